package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Author;
import org.maillage.document.Kind;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Workspace;
import org.maillage.map.Places;
import org.maillage.relation.RelationKinds;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** What Paul keeps to himself stays as he wrote it, whoever knows its id, and its past is his as well. */
@ExtendWith(RunningApplication.class)
class ConfidencesTest {
    private static final Author PAUL = new Author("paul", "Paul");

    @Test
    void anotherPersonNeitherOverwritesNorDeletesOneBecauseItIsNotThereForThem(
            Client client, Application application, Graph graph) {
        var work = Workspace.of(client).with("ada", "bob");
        paul(application, work, actor("secret", "Confidence", "author"), reading("murmure", "ada", "bob", "author"));
        for (var edit : List.of(
                put("actor", "secret", "name", "Le mien"),
                delete("actor", "secret"),
                delete("reading", "murmure"),
                put("position", "secret", "x", 1, "y", 2))) {
            var answer = work.send(edit);
            assertThat(answer.statusCode()).as(edit + answer.body()).isIn(404, 422);
            assertThat(answer.body()).doesNotContain("Confidence");
        }
        var absent = work.send(Map.of("kind", "actor", "id", "nobody", "version", 7));
        var hidden = work.send(Map.of("kind", "actor", "id", "secret", "version", 7));
        assertThat(hidden.statusCode()).isEqualTo(absent.statusCode());
        assertThat(hidden.body().replace("secret", "nobody")).isEqualTo(absent.body());
        assertThat(work.send(delete("actor", "nobody")).statusCode()).isEqualTo(404);
        assertThat(name(graph, work, ActorKinds.ACTOR, "secret")).isEqualTo("Confidence");
        assertThat(stored(graph, work, RelationKinds.READING, "murmure")).isTrue();
        assertThat(stored(graph, work, Places.POSITION, "secret")).isFalse();
    }

    @Test
    void nobodySaysAnythingNewOfAnActorThatIsNotThereForThem(Client client, Application application) {
        var work = Workspace.of(client).with("ada");
        paul(application, work, actor("secret", "Confidence", "author"));
        var known = work.send(put("resource", "r", "actor", "secret", "name", "Salle", "type", "premises"));
        var unknown = work.send(put("resource", "r", "actor", "nobody", "name", "Salle", "type", "premises"));
        assertThat(known.statusCode()).isEqualTo(422);
        assertThat(known.body().replace("secret", "nobody")).isEqualTo(unknown.body());
    }

    @Test
    void anImportedRowDoesNotTouchOne(Client client, Application application, Graph graph) {
        var work = Workspace.of(client).with("ada");
        paul(application, work, actor("secret", "Confidence", "author"));
        var files = Map.of("actors.csv", "id,name\nada,Ada\nsecret,Le mien\n".getBytes(StandardCharsets.UTF_8));
        for (var dry : List.of(true, false)) {
            var answer = client.importFiles(work.territory(), files, dry);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"row\":3", "laissée de côté").doesNotContain("Confidence");
        }
        assertThat(name(graph, work, ActorKinds.ACTOR, "secret")).isEqualTo("Confidence");
    }

    @Test
    void whatIsDeletedWithItsActorComesBackWithItAndAMergeKeepsIt(Client client, Application application, Graph graph) {
        var work = Workspace.of(client).with("ada", "bob", "cleo");
        paul(application, work, reading("murmure", "ada", "bob", "author"));
        work.edit(delete("actor", "ada"));
        assertThat(stored(graph, work, RelationKinds.READING, "murmure")).isFalse();
        assertThat(work.undo().statusCode()).isEqualTo(200);
        assertThat(stored(graph, work, RelationKinds.READING, "murmure")).isTrue();
        Client.ok(client.post(work.at("merge"), Map.of("keep", "cleo", "drop", "ada")));
        assertThat(stored(graph, work, RelationKinds.READING, "murmure")).isTrue();
    }

    @Test
    void undoingDoesNotTellWhatSomebodyElseChangedOutOfSight(Client client, Application application) {
        var work = Workspace.of(client).with("ada", "bob");
        paul(application, work, reading("murmure", "ada", "bob", "author"));
        work.edit(delete("actor", "ada"));
        Client.ok(work.undo());
        paul(application, work, reading("murmure", "bob", "ada", "author"));
        var answer = work.redo();
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).doesNotContain("murmure");
    }

    @Test
    void theUsesOfATermAreCountedAsFarAsTheyAreSeen(Client client, Application application) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(put("term", "form:pacte", "list", "form", "code", "pacte", "fr", "Pacte"));
        work.edit(put(
                "reading",
                "vue",
                "from",
                "ada",
                "to",
                "bob",
                "nature",
                "alliance",
                "form",
                "pacte",
                "mission",
                "animation",
                "campaign",
                "c"));
        paul(application, work, reading("murmure", "ada", "bob", "author"));
        var seen = work.send(delete("term", "form:pacte"));
        assertThat(seen.statusCode()).isEqualTo(422);
        assertThat(seen.body()).contains("sert encore 1 fois");
        work.edit(delete("reading", "vue"));
        var unseen = work.send(delete("term", "form:pacte"));
        assertThat(unseen.statusCode()).isEqualTo(422);
        assertThat(unseen.body()).contains("gardent pour eux").doesNotContain(" fois");
    }

    @Test
    void thePastOfWhatBecameAConfidenceIsOneToo(Client client, Application application) {
        var work = Workspace.of(client).with("ada");
        paul(application, work, actor("revenu", "Rumeur", "team"), actor("parti", "Fuite", "team"));
        paul(
                application,
                work,
                Edit.put(
                        Places.POSITION,
                        "revenu",
                        Places.POSITION.trusted(Map.of("id", "revenu", "x", 1.0, "y", 2.0))));
        assertThat(work.get("changes").toString()).contains("Rumeur", "Fuite");
        paul(application, work, actor("revenu", "Rumeur", "author"), actor("parti", "Fuite", "author"));
        paul(application, work, Edit.delete(ActorKinds.ACTOR, "parti"));
        assertThat(work.get("changes").toString())
                .doesNotContain("Rumeur")
                .doesNotContain("Fuite")
                .doesNotContain("revenu");
        for (var id : List.of("revenu", "parti")) {
            assertThat(work.get("changes?entity=actor:" + id).size()).isZero();
        }
        assertThat(work.get("changes?entity=position:revenu").size()).isZero();
    }

    @Test
    void peersAreACollectiveForWhoDoesNotSeeTheirGroup(Client client, Application application) {
        var work = Workspace.of(client);
        for (var group : List.of("author", "team")) {
            paul(application, work, actor("secret", "Confidence", group));
            for (var peer : List.of("ada", "bob", "cleo")) {
                paul(
                        application,
                        work,
                        Edit.put(
                                ActorKinds.ACTOR,
                                peer,
                                ActorKinds.ACTOR.trusted(Map.of(
                                        "id",
                                        peer,
                                        "name",
                                        peer,
                                        "kind",
                                        "association",
                                        "audience",
                                        "team",
                                        "partOf",
                                        List.of("secret")))));
            }
            if (group.equals("author")) {
                work.with();
                paul(
                        application,
                        work,
                        reading("ab", "ada", "bob", "team"),
                        reading("bc", "bob", "cleo", "team"),
                        reading("ca", "cleo", "ada", "team"));
            }
            var rows = work.get("questions/coordination/collectives-of-peers").get("rows");
            assertThat(rows.size()).isEqualTo(group.equals("author") ? 1 : 0);
        }
    }

    private static void paul(Application application, Workspace work, Edit... edits) {
        application.journal().apply(PAUL, work.territory(), Intent.edit("test"), List.of(edits));
    }

    private static Edit actor(String id, String name, String audience) {
        return Edit.put(
                ActorKinds.ACTOR, id, ActorKinds.ACTOR.trusted(Map.of("id", id, "name", name, "audience", audience)));
    }

    private static Edit reading(String id, String from, String to, String audience) {
        return Edit.put(
                RelationKinds.READING,
                id,
                RelationKinds.READING.trusted(Map.of(
                        "id",
                        id,
                        "from",
                        from,
                        "to",
                        to,
                        "nature",
                        "alliance",
                        "form",
                        "pacte",
                        "mission",
                        "animation",
                        "campaign",
                        "c",
                        "audience",
                        audience)));
    }

    private static boolean stored(Graph graph, Workspace work, Kind kind, String id) {
        return graph.read(tx -> new Store().read(tx, work.territory(), kind, List.of(id)))
                .containsKey(id);
    }

    private static String name(Graph graph, Workspace work, Kind kind, String id) {
        var found = graph.read(tx -> new Store().read(tx, work.territory(), kind, List.of(id)));
        return String.valueOf(Objects.requireNonNull(found.get(id)).document().text("name"));
    }
}
