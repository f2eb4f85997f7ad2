package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;

/** Somebody moves what a lead is judged by, sees the order change at once, and keeps it for the territory. */
@ExtendWith(InBrowser.class)
class WeighingTest {
    @Test
    void leadsAreRankedAnewAsAWeightMovesAndTheSettingStays(Visit visit) {
        var work = Workspace.of(visit.client()).with("ada", "bob", "cleo");
        work.edit(
                reading("r", "ada", "bob", "alliance"),
                put("need", "n", "actor", "ada", "name", "Une salle", "type", "meeting_room"),
                offer("near", "bob", "potential"),
                offer("ready", "cleo", "available"));
        visit.open("/t/" + work.territory() + "?panel=mutualisation");
        visit.panel().getByText("Régler ce qui compte").click();
        weigh(visit, "Relation", "Home");
        weigh(visit, "Disponibilité", "End");
        assertThat(firstLead(visit)).containsText("Acteur cleo");
        weigh(visit, "Disponibilité", "Home");
        weigh(visit, "Relation", "End");
        assertThat(firstLead(visit)).containsText("Acteur bob");
        assertThat(visit.accessibilityViolationsIn("#panel")).isEmpty();

        visit.panel().getByText("Garder pour tout le territoire").click();
        assertThat(visit.panel()).containsText("réglage du territoire");
        visit.page().reload();
        assertThat(firstLead(visit)).containsText("Acteur bob");
    }

    private static Map<String, ?> offer(String id, String actor, String state) {
        return put("resource", id, "actor", actor, "name", "Salle " + id, "type", "meeting_room", "state", state);
    }

    private static void weigh(Visit visit, String term, String key) {
        visit.panel()
                .getByRole(
                        AriaRole.SLIDER,
                        new Locator.GetByRoleOptions().setName(term).setExact(true))
                .press(key);
    }

    private static Locator firstLead(Visit visit) {
        return visit.panel().getByRole(AriaRole.ARTICLE).first();
    }
}
