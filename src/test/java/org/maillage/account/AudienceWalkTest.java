package org.maillage.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.account.ThreeAudiences.OF_PAUL;
import static org.maillage.account.ThreeAudiences.OF_TEAM;
import static org.maillage.account.ThreeAudiences.WHISPERED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.Computations;
import org.maillage.actor.ActorSheets;
import org.maillage.actor.Duplicates;
import org.maillage.campaign.Compared;
import org.maillage.campaign.Comparisons;
import org.maillage.comment.Comments;
import org.maillage.coordination.Seen;
import org.maillage.document.Author;
import org.maillage.document.Store;
import org.maillage.document.Tables;
import org.maillage.graph.Graph;
import org.maillage.history.Intent;
import org.maillage.history.Workspace;
import org.maillage.http.Route;
import org.maillage.map.Placement;
import org.maillage.map.TerritoryMap;
import org.maillage.mutualisation.Proposals;
import org.maillage.pool.PoolCosts;
import org.maillage.pool.PoolLives;
import org.maillage.profile.Profiles;
import org.maillage.question.Asker;
import org.maillage.question.Catalogue;
import org.maillage.question.Question;
import org.maillage.round.Rounds;
import org.maillage.strategy.Strategies;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every route that reads and every question, in a territory where each kind of thing is there three times: for
 * everybody, for the team, and for Paul alone. Whatever is not for the asker has a mark in its id and its texts.
 */
@ExtendWith(RunningApplication.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AudienceWalkTest {
    private static final Author PAUL = new Author("paul", "Paul");
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> PLACES =
            List.of("actor~actor-ouvert", "actor~actor-" + OF_TEAM, "actor~actor-" + OF_PAUL);

    private String territory = "";

    @BeforeAll
    void everythingThreeTimes(Client client, Application application) {
        var work = Workspace.of(client).with();
        work.edit(Workspace.put("campaign", "before", "name", "Avant", "state", "open", "order", 1));
        territory = work.territory();
        application.journal().apply(PAUL, territory, Intent.edit("test"), ThreeAudiences.everything());
        application.journal().apply(PAUL, territory, Intent.edit("test"), ThreeAudiences.crossroads());
        application.journal().apply(PAUL, territory, Intent.edit("test"), SaidOfPools.openly());
        application.journal().apply(PAUL, territory, Intent.edit("test"), SaidOfStrategy.all());
    }

    @Test
    void noRouteTellsAnotherPersonsConfidences(Client client, Application application) {
        var questions = questions(client).stream().map(name -> "/api/territories/{territory}/questions/" + name);
        var addresses =
                Stream.concat(routes(application), questions).map(this::here).toList();
        assertThat(addresses).hasSizeGreaterThan(60).noneMatch(address -> address.contains("{"));
        tellNothing(client, addresses);
    }

    /** Questions know of their asker but the audiences, which are those of the administrator above. */
    @Test
    void nothingOfThemIsToldToAnyOtherRole(Client client, Application application) {
        var addresses = routes(application).map(this::here).toList();
        for (var role : List.of(Role.READER, Role.CONTRIBUTOR, Role.FACILITATOR)) {
            tellNothing(Invited.to(client, territory, role), addresses);
        }
        tellNothing(guest(client), addresses);
        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(client.signedOut().get(address).statusCode()).isEqualTo(401));
    }

    @Test
    void writingAboutAConfidenceTellsNothingOfIt(Client client) {
        var reading = Map.of("from", "actor-ouvert", "to", "friend-ouvert", "nature", "alliance");
        var bodies = List.of(
                Map.entry("edits", edit("reading", "reading-" + OF_PAUL, reading)),
                Map.entry("edits", edit("actor", "actor-" + OF_PAUL, Map.of("name", "x"))),
                Map.entry("edits", edit("pool", "pool-" + OF_PAUL, null)),
                Map.entry("edits", edit("profile", "profile-" + OF_PAUL, null)),
                Map.entry("merge", Map.of("keep", "actor-ouvert", "drop", "actor-" + OF_PAUL)),
                Map.entry("merge", Map.of("keep", "actor-" + OF_PAUL, "drop", "actor-ouvert")),
                Map.entry(
                        "proposals/decide",
                        Map.of(
                                "key",
                                "key-" + OF_PAUL,
                                "verdict",
                                "accepted",
                                "resource",
                                "resource-" + OF_PAUL,
                                "need",
                                "need-ouvert")));
        assertThat(bodies).allSatisfy(sent -> {
            var answer = client.post(here("/api/territories/{territory}/") + sent.getKey(), sent.getValue());
            assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
            assertThat(answer.body()).doesNotContain(WHISPERED);
        });
        var rows = "id,name\nactor-" + OF_PAUL + ",Autre\n";
        var imported = client.importFiles(territory, Map.of("actors.csv", rows.getBytes(UTF_8)), true);
        assertThat(imported.body()).doesNotContain(WHISPERED);
    }

    @Test
    void theEventOfAConfidenceTellsNothingOfIt(Client client, Application application) {
        var events = Invited.to(client, territory, Role.READER).listen(here("/api/territories/{territory}/events"));
        application.journal().apply(PAUL, territory, Intent.edit("test"), List.of(ThreeAudiences.another()));
        var lines = new ArrayList<String>();
        assertThat(events.body().peek(lines::add).anyMatch(line -> line.startsWith("data:") && line.contains("seq")))
                .isTrue();
        events.body().close();
        assertThat(lines).noneMatch(line -> line.contains(OF_PAUL));
    }

    @Test
    void whoKnowsTheIdOfAConfidenceLearnsNothingWithIt(Client client) {
        for (var address : List.of(
                "actors/actor-" + OF_PAUL,
                "consequences/actor/actor-" + OF_PAUL,
                "consequences/reading/reading-" + OF_PAUL)) {
            var answer = client.get("/api/territories/" + territory + "/" + address);
            assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(404);
        }
        for (var address : List.of(
                "changes?entity=actor:actor-" + OF_PAUL,
                "proposals?need=need-" + OF_PAUL,
                "proposals?actor=actor-" + OF_PAUL,
                "questions/mutualisation/who-can-share?need=need-" + OF_PAUL)) {
            assertThat(client.get("/api/territories/" + territory + "/" + address)
                            .body())
                    .doesNotContain(OF_PAUL);
        }
    }

    @Test
    void whatIsPublicTellsNothingOfTheTeam(Client client, Application application, Graph graph) {
        var all = List.of("public");
        var shown = new HashMap<String, Object>();
        shown.put("map", new TerritoryMap(graph, new Placement(graph)).view(territory, all));
        shown.put("sheet", new ActorSheets(graph).show(territory, "actor-ouvert", all));
        shown.put("duplicates", new Duplicates(graph).likely(territory, all));
        shown.put("findings", application.findings().of(new Seen(territory, all, null, null), null, "fr"));
        shown.put("sharing", new PoolCosts(graph).of(territory, "pool-of-the-team", all));
        for (var pool : List.of("pool-ouvert", "pool-of-the-team")) {
            shown.put("life of " + pool.replace("the-team", "some"), new PoolLives(graph).of(territory, pool, all));
        }
        shown.put("rounds", new Rounds(graph).all(new Author("visitor", "", false), territory, all));
        shown.put("profiles", new Profiles(graph).all(new Profiles.Asked(territory, all, null, null)));
        shown.put("strategy", new Strategies(graph).of(new Seen(territory, all, null, null)));
        shown.put("compared", new Comparisons(graph).of(new Compared(territory, all, "before", "c", null)));
        var comments = new Comments(graph);
        shown.put(
                "comments",
                PLACES.stream().map(place -> comments.at(place, territory, all)).toList());
        shown.put("open", comments.open(territory, all));
        Tables.names().forEach(table -> shown.put(table, new Tables(graph).all(territory, table, all)));
        var catalogue = Catalogue.load(graph, null, Computations.all());
        var asker = new Asker(graph, catalogue);
        shown.put(
                "proposals",
                new Proposals(graph, catalogue, asker, new Store()).find(territory, all, Map.of("type", "premises")));
        for (var question : catalogue.all()) {
            shown.put(question.name(), asker.ask(question, territory, all, given(question)));
        }
        assertThat(shown)
                .allSatisfy((what, answer) -> assertThat(JSON.writeValueAsString(answer))
                        .as(what)
                        .doesNotContain(OF_TEAM)
                        .doesNotContain(OF_PAUL));
        assertThat(JSON.writeValueAsString(shown.get("map"))).contains("actor-ouvert");
    }

    private static Map<String, ?> edit(String kind, String id, @Nullable Map<String, ?> document) {
        var edit = new HashMap<String, @Nullable Object>();
        edit.put("kind", kind);
        edit.put("id", id);
        edit.put("version", 1);
        edit.put("document", document);
        return Map.of("what", "test", "edits", List.of(edit));
    }

    private static void tellNothing(Client asker, List<String> addresses) {
        assertThat(addresses).allSatisfy(address -> {
            var answer = asker.get(address);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 403, 404, 422);
            if (!address.contains(OF_PAUL)) {
                assertThat(answer.body()).doesNotContain(OF_PAUL);
            }
        });
    }

    private Client guest(Client client) {
        var code = client.postJson(here("/api/territories/{territory}/workshop"), Map.of())
                .path("code")
                .asString("");
        var joined = client.signedOut().post("/api/workshop/join", Map.of("code", code, "name", "Lou"));
        return Invited.with(client, Invited.session(joined));
    }

    private String here(String address) {
        return address.replace("{territory}", territory);
    }

    /** Every route that reads in a territory and answers at once; questions have a list of their own. */
    private static Stream<String> routes(Application application) {
        return application.routes().stream()
                .filter(route -> route.name().startsWith("GET") && route.path().contains("{territory}"))
                .filter(route ->
                        !route.path().endsWith("/events") && !route.path().contains("{group}"))
                .flatMap(AudienceWalkTest::addresses);
    }

    /** The address of a route for each thing that its placeholders can stand for. */
    private static Stream<String> addresses(Route route) {
        var path = route.path();
        if (path.contains("{table}")) {
            return Tables.names().stream().map(table -> path.replace("{table}", table));
        }
        if (path.endsWith("/comments")) {
            return PLACES.stream().map(place -> path + "?place=" + place);
        }
        var ids = List.of("actor-ouvert", "friend-ouvert", "crossroads", "actor-" + OF_TEAM);
        if (path.contains("/stories/")) {
            return Stream.of("ouvert", OF_TEAM, OF_PAUL, OF_PAUL + "-words")
                    .map(mark -> path.replace("{id}", "story-" + mark));
        }
        if (path.contains("{kind}")) {
            return ids.stream().map(id -> path.replace("{kind}", "actor").replace("{id}", id));
        }
        if (path.contains("{pool}")) {
            return Stream.of("pool-ouvert", "pool-of-paul", "pool-of-the-team", "pool-" + OF_TEAM)
                    .map(pool -> path.replace("{pool}", pool));
        }
        if (path.contains("{seq}")) {
            return Stream.of("1", "2", "3", "4").map(seq -> path.replace("{seq}", seq));
        }
        if (path.endsWith("/compare")) {
            return Stream.of(path + "?from=c&to=before", path + "?from=before&to=c");
        }
        if (path.endsWith("/proposals")) {
            return Stream.of(path, path + "?type=premises");
        }
        return path.contains("{id}") ? ids.stream().map(id -> path.replace("{id}", id)) : Stream.of(path);
    }

    private static List<String> questions(Client client) {
        return client.json("/api/territories/lille-2008/questions")
                .valueStream()
                .map(question ->
                        question.get("name").asString() + "?actor=actor-ouvert&type=premises&resource=extra-ouvert"
                                + "&need=need-ouvert&from=actor-ouvert&to=friend-ouvert&a=actor-ouvert&b=friend-ouvert")
                .toList();
    }

    /** What a question cannot do without. */
    private static Map<String, String> given(Question question) {
        var given = new HashMap<String, String>();
        for (var parameter : question.parameters()) {
            if (!parameter.optional() && parameter.fallback() == null) {
                given.put(
                        parameter.name(),
                        switch (parameter.kind()) {
                            case "actor" -> "actor-ouvert";
                            case "need" -> "need-ouvert";
                            case "resource" -> "extra-ouvert";
                            case "type" -> "premises";
                            default -> "1";
                        });
            }
        }
        return given;
    }
}
