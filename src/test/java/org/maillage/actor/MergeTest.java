package org.maillage.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Two entries for one actor are found and made one, and one undo brings both back. */
@ExtendWith(RunningApplication.class)
class MergeTest {
    @Test
    void twoEntriesOfTheSameAssociationAreProposed(Client client) {
        var pairs = client.json("/api/territories/trois-rivieres/duplicates");
        assertThat(pairs.get(0).get("a").asString()).isEqualTo("roulons");
        assertThat(pairs.get(0).get("b").asString()).isEqualTo("roulons-3r");
    }

    @Test
    void aMergeMovesEverythingInOneChangeAndOneUndoBringsItBack(Client client) {
        var territory = client.newTerritory();
        var campaign = client.json("/api/territories/" + territory)
                .get("campaigns")
                .get(0)
                .get("id")
                .asString();
        client.edit(
                territory,
                List.of(
                        actor("a", "Les Vélos du pays"),
                        actor("b", "Association Vélos du Pays"),
                        actor("c", "Mairie"),
                        Map.of(
                                "kind",
                                "resource",
                                "id",
                                "r",
                                "document",
                                Map.of("actor", "b", "name", "Atelier", "type", "equipment")),
                        reading("r1", "b", "c", campaign),
                        reading("r2", "a", "b", campaign)));
        var before =
                client.get("/api/territories/" + territory + "/table/actors").body();

        client.postJson("/api/territories/" + territory + "/merge", Map.of("keep", "a", "drop", "b"));

        var sheet = client.json("/api/territories/" + territory + "/actors/a");
        assertThat(sheet.get("resources")).hasSize(1);
        assertThat(sheet.get("relations")).hasSize(1);
        assertThat(sheet.get("actor").get("aliases").get(0).asString()).isEqualTo("Association Vélos du Pays");
        assertThat(client.get("/api/territories/" + territory + "/actors/b").statusCode())
                .isEqualTo(404);

        client.postJson("/api/territories/" + territory + "/undo", Map.of());
        assertThat(names(client.get("/api/territories/" + territory + "/table/actors")
                        .body()))
                .isEqualTo(names(before));
        assertThat(client.json("/api/territories/" + territory + "/actors/b").get("relations"))
                .hasSize(2);
    }

    private static List<String> names(String actors) {
        return Client.parse(actors).findValuesAsString("name");
    }

    private static Map<String, Object> actor(String id, String name) {
        return Map.of("kind", "actor", "id", id, "document", Map.of("name", name));
    }

    private static Map<String, Object> reading(String id, String from, String to, String campaign) {
        var document =
                Map.of("from", from, "to", to, "nature", "alliance", "mission", "animation", "campaign", campaign);
        return Map.of("kind", "reading", "id", id, "document", document);
    }
}
