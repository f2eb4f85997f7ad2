package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Author;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Workspace;
import org.maillage.relation.RelationKinds;
import org.maillage.resource.ResourceKinds;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** What a person keeps to themselves never leaves the server for another person. */
@ExtendWith(RunningApplication.class)
class AudienceTest {
    private static final String SECRET = "Confidence de Paul";
    private static final List<String> PLACES = List.of(
            "graph",
            "actors/ada",
            "actors/bob",
            "table/actors",
            "table/resources",
            "table/needs",
            "table/readings",
            "table/relations",
            "table/pools",
            "changes",
            "changes?entity=reading:r1",
            "changes?entity=resource:x",
            "questions/coordination/isolated-actors",
            "questions/mutualisation/who-can-share?type=premises",
            "findings",
            "proposals?type=premises",
            "duplicates");

    @Test
    void anotherPersonsConfidencesAreNowhere(Client client, Application application) {
        var work = Workspace.of(client).with("ada", "bob");
        application.journal().apply(new Author("paul", "Paul"), work.territory(), Intent.edit("test"), confidences());
        var shown = places(client).map(work::get).map(Object::toString).toList();
        assertThat(shown).noneMatch(json -> json.contains(SECRET));
        assertThat(work.ids("relations")).isEmpty();
    }

    @Test
    void nobodyTakesOverAConfidenceByWritingItsPersonNorSeesItInARefusal(Client client, Application application) {
        var work = Workspace.of(client).with("ada", "bob");
        application.journal().apply(new Author("paul", "Paul"), work.territory(), Intent.edit("test"), confidences());
        var document = Map.of("actor", "ada", "name", "Salle", "type", "premises", "audience", "author", "person", "x");
        var stale = work.send(Map.of("kind", "resource", "id", "x", "version", 1, "document", document));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).doesNotContain(SECRET);
    }

    @Test
    void whoWroteAConfidenceSeesItAgain(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(
                put("resource", "x", "actor", "ada", "name", SECRET, "type", "premises", "audience", "author"),
                reading("r1", "ada", "bob", "opposition", "argument", SECRET, "audience", "author", "person", "paul"));
        assertThat(work.text("resources", "x", "name")).isEqualTo(SECRET);
        assertThat(work.text("readings", "r1", "argument")).isEqualTo(SECRET);
        assertThat(work.get("actors/ada").get("resources")).hasSize(1);
        assertThat(work.get("graph").toString()).doesNotContain(SECRET);
        assertThat(work.ids("relations")).as("a confidence does not count").isEmpty();
    }

    @Test
    void anActorKeptPrivateTakesAlongWhatItHoldsLacksAndBelongsTo(Client client, Application application) {
        var work = Workspace.of(client).with("ada", "bob");
        application.journal().apply(new Author("paul", "Paul"), work.territory(), Intent.edit("test"), hiddenActor());
        for (var place : places(client).toList()) {
            var shown = work.get(place).toString();
            assertThat(shown).as(place).doesNotContain(SECRET).doesNotContain("hidden");
        }
    }

    @Test
    void makingAnActorPrivateNarrowsItsHoldingsInTheSameChangeAndOneUndoWidensThem(Client client) {
        var work = Workspace.of(client).with("bob");
        work.edit(
                put("actor", "ada", "name", "Ada", "audience", "public"),
                reading("r1", "ada", "bob", "alliance"),
                put("resource", "x", "actor", "ada", "name", "Salle", "type", "premises", "audience", "public"),
                put("need", "y", "actor", "ada", "name", "Compta", "type", "accounting", "audience", "team"));
        work.edit(put("actor", "ada", "name", "Ada", "audience", "author"));
        assertThat(work.text("resources", "x", "audience")).isEqualTo("author");
        assertThat(work.text("needs", "y", "audience")).isEqualTo("author");
        assertThat(work.text("readings", "r1", "audience")).isEqualTo("author");
        assertThat(work.ids("relations")).isEmpty();
        work.undo();
        assertThat(work.text("resources", "x", "audience")).isEqualTo("public");
        assertThat(work.text("needs", "y", "audience")).isEqualTo("team");
        assertThat(work.ids("relations")).hasSize(1);
    }

    @Test
    void whoeverLeavesTheAudienceOutLeavesItAsItIs(Client client, Application application) {
        var work = Workspace.of(client);
        var imported = ActorKinds.ACTOR.trusted(Map.of("id", "ada", "name", "Ada"));
        var edits = List.of(Edit.put(ActorKinds.ACTOR, "ada", imported));
        application.journal().apply(new Author("paul", "Paul"), work.territory(), Intent.edit("test"), edits);
        work.edit(put("resource", "x", "actor", "ada", "name", "Salle", "type", "premises", "audience", "public"));
        work.edit(
                put("actor", "ada", "name", "Ada B."),
                put("resource", "x", "actor", "ada", "name", "Salle B.", "type", "premises"));
        assertThat(work.text("actors", "ada", "name")).isEqualTo("Ada B.");
        assertThat(work.text("actors", "ada", "audience")).isEmpty();
        assertThat(work.text("resources", "x", "audience")).isEqualTo("public");
    }

    @Test
    void aTerritoryCountsWhatTheAskerMaySee(Client client, Application application) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(reading("r1", "ada", "bob", "alliance", "audience", "team"));
        application.journal().apply(new Author("paul", "Paul"), work.territory(), Intent.edit("test"), hiddenActor());
        assertThat(counts(application, work, List.of("public", "team", "author:facilitator")))
                .containsExactly(2L, 1L);
        assertThat(counts(application, work, List.of("public", "team", "author:paul")))
                .containsExactly(3L, 1L);
        assertThat(counts(application, work, List.of("public"))).containsExactly(0L, 0L);
    }

    private static List<Object> counts(Application application, Workspace work, List<String> audiences) {
        return application.territories().list(audiences, any -> true).stream()
                .filter(territory -> work.territory().equals(territory.get("id")))
                .flatMap(territory ->
                        Stream.of(territory.getOrDefault("actors", ""), territory.getOrDefault("relations", "")))
                .toList();
    }

    @Test
    void aDeletionSaysHowManyThingsThatOneCannotSeeGoAlong(Client client, Application application) {
        var work = Workspace.of(client).with("ada", "bob");
        application.journal().apply(new Author("paul", "Paul"), work.territory(), Intent.edit("test"), confidences());
        work.edit(put("need", "y", "actor", "ada", "name", "Compta", "type", "accounting"));
        var consequences = work.get("consequences/actor/ada");
        assertThat(consequences.get("unseen").asInt()).isEqualTo(2);
        assertThat(consequences.get("deleted").toString()).contains("\"y\"").doesNotContain("\"x\"", "r1");
        var deleted = work.edit(Workspace.delete("actor", "ada"));
        assertThat(deleted.get("edits").toString()).contains("ada", "\"y\"").doesNotContain("\"x\"", "r1");
        assertThat(Client.ok(work.undo()).toString()).contains("ada").doesNotContain("\"x\"", "r1");
        assertThat(work.get("consequences/actor/ada").get("unseen").asInt()).isEqualTo(2);
    }

    private static List<Edit> hiddenActor() {
        return List.of(
                Edit.put(
                        ActorKinds.ACTOR,
                        "hidden",
                        ActorKinds.ACTOR.trusted(Map.of(
                                "id", "hidden", "name", SECRET, "audience", "author", "partOf", List.of("ada")))),
                Edit.put(
                        ResourceKinds.RESOURCE,
                        "hidden-room",
                        ResourceKinds.RESOURCE.trusted(Map.of(
                                "id",
                                "hidden-room",
                                "actor",
                                "hidden",
                                "name",
                                SECRET,
                                "type",
                                "premises",
                                "state",
                                "available",
                                "audience",
                                "public"))),
                Edit.put(
                        ResourceKinds.NEED,
                        "hidden-need",
                        ResourceKinds.NEED.trusted(Map.of(
                                "id",
                                "hidden-need",
                                "actor",
                                "hidden",
                                "name",
                                SECRET,
                                "type",
                                "accounting",
                                "state",
                                "open",
                                "audience",
                                "team"))),
                Edit.put(
                        RelationKinds.READING,
                        "hidden-reading",
                        RelationKinds.READING.trusted(Map.of(
                                "id",
                                "hidden-reading",
                                "from",
                                "hidden",
                                "to",
                                "ada",
                                "nature",
                                "opposition",
                                "mission",
                                "animation",
                                "campaign",
                                "c",
                                "audience",
                                "public"))));
    }

    private static List<Edit> confidences() {
        var resource = ResourceKinds.RESOURCE.trusted(
                Map.of("id", "x", "actor", "ada", "name", SECRET, "type", "premises", "audience", "author"));
        var reading = RelationKinds.READING.trusted(Map.of(
                "id",
                "r1",
                "from",
                "ada",
                "to",
                "bob",
                "nature",
                "opposition",
                "argument",
                SECRET,
                "mission",
                "animation",
                "campaign",
                "c",
                "audience",
                "author"));
        return List.of(Edit.put(ResourceKinds.RESOURCE, "x", resource), Edit.put(RelationKinds.READING, "r1", reading));
    }

    /** Every place above, and every question that can be asked without a parameter. */
    private static Stream<String> places(Client client) {
        var questions = client.json("/api/territories/lille-2008/questions")
                .valueStream()
                .filter(question -> question.get("parameters")
                        .valueStream()
                        .allMatch(p -> p.path("optional").asBoolean()))
                .map(question -> "questions/" + question.get("name").asString());
        return Stream.concat(PLACES.stream(), questions);
    }
}
