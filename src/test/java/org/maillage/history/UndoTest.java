package org.maillage.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.actor;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.Settings;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Author;
import org.maillage.graph.Connection;
import org.maillage.resource.ResourceKinds;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Each person takes back and does again what they did, step by step, whatever happens to the server meanwhile. */
@ExtendWith(RunningApplication.class)
class UndoTest {
    private static final Author PAUL = new Author("paul", "Paul");

    @Test
    void fiftyStepsAreUndoneAndRedoneAcrossARestart(Connection neo4j) {
        var settings = Settings.from(Map.of(
                "NEO4J_URI",
                neo4j.uri(),
                "NEO4J_USER",
                neo4j.user(),
                "NEO4J_PASSWORD",
                neo4j.password(),
                "MAILLAGE_PORT",
                "0",
                "MAILLAGE_DEMO",
                "off",
                "MAILLAGE_TOKEN",
                "a-token-for-two"));
        String territory;
        try (var application = Application.start(settings)) {
            var work = Workspace.of(new Client(application.port(), "a-token-for-two"));
            territory = work.territory();
            for (var i = 0; i < 52; i++) {
                work.edit(put("actor", "ada", "name", "Nom " + i));
            }
            for (var i = 51; i > 30; i--) {
                assertThat(work.undo().statusCode()).isEqualTo(200);
            }
        }
        try (var application = Application.start(settings)) {
            var work = new Workspace(new Client(application.port(), "a-token-for-two"), territory);
            assertThat(work.text("actors", "ada", "name")).isEqualTo("Nom 30");
            for (var i = 30; i >= 0; i--) {
                assertThat(work.undo().statusCode()).isEqualTo(200);
            }
            assertThat(work.ids("actors")).isEmpty();
            assertThat(work.get("undoable").get("redo").asInt()).isEqualTo(52);
            for (var i = 0; i < 52; i++) {
                assertThat(work.redo().statusCode()).isEqualTo(200);
                assertThat(work.text("actors", "ada", "name")).isEqualTo("Nom " + i);
            }
            assertThat(work.redo().statusCode()).isEqualTo(409);
        }
    }

    @Test
    void theStartOfATerritoryCannotBeTakenBack(Client client) {
        var work = Workspace.of(client);
        assertThat(work.get("undoable").get("undo").asInt()).isZero();
        assertThat(work.undo().statusCode()).isEqualTo(409);
        assertThat(client.json("/api/territories/" + work.territory()).get("missions"))
                .hasSize(3);
    }

    @Test
    void whatSomebodyElseChangedSinceIsNotErasedByAnUndo(Client client, Application application) {
        var work = Workspace.of(client);
        work.edit(actor("ada"));
        application.journal().apply(PAUL, work.territory(), Intent.edit("test"), List.of(named("Ada selon Paul")));
        var refused = work.undo();
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("actor:ada");
        assertThat(work.text("actors", "ada", "name")).isEqualTo("Ada selon Paul");
    }

    @Test
    void anUndoDoesNotTakeAlongWhatSomebodyElseAdded(Client client, Application application) {
        var work = Workspace.of(client).with("ada");
        var resource = ResourceKinds.RESOURCE;
        var document = resource.trusted(
                Map.of("id", "r", "actor", "ada", "name", "Salle", "type", "premises", "audience", "team"));
        application
                .journal()
                .apply(PAUL, work.territory(), Intent.edit("test"), List.of(Edit.put(resource, "r", document)));
        assertThat(work.undo().statusCode()).isEqualTo(409);
        assertThat(work.ids("actors")).containsExactly("ada");
    }

    @Test
    void eachPersonUndoesTheirOwnChanges(Client client, Application application) {
        var work = Workspace.of(client);
        application.journal().apply(PAUL, work.territory(), Intent.edit("test"), List.of(named("Ada selon Paul")));
        work.edit(actor("bob"));
        assertThat(work.undo().statusCode()).isEqualTo(200);
        assertThat(work.undo().statusCode()).as("nothing left of mine").isEqualTo(409);
        assertThat(work.ids("actors")).containsExactly("ada");
    }

    @Test
    void aNewChangeEndsWhatCouldBeRedone(Client client) {
        var work = Workspace.of(client);
        work.edit(actor("ada"));
        work.edit(actor("bob"));
        work.undo();
        assertThat(work.get("undoable").get("redo").asInt()).isEqualTo(1);
        work.edit(actor("cleo"));
        assertThat(work.get("undoable").get("redo").asInt()).isZero();
        assertThat(work.redo().statusCode()).isEqualTo(409);
        assertThat(work.ids("actors")).containsExactly("ada", "cleo");
    }

    @Test
    void anImportIsUndoneInOneStep(Client client) {
        var work = Workspace.of(client);
        var csv = "id,name,kind\nada,Ada,monastery\nbob,Bob,\n".getBytes(StandardCharsets.UTF_8);
        Client.ok(client.importFiles(work.territory(), Map.of("actors.csv", csv), false));
        assertThat(work.undo().statusCode()).isEqualTo(200);
        assertThat(work.ids("actors")).isEmpty();
        var terms = client.json("/api/territories/" + work.territory()).get("terms");
        assertThat(terms.findValuesAsString("code")).doesNotContain("monastery");
        assertThat(work.redo().statusCode()).isEqualTo(200);
        assertThat(work.ids("actors")).containsExactly("ada", "bob");
    }

    @Test
    void theHistorySaysWhoWhenAndWhatWasBeforeAndAfter(Client client, Application application) {
        var work = Workspace.of(client);
        work.edit(put("actor", "ada", "name", "Ada"));
        application.journal().apply(PAUL, work.territory(), Intent.edit("actor.edit"), List.of(named("Ada B.")));
        work.edit(actor("bob"));
        work.edit(delete("actor", "bob"));

        var ofAda = work.get("changes?entity=actor:ada");
        assertThat(ofAda).hasSize(2);
        var last = ofAda.get(0);
        assertThat(last.get("by").asString()).isEqualTo("Paul");
        assertThat(last.get("what").asString()).isEqualTo("actor.edit");
        assertThat(Instant.parse(last.get("at").asString())).isBefore(Instant.now());
        var item = last.get("items").get(0);
        assertThat(Client.parse(item.get("before").asString()).get("name").asString())
                .isEqualTo("Ada");
        assertThat(Client.parse(item.get("after").asString()).get("name").asString())
                .isEqualTo("Ada B.");
        assertThat(ofAda.get(1).get("items").get(0).has("before")).isFalse();

        var all = work.get("changes?limit=2");
        assertThat(all).hasSize(2);
        assertThat(all.get(0).get("items").get(0).has("after")).isFalse();
        assertThat(all.get(0).get("seq").asLong())
                .isGreaterThan(all.get(1).get("seq").asLong());
    }

    private static Edit named(String name) {
        return Edit.put(ActorKinds.ACTOR, "ada", ActorKinds.ACTOR.trusted(Map.of("id", "ada", "name", name)));
    }
}
