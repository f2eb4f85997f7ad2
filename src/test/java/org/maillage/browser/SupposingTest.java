package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;

/** Somebody supposes what might come, sees it on the map and reads what it would change, while nothing is written. */
@ExtendWith(InBrowser.class)
class SupposingTest {
    @Test
    void aSupposedAllianceIsToldInWordsAndWrittenNowhere(Visit visit) {
        var work = Workspace.of(visit.client()).with("ada", "bob", "cleo");
        work.edit(reading("r", "ada", "bob", "alliance"));
        visit.open("/t/" + work.territory() + "?panel=coordination");
        Visit.press(visit.panel(), "Et si…");
        visit.panel().getByLabel("Nom du scénario").fill("Cléo s’allie à Bob");
        visit.page().keyboard().press("Enter");
        Visit.press(visit.panel(), "Supposer un changement");
        var form = visit.panel().locator("form");
        choose(form, "Entre", "Acteur cleo");
        choose(form, "Et", "Acteur bob");
        form.getByLabel("Nature").selectOption("alliance");
        form.getByLabel("Mission clef").selectOption("animation");
        assertThat(visit.accessibilityViolationsIn("#panel")).isEmpty();
        Visit.press(form, "Supposer");

        assertThat(visit.panel()).containsText("Alliance entre Acteur cleo et Acteur bob");
        assertThat(visit.panel()).containsText("Disparaît");
        assertThat(alliances(visit)).containsText("2");
        assertThat(visit.panel().getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName("Acteur bob")))
                .containsText("1");
        visit.hasNoAccessibilityViolation();
        assertThat(work.ids("readings")).containsExactly("r");
        Visit.press(visit.panel(), "Tous les scénarios");
        assertThat(alliances(visit)).containsText("1");

        work.edit(put("scenario", "s", "name", "Sans Bob", "changes", "[{\"kind\":\"actor\",\"id\":\"bob\"}]"));
        Visit.press(visit.panel(), "Comparer ces 2 scénarios");
        var isolated = visit.panel()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Acteur cleo"))
                .first();
        assertThat(isolated.getByRole(AriaRole.CELL)).containsText(new String[] {"oui", "non", "oui"});
        assertThat(visit.accessibilityViolationsIn("#panel")).isEmpty();
        work.edit(delete("scenario", "s"));

        visit.page().reload();
        Visit.press(visit.panel(), "Et si…");
        visit.panel().getByText("Cléo s’allie à Bob").click();
        Visit.press(visit.panel(), "Supprimer ce scénario");
        assertThat(visit.panel().getByLabel("Nom du scénario")).isVisible();
        assertThat(work.get("scenarios")).isEmpty();
    }

    /** What the legend counts of what is drawn. */
    private static Locator alliances(Visit visit) {
        return visit.page().getByRole(AriaRole.BUTTON, LookingTest.named("Alliance"));
    }

    private static void choose(Locator form, String label, String actor) {
        var field = form.getByRole(
                AriaRole.COMBOBOX,
                new Locator.GetByRoleOptions().setName(label + " (obligatoire)").setExact(true));
        field.fill(actor);
        field.press("Enter");
    }
}
