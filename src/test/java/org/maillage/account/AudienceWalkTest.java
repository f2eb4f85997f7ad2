package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.actor.ActorKinds;
import org.maillage.actor.ActorSheets;
import org.maillage.actor.Duplicates;
import org.maillage.coordination.Seen;
import org.maillage.document.Author;
import org.maillage.document.Kind;
import org.maillage.document.Store;
import org.maillage.document.Tables;
import org.maillage.graph.Graph;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Workspace;
import org.maillage.http.Route;
import org.maillage.map.Placement;
import org.maillage.map.TerritoryMap;
import org.maillage.mutualisation.Proposals;
import org.maillage.question.Asker;
import org.maillage.question.Catalogue;
import org.maillage.question.Question;
import org.maillage.relation.RelationKinds;
import org.maillage.resource.ResourceKinds;
import org.maillage.round.RoundKinds;
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
    private static final String OF_PAUL = "murmure";
    private static final String OF_TEAM = "coulisses";
    private static final JsonMapper JSON = new JsonMapper();

    private String territory = "";

    @BeforeAll
    void everythingThreeTimes(Client client, Application application) {
        territory = Workspace.of(client).with().territory();
        var edits = Stream.of(said("ouvert", "public"), said(OF_TEAM, "team"), said(OF_PAUL, "author"))
                .flatMap(List::stream)
                .toList();
        application.journal().apply(PAUL, territory, Intent.edit("test"), edits);
        application.journal().apply(PAUL, territory, Intent.edit("test"), crossroads());
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

    /** An actor, what it holds and lacks, how it gets on with another, and a pool, for these eyes. */
    private static List<Edit> said(String mark, String audience) {
        var actor = "actor-" + mark;
        var friend = "friend-" + mark;
        return List.of(
                put(ActorKinds.ACTOR, actor, audience, mark, Map.of("town", mark, "partOf", List.of("friend-ouvert"))),
                put(ActorKinds.ACTOR, friend, audience, mark, Map.of("aliases", List.of("Atelier " + mark))),
                put(ResourceKinds.RESOURCE, "resource-" + mark, audience, mark, held(actor)),
                put(ResourceKinds.RESOURCE, "extra-" + mark, audience, mark, held("friend-ouvert")),
                put(ResourceKinds.NEED, "need-" + mark, audience, mark, lacked(friend)),
                put(ResourceKinds.NEED, "want-" + mark, audience, mark, lacked("actor-ouvert")),
                put(RelationKinds.READING, "reading-" + mark, audience, mark, read(actor, friend)),
                put(RelationKinds.READING, "aside-" + mark, audience, mark, read("actor-ouvert", friend)),
                put(RelationKinds.READING, "again-" + mark, audience, mark, read("actor-ouvert", "friend-ouvert")),
                put(
                        ResourceKinds.POOL,
                        "pool-" + mark,
                        audience,
                        mark,
                        Map.of(
                                "stage",
                                "running",
                                "types",
                                List.of("premises"),
                                "places",
                                2,
                                "members",
                                List.of(Map.of("actor", "actor-ouvert"), Map.of("actor", actor)))));
    }

    /** An actor and a pool that everybody sees, and that mention what not everybody sees. */
    private static List<Edit> crossroads() {
        var members = Stream.of("ouvert", OF_TEAM, OF_PAUL)
                .map(mark -> Map.of("actor", "actor-" + mark))
                .toList();
        return List.of(
                put(
                        ActorKinds.ACTOR,
                        "crossroads",
                        "public",
                        "",
                        Map.of("partOf", List.of("friend-" + OF_PAUL, "friend-ouvert", "friend-" + OF_TEAM))),
                mentioning("pool-of-paul", OF_PAUL, members),
                mentioning("pool-of-the-team", OF_TEAM, members),
                put(RoundKinds.ROUND, "round", "public", "", round()),
                discussed("ouvert", "public"),
                discussed(OF_TEAM, "team"),
                discussed(OF_PAUL, "author"));
    }

    private static Map<String, Object> round() {
        var actors = List.of("actor-ouvert", "friend-ouvert", "actor-" + OF_TEAM, "actor-" + OF_PAUL);
        return Map.of("mission", "animation", "campaign", "c", "state", "open", "alone", false, "actors", actors);
    }

    private static Edit discussed(String mark, String audience) {
        return put(
                RoundKinds.DISCUSSION,
                "discussion-" + mark,
                audience,
                mark,
                Map.of("round", "round", "from", "actor-ouvert", "to", "friend-ouvert", "notes", mark));
    }

    /** A pool of everybody's whose carrier, need and resource are not for everybody. */
    private static Edit mentioning(String id, String mark, List<Map<String, String>> members) {
        var document = Map.of(
                "stage",
                "running",
                "places",
                2,
                "types",
                List.of("premises"),
                "members",
                members,
                "carrier",
                "actor-" + mark,
                "need",
                "need-" + mark,
                "resource",
                "resource-" + mark);
        return put(ResourceKinds.POOL, id, "public", "", document);
    }

    private static Map<String, Object> held(String actor) {
        return Map.of("actor", actor, "type", "premises", "state", "available");
    }

    private static Map<String, Object> lacked(String actor) {
        return Map.of("actor", actor, "type", "premises", "state", "open");
    }

    private static Map<String, Object> read(String from, String to) {
        return Map.of("from", from, "to", to, "nature", "opposition", "mission", "animation", "campaign", "c");
    }

    private static Edit put(Kind kind, String id, String audience, String mark, Map<String, Object> fields) {
        var raw = new HashMap<String, Object>(fields);
        raw.putAll(Map.of("id", id, "name", "Atelier " + mark, "audience", audience, "source", mark, "argument", mark));
        return Edit.put(kind, id, kind.trusted(raw));
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
