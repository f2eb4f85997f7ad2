package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.influence;
import static org.maillage.history.Workspace.put;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;

/**
 * Somebody names an objective, reads positions on it with the keyboard, and looks at who weighs on whom; then reads who spends
 * energy for a project and against it.
 */
@ExtendWith(InBrowser.class)
class PositioningTest {
    @Test
    void positionsAreReadKeyByKeyAndInfluencesSeenAsAPlane(Visit visit) {
        var work = Workspace.of(visit.client()).with("ada", "bob");
        work.edit(influence("1", "ada", "bob", 3, "author", "Léa"), influence("2", "bob", "ada", 1, "author", "Léa"));
        visit.open("/t/" + work.territory()
                + "?face=strategy&rows=positions&panel=coordination&mission=animation&campaign=c");
        visit.panel().getByLabel("Nouvel objectif").fill("Ouvrir la salle");
        visit.page().keyboard().press("Enter");

        cell(visit, "Acteur ada et « Ouvrir la salle », non lu").focus();
        visit.page()
                .waitForResponse(
                        response -> response.url().contains("/strategy?"),
                        () -> press(visit, "-", "3", "ArrowDown", "4"));
        press(visit, "2");
        assertThat(cell(visit, "Acteur ada et « Ouvrir la salle », −3, contre, car cela touche ses missions"))
                .hasText("−3");
        assertThat(cell(visit, "Acteur bob et « Ouvrir la salle », +2, pour, car cela touche ses projets"))
                .isFocused();
        visit.hasNoAccessibilityViolation();
        visit.page().waitForCondition(() -> work.get("strategy").get("stances").size() == 2);

        Visit.press(visit.page().locator("#face"), "Plan d’influence");
        assertThat(visit.page()
                        .getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Plan influence et dépendance")))
                .containsText("Acteur ada");
        visit.page().locator("#face summary").click();
        assertThat(visit.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Acteur ada")))
                .containsText("dominant");
        assertThat(visit.accessibilityViolationsIn("#face")).isEmpty();
    }

    /** What is read anew after a key is saved must not take away the cell in which one is. */
    private static void press(Visit visit, String... keys) {
        for (var key : keys) {
            visit.page().keyboard().press(key);
        }
    }

    @Test
    void energiesForAndAgainstAProjectAreReadKeyByKeyAndSeenAsAMap(Visit visit) {
        var work = Workspace.of(visit.client()).with("ada", "bob");
        work.edit(put("pool", "p", "name", "Salle commune", "stage", "idea"));
        visit.open("/t/" + work.territory() + "?face=strategy&rows=project&mission=animation&campaign=c");
        visit.page().getByLabel("Pour quel projet").selectOption("Salle commune");
        var actor = visit.page().locator("#face").getByRole(AriaRole.COMBOBOX, named("Ajouter un acteur"));
        actor.fill("ada");
        actor.press("Enter");

        cell(visit, "Acteur ada : Synergie, non lu").focus();
        press(visit, "4", "ArrowRight", "2");
        assertThat(row(visit)).containsText("triangle d’or");
        visit.page()
                .waitForCondition(() -> work.get("strategy")
                        .at("/attitudes/0/antagonism")
                        .asString("")
                        .equals("2"));
        assertThat(work.get("strategy").get("attitudes")).hasSize(1);

        visit.page().reload();
        assertThat(cell(visit, "Acteur ada : Synergie, 4, en fait son affaire et entraîne"))
                .hasText("4");
        assertThat(visit.page()
                        .getByRole(
                                AriaRole.IMG,
                                new Page.GetByRoleOptions().setName("Carte sociodynamique\u00a0: Salle commune")))
                .containsText("Acteur ada");
        visit.page().locator("#face summary").click();
        assertThat(visit.page().locator("#face figure ~ *")).containsText("d’abord");
        visit.hasNoAccessibilityViolation();

        cell(visit, "Acteur ada : Synergie, 4, en fait son affaire et entraîne").focus();
        press(visit, "Delete");
        assertThat(row(visit)).not().containsText("triangle d’or");
        visit.page()
                .waitForCondition(
                        () -> work.get("strategy").at("/attitudes/0/synergy").isMissingNode());
    }

    private static Locator row(Visit visit) {
        return visit.page()
                .locator("#face [role=grid]")
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Acteur ada"));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator cell(Visit visit, String name) {
        var spaced = name.replace("« ", "«\u00a0").replace(" »", "\u00a0»").replace(" :", "\u00a0:");
        return visit.page()
                .getByRole(
                        AriaRole.GRIDCELL,
                        new Page.GetByRoleOptions().setName(spaced).setExact(true));
    }
}
