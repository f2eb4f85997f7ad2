package org.maillage.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.actor;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.account.Role;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Editing over HTTP: one request is one change, whole or not at all. */
@ExtendWith(RunningApplication.class)
class EditsTest {
    @Test
    void aNewEntityGetsAnIdAndAVersion(Client client) {
        var work = Workspace.of(client);
        var answer = work.edit(Map.of("kind", "actor", "document", Map.of("name", "Ada")));
        var edit = answer.get("edits").get(0);
        assertThat(edit.get("id").asString()).startsWith("a-");
        assertThat(edit.get("version").asLong()).isEqualTo(answer.get("seq").asLong());
        assertThat(work.text("actors", edit.get("id").asString(), "name")).isEqualTo("Ada");
    }

    @Test
    void aStaleEditIsRefusedWithBothVersionsAndNothingIsLost(Client client) {
        var work = Workspace.of(client);
        var version = work.edit(actor("ada")).get("seq").asLong();
        work.edit(put("actor", "ada", "name", "Ada selon Paul"));

        var mine = Map.of("kind", "actor", "id", "ada", "version", version, "document", Map.of("name", "Selon Zoé"));
        var refused = work.send(mine);

        assertThat(refused.statusCode()).isEqualTo(409);
        var versions = Client.parse(refused.body()).get("versions");
        assertThat(versions.get("mine").get("name").asString()).isEqualTo("Selon Zoé");
        assertThat(versions.get("theirs").get("name").asString()).isEqualTo("Ada selon Paul");
        assertThat(versions.get("version").asLong()).isEqualTo(version + 1);
        assertThat(work.text("actors", "ada", "name")).isEqualTo("Ada selon Paul");
    }

    @Test
    void whatAChangeIsCalledIsACode(Client client) {
        var work = Workspace.of(client);
        for (var what : List.of("a".repeat(61), "<b>", "")) {
            var refused = client.post(work.at("edits"), Map.of("what", what, "edits", List.of(actor("ada"))));
            assertThat(refused.statusCode()).as(what).isEqualTo(422);
            assertThat(refused.body()).contains("not-a-code");
        }
    }

    @Test
    void aRequestSentAgainUnderItsKeyIsNotDoneAgain(Client client) {
        var work = Workspace.of(client).with("ada");
        var named = Map.of(
                "what", "actor.edit", "key", "k-1", "edits", List.of(put("actor", "ada", "name", "Ada selon Zoé")));
        var first = client.postJson(work.at("edits"), named);
        work.edit(put("actor", "ada", "name", "Ada selon Paul"));

        assertThat(client.postJson(work.at("edits"), named)).isEqualTo(first);

        assertThat(work.text("actors", "ada", "name")).isEqualTo("Ada selon Paul");
        var somebody = Invited.to(client, work.territory(), Role.FACILITATOR);
        somebody.postJson(work.at("edits"), named);
        assertThat(work.text("actors", "ada", "name"))
                .as("another person's key is another")
                .isEqualTo("Ada selon Zoé");
    }

    @Test
    void deletingAnActorSaysBeforeWhatGoesWithItAndTakesItInOneChange(Client client) {
        var work = full(client);
        var said = work.get("consequences/actor/ada");
        assertThat(keys(said.get("deleted")))
                .containsExactlyInAnyOrder("resource:salle", "need:compta", "reading:r1", "position:ada");
        assertThat(keys(said.get("changed"))).containsExactlyInAnyOrder("actor:bob", "pool:lot");

        var done = work.edit(delete("actor", "ada"));

        assertThat(done.get("edits")).hasSize(7);
        assertThat(work.ids("actors")).containsExactly("bob", "cleo");
        assertThat(work.ids("readings")).containsExactly("r2");
        assertThat(work.ids("relations")).hasSize(1);
        assertThat(work.ids("resources")).isEmpty();
        var pool = work.get("table/pools").get(0);
        assertThat(pool.get("members")).hasSize(1);
        assertThat(pool.has("carrier")).isFalse();
        assertThat(work.get("table/actors").get(0).has("partOf")).isFalse();
    }

    @Test
    void aDeletionIsToldByWhatItNamesAndNotByWhatGoesAlong(Client client) {
        var work = full(client);
        work.change("actor.delete", delete("actor", "ada"));
        var change = work.get("changes").get(0);
        assertThat(change.get("size").asInt()).isEqualTo(7);
        assertThat(change.get("items")).hasSize(5);
        assertThat(change.get("items").get(0).get("kind").asString()).isEqualTo("actor");
        assertThat(change.get("items").get(0).get("id").asString()).isEqualTo("ada");
    }

    @Test
    void oneUndoBringsEverythingBackThatWentWithADeletion(Client client) {
        var work = full(client);
        var tables = List.of("actors", "resources", "needs", "readings", "relations", "pools");
        var before = tables.stream().map(table -> content(work, table)).toList();
        work.edit(delete("actor", "ada"));
        assertThat(work.undo().statusCode()).isEqualTo(200);
        assertThat(tables.stream().map(table -> content(work, table)).toList()).isEqualTo(before);
        assertThat(work.redo().statusCode()).isEqualTo(200);
        assertThat(work.ids("actors")).containsExactly("bob", "cleo");
    }

    @Test
    void theMembersOfAPoolComeInTheOrderOfTheirIds(Client client) {
        var work = full(client);
        var members = List.of(Map.of("actor", "cleo"), Map.of("actor", "bob"), Map.of("actor", "ada"));
        work.edit(put("pool", "lot", "name", "Lot", "stage", "idea", "members", members));
        work.edit(delete("actor", "bob"));
        work.undo();
        assertThat(work.get("table/pools")
                        .get(0)
                        .get("members")
                        .valueStream()
                        .map(m -> m.get("actor").asString()))
                .containsExactly("ada", "bob", "cleo");
    }

    private static List<Map<String, String>> paying(String actor, String alone) {
        return List.of(Map.of("actor", actor, "alone", alone));
    }

    @Test
    void everythingWrongInARequestIsNamedByPositionAndNothingIsWritten(Client client) {
        var work = Workspace.of(client);
        var refused = work.send(
                actor("ada"),
                put("actor", "b b", "name", "B"),
                put("actor", "cleo", "name", "", "lat", 91),
                put("giraffe", "x"),
                put("actor", "dan", "name", Map.of("fr", "Dan")),
                put("pool", "p", "name", "P", "stage", "idea", "members", "ada"),
                put("pool", "q", "name", "Q", "stage", "idea", "members", paying("ada", "beaucoup")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Client.parse(refused.body())
                        .get("problems")
                        .valueStream()
                        .map(problem -> problem.get("row").asInt() + ":"
                                + problem.get("code").asString()))
                .containsExactly(
                        "2:bad-id",
                        "3:required",
                        "3:out-of-range",
                        "4:unknown-entity-kind",
                        "5:not-a-text",
                        "6:not-members",
                        "7:not-a-number");
        assertThat(refused.body()).contains("\"value\":\"beaucoup\"");
        assertThat(work.ids("actors")).isEmpty();
    }

    @Test
    void theSameEntityTwiceInOneRequestIsRefused(Client client) {
        assertThat(Workspace.of(client)
                        .send(actor("ada"), put("actor", "ada", "name", "B"))
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"edits\":[]}", "{\"edits\":[null]}", "[]", "null", "\"x\"", "{", "{\"edits\":{}}"})
    void nonsenseIsRefusedAsNonsense(String body, Client client) {
        var work = Workspace.of(client);
        var refused = client.postText(work.at("edits"), body);
        assertThat(refused.statusCode()).isBetween(400, 422);
    }

    @Test
    void aTerritoryIsNeitherRenamedNorDeletedByAnEdit(Client client) {
        var work = Workspace.of(client);
        assertThat(work.send(put("territory", "lille-2008", "name", "Pris")).statusCode())
                .isEqualTo(422);
        assertThat(work.send(delete("territory", work.territory())).statusCode())
                .isEqualTo(422);
        work.edit(put("territory", work.territory(), "name", "Nouveau nom"));
        assertThat(client.json("/api/territories/" + work.territory())
                        .get("name")
                        .asString())
                .isEqualTo("Nouveau nom");
    }

    @Test
    void aTermInUseIsNotDeletedAndOneOutOfUseIs(Client client) {
        var work = Workspace.of(client).with("ada");
        work.edit(put("resource", "r", "actor", "ada", "name", "Barque", "type", "boats"));
        assertThat(work.send(delete("term", "type:boats")).statusCode()).isEqualTo(422);
        work.edit(delete("resource", "r"), delete("term", "type:boats"));
        assertThat(work.undo().statusCode()).isEqualTo(200);
        assertThat(work.ids("resources")).containsExactly("r");
    }

    @Test
    void aTypeIsNotBroaderThanItself(Client client) {
        var work = Workspace.of(client);
        work.edit(type("water", null), type("boats", "water"));
        assertThat(work.send(type("water", "boats")).statusCode()).isEqualTo(422);
        assertThat(work.send(type("canoes", "unheard-of")).statusCode()).isEqualTo(422);
    }

    private static Map<String, ?> type(String code, @Nullable String parent) {
        return parent == null
                ? put("term", "type:" + code, "list", "type", "code", code, "fr", code)
                : put("term", "type:" + code, "list", "type", "code", code, "fr", code, "parent", parent);
    }

    private static Workspace full(Client client) {
        var work = Workspace.of(client).with("ada", "cleo");
        work.edit(put("actor", "bob", "name", "Bob", "partOf", List.of("ada")));
        work.edit(
                put("position", "ada", "x", 1, "y", 2),
                put("resource", "salle", "actor", "ada", "name", "Salle", "type", "premises"),
                put("need", "compta", "actor", "ada", "name", "Compta", "type", "accounting"),
                put(
                        "pool",
                        "lot",
                        "name",
                        "Lot",
                        "stage",
                        "idea",
                        "carrier",
                        "ada",
                        "need",
                        "compta",
                        "members",
                        List.of(Map.of("actor", "ada", "role", "porte"), Map.of("actor", "bob"))),
                reading("r1", "ada", "bob", "alliance"),
                reading("r2", "bob", "cleo", "opposition"));
        return work;
    }

    /** A table without the versions of its rows. */
    private static List<JsonNode> content(Workspace work, String table) {
        var rows = work.get("table/" + table).valueStream().toList();
        rows.forEach(row -> ((ObjectNode) row).remove(List.of("version", "positionVersion")));
        return rows;
    }

    private static List<String> keys(JsonNode entities) {
        return entities.valueStream()
                .map(entity ->
                        entity.get("kind").asString() + ":" + entity.get("id").asString())
                .toList();
    }
}
