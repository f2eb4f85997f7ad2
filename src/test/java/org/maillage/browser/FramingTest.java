package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;

/** Whoever animates a territory chooses its words: what is offered, what it is called, how it is drawn. */
@ExtendWith(InBrowser.class)
class FramingTest {
    @Test
    void whatATerritoryDoesNotUseIsNotAskedAndWhatItRenamesIsCalledSoEverywhere(Visit visit) {
        var work = Workspace.of(visit.client()).with("ada", "bob");
        visit.open("/t/" + work.territory() + "?face=matrix&panel=data");
        var keys = visit.page().getByRole(AriaRole.GROUP, LookingTest.named("Légende et touches"));
        assertThat(keys).containsText("Neutralité");

        open(visit, "Listes de mots");
        open(visit, "Neutralité");
        visit.panel().getByLabel("Proposé à la saisie").uncheck();
        assertThat(visit.panel()).containsText("(n’est plus proposé)");
        assertThat(keys).not().containsText("Neutralité");
        open(visit, "Neutralité");
        open(visit, "Alliance");
        visit.choose("Trait", "double", "double");
        assertThat(visit.panel()).containsText("Même trait que");
        open(visit, "Alliance");

        open(visit, "Grille de profil");
        open(visit, "Façons d’agir");
        visit.panel().getByLabel("Demandé dans le profil").uncheck();
        assertThat(visit.panel()).containsText("(n’est pas demandé)");
        open(visit, "Façons d’agir");
        open(visit, "Enjeux et pratiques");
        var name = visit.panel().getByLabel("En français");
        assertThat(name).hasCount(1);
        name.fill("Ce qui est en jeu");
        work.edit(put(
                "term",
                "nature:negotiation",
                "list",
                "nature",
                "code",
                "negotiation",
                "fr",
                "Pourparlers",
                "posture",
                "negotiated"));
        assertThat(keys).containsText("Pourparlers");
        name.press("Enter");
        assertThat(summary(visit, "Ce qui est en jeu")).isVisible();
        assertThat(visit.accessibilityViolationsIn("#panel")).isEmpty();

        visit.open("/t/" + work.territory() + "?select=actor:ada&panel=sheet");
        Visit.press(visit.panel(), "Mon profil");
        var form = visit.panel().locator("form");
        Visit.press(form, "Complet");
        assertThat(form).containsText("Ce qui est en jeu");
        assertThat(form.getByLabel("Stratégies")).isVisible();
        assertThat(form.getByLabel("Façons d’agir")).hasCount(0);
    }

    private static void open(Visit visit, String name) {
        summary(visit, name).press("Enter");
    }

    private static Locator summary(Visit visit, String name) {
        return visit.panel()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }
}
