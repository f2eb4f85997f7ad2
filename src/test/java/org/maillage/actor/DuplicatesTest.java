package org.maillage.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Doubles are found by their names and become one actor without losing anything. */
@ExtendWith(RunningApplication.class)
class DuplicatesTest {
    @Test
    void theDoubleOfTroisRivieresComesFirst(Client client) {
        var found = client.json("/api/territories/trois-rivieres/duplicates");
        assertThat(found.get(0).get("a").asString()).isEqualTo("roulons");
        assertThat(found.get(0).get("b").asString()).isEqualTo("roulons-3r");
        assertThat(found.get(0).get("reasons").toString()).contains("same-town");
        assertThat(found).as("a list that a person can go through").hasSizeLessThan(6);
    }

    @Test
    void actorsWithRelatedNamesInLilleAreNotTakenForDoubles(Client client) {
        assertThat(client.json("/api/territories/lille-2008/duplicates")).hasSizeLessThan(8);
    }

    @Test
    void accentsCaseLegalWordsAndSmallSlipsDoNotHideADouble(Client client) {
        var work = Workspace.of(client);
        named(work, "a1", "Association L’Œuvre d’Été");
        named(work, "a2", "OEUVRE D'ETE");
        named(work, "b1", "Menuiserie Copeaux");
        named(work, "b2", "SARL Menuiserie Copeau");
        named(work, "c1", "Boulangerie du Pont");
        named(work, "c2", "Boulangerie de la Gare");
        assertThat(pairs(work)).containsExactlyInAnyOrder("a1 a2", "b1 b2");
    }

    @Test
    void actorsToldApartAreNotProposedAgainUntilThatIsTakenBack(Client client) {
        var work = Workspace.of(client);
        named(work, "a1", "Café des voisins");
        named(work, "a2", "Cafe des Voisins");
        named(work, "a3", "Le café des voisins");
        var key = work.get("duplicates").get(0).get("key").asString();
        work.change("duplicate.apart", put("decision", key, "verdict", "rejected", "actors", List.of("a1", "a2")));
        assertThat(pairs(work)).containsExactlyInAnyOrder("a1 a3", "a2 a3");
        var apart = work.get("duplicates").get(2);
        assertThat(apart.get("apart").get("key").asString()).isEqualTo(key);
        assertThat(apart.get("apart").get("author").asString()).isNotBlank();
        assertThat(work.get("changes").get(0).get("what").asString()).isEqualTo("duplicate.apart");

        assertThat(merge(client, work, "a3", "a2")).isEqualTo(200);
        assertThat(pairs(work)).as("the decision follows the actor that stays").isEmpty();
        work.undo();
        work.edit(delete("actor", "a1"));
        assertThat(pairs(work)).containsExactly("a2 a3");
        work.undo();
        assertThat(pairs(work)).hasSize(2);
        work.edit(delete("decision", key));
        assertThat(pairs(work)).hasSize(3);
    }

    @Test
    void mergingMovesEverythingInOneChangeThatOneUndoTakesBack(Client client) {
        var work = Workspace.of(client).with("other");
        work.edit(
                put("actor", "keep", "name", "Roulons", "town", "Corvelay", "tags", List.of("entraide")),
                put(
                        "actor",
                        "drop",
                        "name",
                        "Roulons 3R",
                        "aliases",
                        List.of("R3R"),
                        "description",
                        "Transport",
                        "lat",
                        46,
                        "lon",
                        2.4,
                        "tags",
                        List.of("entraide", "vélo"),
                        "partOf",
                        List.of("other")),
                put("actor", "part", "name", "Une partie", "partOf", List.of("drop")));
        work.edit(
                put("position", "drop", "x", 1, "y", 2),
                put("resource", "bus", "actor", "drop", "name", "Minibus", "type", "vehicles"),
                put("need", "compta", "actor", "drop", "name", "Compta", "type", "accounting"),
                put(
                        "pool",
                        "lot",
                        "name",
                        "Lot",
                        "stage",
                        "idea",
                        "carrier",
                        "drop",
                        "members",
                        List.of(Map.of("actor", "drop", "role", "prête"), Map.of("actor", "keep", "role", "conduit"))),
                reading("r1", "drop", "other", "alliance"),
                reading("r2", "keep", "drop", "neutrality"),
                reading("r3", "other", "keep", "opposition"));
        var before = List.of(work.get("graph").get("actors").size(), work.ids("readings"), work.ids("relations"));

        var merged = client.post(work.at("merge"), Map.of("keep", "keep", "drop", "drop"));

        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
        var sheet = work.get("actors/keep");
        var actor = sheet.get("actor");
        assertThat(texts(actor.get("aliases"))).containsExactly("Roulons 3R", "R3R");
        assertThat(texts(actor.get("tags"))).containsExactly("entraide", "vélo");
        assertThat(actor.get("description").asString()).isEqualTo("Transport");
        assertThat(actor.get("town").asString()).isEqualTo("Corvelay");
        assertThat(actor.get("lat").asDouble()).isEqualTo(46);
        assertThat(texts(actor.get("partOf"))).containsExactly("other");
        assertThat(texts(sheet.get("parts"))).containsExactly("part");
        assertThat(sheet.get("resources")).hasSize(1);
        assertThat(sheet.get("needs")).hasSize(1);
        assertThat(work.ids("readings")).containsExactly("r1", "r3");
        assertThat(work.get("table/relations").get(0).get("readings").asInt()).isEqualTo(2);
        var pool = work.get("table/pools").get(0);
        assertThat(pool.get("carrier").asString()).isEqualTo("keep");
        assertThat(pool.get("members")).hasSize(1);
        assertThat(pool.get("members").get(0).get("role").asString()).isEqualTo("conduit");
        assertThat(work.ids("actors")).containsExactly("keep", "other", "part");

        assertThat(work.undo().statusCode()).isEqualTo(200);
        assertThat(List.of(work.get("graph").get("actors").size(), work.ids("readings"), work.ids("relations")))
                .isEqualTo(before);
        assertThat(work.get("actors/drop").get("resources")).hasSize(1);
    }

    @Test
    void anActorIsNotMergedWithItselfNorWithNobody(Client client) {
        var work = Workspace.of(client).with("ada");
        assertThat(merge(client, work, "ada", "ada")).isEqualTo(422);
        assertThat(merge(client, work, "ada", "nobody")).isEqualTo(404);
        assertThat(client.post(work.at("merge"), Map.of("keep", "ada")).statusCode())
                .isEqualTo(422);
        work.edit(delete("actor", "ada"));
    }

    private static int merge(Client client, Workspace work, String keep, String drop) {
        return client.post(work.at("merge"), Map.of("keep", keep, "drop", drop)).statusCode();
    }

    private static void named(Workspace work, String id, String name) {
        work.edit(put("actor", id, "name", name));
    }

    private static List<String> pairs(Workspace work) {
        return work.get("duplicates")
                .valueStream()
                .filter(pair -> pair.get("apart") == null)
                .map(pair -> pair.get("a").asString() + " " + pair.get("b").asString())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(node -> node.asString()).toList();
    }
}
