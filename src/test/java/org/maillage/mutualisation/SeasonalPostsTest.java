package org.maillage.mutualisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Each type of work is a case of its own. */
@ExtendWith(RunningApplication.class)
class SeasonalPostsTest {
    @Test
    void needsThatOnePersonCouldDoMakeAPostAndTheirHoursAddUp(Client client) {
        var work = Workspace.of(client).with("one", "two", "three");
        work.edit(
                // Seasons; April is within the spring.
                need("training", "one", "mars à juin", 1, "équivalent temps plein"),
                need("training", "two", "juillet à novembre", 20, "heures par semaine"),
                need("training", "three", "avril", 1, "ETP"),
                // Days of the week; the third is on a Tuesday when the first is there.
                need("kitchen", "one", "toute l’année, lundi et mardi 9h-17h", null, null),
                need("kitchen", "two", "toute l’année, du mercredi au vendredi 9h-15h", null, null),
                need("kitchen", "three", "toute l’année, le mardi 14h-18h", null, null),
                // Hours that one of them does not tell.
                need("communication", "one", "janvier à juin", 1, "ETP"),
                need("communication", "two", "juillet à décembre", null, null),
                // Nobody may work as long as both.
                need("network", "one", "toute l’année, en semaine 9h-16h", null, null),
                need("network", "two", "toute l’année, en semaine 18h-22h", null, null));
        var told = new Answers(client)
                .rows(work.territory(), "seasonal-posts", "").stream()
                        .map(row -> row.text("type") + " " + String.join("+", row.texts("actors")) + " "
                                + row.get("months") + " " + row.get("hours"))
                        .toList();
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "kitchen one+two 12 34.0",
                        "kitchen three+two 12 22.0",
                        "communication one+two 12 null",
                        "training one+two 9 26.7"));
    }

    private static Map<String, ?> need(
            String type, String actor, String period, @Nullable Integer quantity, @Nullable String unit) {
        var document = new HashMap<String, Object>(
                Map.of("actor", actor, "name", "Du travail", "type", type, "period", period, "audience", "public"));
        if (quantity != null && unit != null) {
            document.put("quantity", quantity);
            document.put("unit", unit);
        }
        return Map.of("kind", "need", "id", type + "-" + actor, "document", document);
    }
}
