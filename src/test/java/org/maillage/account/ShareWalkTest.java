package org.maillage.account;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.account.ThreeAudiences.OF_PAUL;
import static org.maillage.account.ThreeAudiences.OF_TEAM;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.document.Author;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Workspace;
import org.maillage.relation.RelationKinds;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Everything that can be reached from a share link, in a territory where each kind of thing is there three times. */
@ExtendWith(RunningApplication.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShareWalkTest {
    private static final Author PAUL = new Author("paul", "Paul Lesecret");
    private static final Pattern NAMED = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"");

    private String territory = "";
    private String link = "";
    private String story = "";
    private String briefing = "";

    @BeforeAll
    void everythingThreeTimes(Client client, Application application) {
        territory = Workspace.of(client).with().territory();
        var journal = application.journal();
        journal.apply(PAUL, territory, Intent.edit("test"), ThreeAudiences.everything());
        journal.apply(PAUL, territory, Intent.edit("test"), ThreeAudiences.crossroads());
        journal.apply(PAUL, territory, Intent.edit("test"), List.of(openRelation()));
        journal.apply(PAUL, territory, Intent.edit("test"), SaidOfPools.openly());
        journal.apply(PAUL, territory, Intent.edit("test"), SaidOfStrategy.all());
        var view = "face=geography&focus=actor-" + OF_TEAM + "~2&tag=" + OF_PAUL + ",x&kind=" + OF_TEAM
                + "&mission=animation&campaign=c&select=actor:actor-" + OF_PAUL;
        var wanted = Map.of("view", view, "note", "Pour " + OF_TEAM, "licence", "etalab-2.0");
        link = client.postJson("/api/territories/" + territory + "/shares", wanted)
                .path("secret")
                .asString("");
        briefing = client.postJson("/api/territories/" + territory + "/shares", Map.of("briefing", asked()))
                .path("secret")
                .asString("");
        story = client.postJson("/api/territories/" + territory + "/shares", Map.of("story", "story-ouvert"))
                .path("secret")
                .asString("");
    }

    @Test
    void nothingButWhatIsPublicIsReachedFromALink(Client client, Application application) {
        var visitor = client.signedOut();
        var reached = new HashMap<String, String>();
        var opened = visitor.post("/api/shares/" + link + "/open", Map.of());
        reached.put("open", opened.body());
        var toVisit = new ArrayDeque<String>(List.of("/s/" + link));
        application.routes().stream()
                .filter(route -> route.name().startsWith("GET") && route.path().startsWith("/api/shares/"))
                .flatMap(route -> addresses(route.path(), link))
                .forEach(toVisit::add);
        while (!toVisit.isEmpty()) {
            var address = toVisit.remove();
            var answer = visitor.get(address);
            if (reached.put(address, answer.body()) == null && !address.endsWith(".js")) {
                NAMED.matcher(answer.body())
                        .results()
                        .map(found -> found.group(1))
                        .forEach(toVisit::add);
            }
        }
        assertThat(reached).hasSizeGreaterThan(9);
        assertThat(reached.get("/api/shares/" + link + "/map"))
                .contains(
                        "actor-ouvert", "\"relations\":[{", "\"view\":\"campaign=c&face=geography&mission=animation\"");
        assertThat(reached.get("/api/shares/" + link + "/actors/actor-ouvert")).contains("ouvert");
        assertThat(reached.get("/api/shares/" + link + "/data/actors.csv")).contains("actor-ouvert");
        assertThat(reached)
                .allSatisfy((address, body) -> assertThat(body)
                        .as(address)
                        .doesNotContain(OF_PAUL)
                        .doesNotContain(OF_TEAM)
                        .doesNotContain(PAUL.name())
                        .doesNotContain("\"person\"", "\"author\"", "\"decidedBy\""));
    }

    @Test
    void aStoryIsReachedWithoutItsNotesAndNothingElseOfIt(Client client) {
        var told = client.signedOut().json("/api/shares/" + story + "/story");
        assertThat(told.at("/steps/0/text").asString()).contains("ouvert");
        assertThat(told.toString())
                .doesNotContain(OF_PAUL, OF_TEAM, PAUL.name(), "Souffleur", "\"person\"", "\"author\"", "\"missing\"");
        assertThat(client.signedOut().get("/api/shares/" + link + "/story").statusCode())
                .isEqualTo(404);
        for (var hidden : List.of(OF_TEAM, OF_PAUL, OF_PAUL + "-words")) {
            var refused = client.post("/api/territories/" + territory + "/shares", Map.of("story", "story-" + hidden));
            assertThat(refused.statusCode()).isEqualTo(422);
        }
    }

    @Test
    void aBriefingIsReachedWithWhatIsPublicAndNothingElse(Client client, Application application) {
        var visitor = client.signedOut();
        var opened = visitor.postJson("/api/shares/" + briefing + "/open", Map.of());
        assertThat(opened.path("briefing").asBoolean()).isTrue();
        var reached = application.routes().stream()
                .filter(route -> route.name().startsWith("GET") && route.path().startsWith("/api/shares/"))
                .flatMap(route -> addresses(route.path(), briefing))
                .collect(toMap(address -> address, visitor::get));
        assertThat(reached.values())
                .allSatisfy(answer -> assertThat(answer.body()).doesNotContain(OF_PAUL, OF_TEAM, PAUL.name()));
        assertThat(reached)
                .hasSizeGreaterThan(9)
                .allSatisfy((address, answer) -> assertThat(answer.statusCode())
                        .as(address)
                        .isEqualTo(address.contains("briefing") ? 200 : 404));
        assertThat(visitor.get("/api/shares/" + briefing + "/briefing.html").body())
                .contains("Que décider", "ouvert", "Tel que perçu");
        for (var field : List.of("campaign", "mission")) {
            var hidden = Map.of("briefing", Map.of(field, OF_TEAM));
            assertThat(client.post("/api/territories/" + territory + "/shares", hidden)
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    /** Of whom one is public, with findings and a face that are not there. */
    private static Map<String, Object> asked() {
        return Map.of(
                "question",
                "Que décider ?",
                "mission",
                "animation",
                "campaign",
                "c",
                "actors",
                List.of("actor-ouvert", "crossroads", "actor-" + OF_TEAM, "actor-" + OF_PAUL),
                "findings",
                List.of("broker:actor-" + OF_TEAM));
    }

    @Test
    void anActorWhoIsNotPublicAnswersLikeNone(Client client) {
        var visitor = client.signedOut();
        var none = visitor.get("/api/shares/" + link + "/actors/nobody");
        for (var hidden : List.of("actor-" + OF_TEAM, "actor-" + OF_PAUL)) {
            var answer = visitor.get("/api/shares/" + link + "/actors/" + hidden);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body().replace(hidden, "nobody")).isEqualTo(none.body());
        }
        assertThat(visitor.get("/api/shares/" + link + "/actors/a-lille").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLinkOpensNothingElse(Client client, Application application) {
        var visitor = client.signedOut().withCookie("maillage=" + link).with("X-Share-Pass", link);
        var closed = application.routes().stream()
                .filter(route -> route.permission() != Permission.NONE)
                .filter(route -> route.name().startsWith("GET"))
                .map(route -> route.path().replace("{territory}", territory).replaceAll("\\{\\w+}", "x"))
                .toList();
        assertThat(closed)
                .hasSizeGreaterThan(30)
                .allSatisfy(address -> assertThat(visitor.get(address).statusCode())
                        .as(address)
                        .isEqualTo(401));
    }

    /** What everybody may see of two actors, of whom nobody says anything else. */
    private static Edit openRelation() {
        var fields = Map.<String, Object>of(
                "from",
                "actor-ouvert",
                "to",
                "crossroads",
                "nature",
                "alliance",
                "mission",
                "animation",
                "campaign",
                "c",
                "certainty",
                "stated");
        return ThreeAudiences.put(RelationKinds.READING, "open-relation", "public", "ouvert", fields);
    }

    /** The address of a route of shares for each thing that its placeholders can stand for. */
    private static Stream<String> addresses(String path, String link) {
        var here = path.replace("{token}", link);
        if (here.contains("{file}")) {
            return Stream.of("territory.json", "actors.geojson", "actors.csv", "relations.csv")
                    .map(file -> here.replace("{file}", file));
        }
        return here.contains("{id}")
                ? Stream.of("actor-ouvert", "friend-ouvert", "crossroads").map(id -> here.replace("{id}", id))
                : Stream.of(here);
    }
}
