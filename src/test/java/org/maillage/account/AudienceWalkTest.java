package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.account.ThreeAudiences.OF_PAUL;
import static org.maillage.account.ThreeAudiences.OF_TEAM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.actor.ActorSheets;
import org.maillage.actor.Duplicates;
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
import org.maillage.profile.Profiles;
import org.maillage.question.Asker;
import org.maillage.question.Catalogue;
import org.maillage.question.Question;
import org.maillage.round.Rounds;
import org.maillage.testing.Client;
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

    private String territory = "";

    @BeforeAll
    void everythingThreeTimes(Client client, Application application) {
        territory = Workspace.of(client).with().territory();
        application.journal().apply(PAUL, territory, Intent.edit("test"), ThreeAudiences.everything());
        application.journal().apply(PAUL, territory, Intent.edit("test"), ThreeAudiences.crossroads());
    }

    @Test
    void noRouteTellsAnotherPersonsConfidences(Client client, Application application) {
        var catalogue = questions(client);
        var asked = application.routes().stream()
                .filter(route -> route.name().startsWith("GET") && route.path().contains("{territory}"))
                .filter(route ->
                        !route.path().endsWith("/events") && !route.path().contains("{group}"))
                .flatMap(AudienceWalkTest::addresses);
        var addresses = Stream.concat(
                        asked, catalogue.stream().map(name -> "/api/territories/{territory}/questions/" + name))
                .map(address -> address.replace("{territory}", territory))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(50).noneMatch(address -> address.contains("{"));
        assertThat(addresses).allSatisfy(address -> {
            var answer = client.get(address);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 404, 422);
            if (!address.contains(OF_PAUL)) {
                assertThat(answer.body()).doesNotContain(OF_PAUL);
            }
        });
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
        shown.put("rounds", new Rounds(graph).all(new Author("visitor", "", false), territory, all));
        shown.put("profiles", new Profiles(graph).all(new Profiles.Asked(territory, all, null, null)));
        Tables.names().forEach(table -> shown.put(table, new Tables(graph).all(territory, table, all)));
        var catalogue = Catalogue.load(graph, null, Application.computations());
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

    /** The address of a route for each thing that its placeholders can stand for. */
    private static Stream<String> addresses(Route route) {
        var path = route.path();
        if (path.contains("{table}")) {
            return Tables.names().stream().map(table -> path.replace("{table}", table));
        }
        var ids = List.of("actor-ouvert", "friend-ouvert", "crossroads", "actor-" + OF_TEAM);
        if (path.contains("{kind}")) {
            return ids.stream().map(id -> path.replace("{kind}", "actor").replace("{id}", id));
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
