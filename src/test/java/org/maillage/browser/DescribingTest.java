package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.browser.LookingTest.named;
import static org.maillage.history.Workspace.put;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Invited;

/** Somebody describes an actor in five answers, and sees it beside what another person said. */
@ExtendWith(InBrowser.class)
class DescribingTest {
    @Test
    void aProfileOfFiveAnswersStandsBesideAnotherPersonsAndIsTakenBack(Visit visit) {
        var work = described(visit);
        visit.open("/t/" + work.territory() + "?face=table&rows=profiles&campaign=c&select=actor:ada&panel=sheet");
        assertThat(visit.panel()).containsText("1 profil : Zoé");
        Visit.press(visit.panel(), "Mon profil");
        answers(visit);
        assertThat(visit.accessibilityViolationsIn("#panel form")).isEmpty();
        Visit.press(visit.panel(), "Enregistrer mon profil");

        assertThat(visit.panel()).containsText("2 profils : Animation et Zoé");
        Visit.press(visit.panel(), "Comparer les 2 profils");
        comparison(visit);
        visit.page().keyboard().press("Escape");
        table(visit);

        visit.page().getByRole(AriaRole.BUTTON, named("Annuler")).first().click();
        assertThat(visit.panel()).containsText("1 profil : Zoé");
        assertThat(visit.panel()).not().containsText("Circuits courts");
    }

    private static Workspace described(Visit visit) {
        var work = Workspace.of(visit.client()).with("ada", "bob");
        work.edit(put("resource", "salle", "actor", "ada", "name", "Salle des fêtes", "type", "premises"));
        var zoe = Invited.as(visit.client(), work.territory(), Role.CONTRIBUTOR, "Zoé", "zoe-" + UUID.randomUUID());
        new Workspace(zoe, work.territory())
                .edit(put(
                        "profile",
                        "z",
                        "actor",
                        "ada",
                        "mission",
                        "animation",
                        "campaign",
                        "c",
                        "values",
                        List.of("solidarity", "tradition"),
                        "stakes",
                        "Ne pas disparaître"));
        return work;
    }

    private static void answers(Visit visit) {
        var form = visit.panel().locator("form");
        form.getByLabel("Mission clef").selectOption("animation");
        visit.choose("Valeurs affichées", "solid", "Solidarité");
        visit.choose("Valeurs affichées", "circuits courts", "circuits courts");
        for (var text : List.of("Sa façon de comprendre la mission", "Enjeux", "Façons d’agir")) {
            form.getByLabel(text, exactly()).fill("Ce que j’en vois.");
        }
        form.getByLabel("Salle des fêtes").selectOption("mobilised");
        assertThat(form.getByLabel("Changements en cours")).hasCount(0);
        Visit.press(form, "Complet");
        assertThat(form.getByLabel("Enjeux", exactly())).hasValue("Ce que j’en vois.");
        form.getByLabel("Changements en cours").fill("Une réforme.");
    }

    private static void comparison(Visit visit) {
        var dialog = visit.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByRole(AriaRole.COLUMNHEADER)).hasCount(3);
        assertThat(dialog.locator("li.shared").filter(having("Solidarité"))).hasCount(3);
        assertThat(dialog.locator("li.contested").first()).containsText("citée par 1 sur 2");
        assertThat(dialog.getByRole(AriaRole.ROW).filter(having("Enjeux")).last())
                .containsText("Ne pas disparaître");
        assertThat(dialog).containsText("Salle des fêtes");
        assertThat(visit.accessibilityViolationsIn("dialog[open]")).isEmpty();
    }

    private static void table(Visit visit) {
        var row = visit.page().locator("table tbody tr");
        assertThat(row).hasCount(1);
        assertThat(row).containsText("Une réforme.");
        assertThat(visit.page().getByText("1 acteur affiché n’est pas encore décrit."))
                .isVisible();
        visit.hasNoAccessibilityViolation();
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
