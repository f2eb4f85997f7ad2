package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;

/** A newcomer opens the page, looks around, searches and filters. */
@ExtendWith(InBrowser.class)
class LookingTest {
    @Test
    void theFirstPageListsTheTerritories(Visit visit) {
        visit.open("/");
        assertThat(visit.page().getByText("Lille Métropole, économie sociale et solidaire, 2008"))
                .isVisible();
        assertThat(visit.page().getByText("80 acteurs").first()).isVisible();
        assertThat(visit.page().getByText("Le Pays des Trois-Rivières")).isVisible();
        visit.hasNoAccessibilityViolation();
    }

    @Test
    void theLinkOfACodeLeadsToTheTerritories(Visit visit, Application application) {
        visit.page().context().clearCookies();
        visit.open("/sign-in?code=" + application.accounts().newCode());
        assertThat(visit.page().getByText("Le Pays des Trois-Rivières")).isVisible();
    }

    @Test
    void aTerritoryShowsItsNetworkWithCountsByNature(Visit visit) {
        visit.open("/t/lille-2008");
        assertThat(visit.page().getByText("Exemple historique, novembre 2008").first())
                .isVisible();
        var alliance = visit.page().getByRole(AriaRole.BUTTON, named("Alliance"));
        assertThat(alliance).containsText("75");
        visit.hasNoAccessibilityViolation();
    }

    @Test
    void searchingOpensTheSheetOfAnActor(Visit visit) {
        visit.open("/t/lille-2008");
        search(visit, "synavi", "SYNAVI");
        assertThat(visit.page()).hasURL(Pattern.compile("select=actor:a-synavi"));
        var panel = visit.page().locator("#panel");
        assertThat(panel).containsText("Voix collective des compagnies");
        assertThat(panel).containsText("Smart Belgique");
        visit.hasNoAccessibilityViolation();
    }

    @Test
    void aNatureOfTheLegendFiltersTheMapAndTheAddressKeepsIt(Visit visit) {
        visit.open("/t/lille-2008");
        visit.page().getByRole(AriaRole.BUTTON, named("Opposition")).click();
        assertThat(visit.page()).hasURL(Pattern.compile("nature=opposition"));
        visit.page().reload();
        assertThat(visit.page()).hasURL(Pattern.compile("nature=opposition"));
        assertThat(visit.page().getByRole(AriaRole.BUTTON, named("Opposition"))).hasAttribute("aria-pressed", "true");
    }

    @Test
    void theTableShowsEveryActorToAScreenReader(Visit visit) {
        visit.open("/t/lille-2008?face=table");
        var table = visit.page().getByRole(AriaRole.GRID);
        assertThat(table).hasAttribute("aria-rowcount", "81");
        assertThat(table).containsText("ADAR Roubaix");
        visit.hasNoAccessibilityViolation();
    }

    @Test
    void thePlacesAreShownWithoutInternet(Visit visit) {
        var elsewhere = new ArrayList<String>();
        visit.page().onRequest(request -> {
            if (!request.url().startsWith(visit.client().address())
                    && request.url().startsWith("http")) {
                elsewhere.add(request.url());
            }
        });
        visit.open("/t/lille-2008?face=geography");
        assertThat(visit.page().getByText(Pattern.compile("5.non situés"))).isVisible();
        visit.hasNoAccessibilityViolation();
        Assertions.assertThat(elsewhere).isEmpty();
    }

    @Test
    void everythingIsInEnglishToo(Visit visit) {
        visit.open("/t/lille-2008");
        visit.page().getByRole(AriaRole.BUTTON, named("English")).click();
        assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
        assertThat(visit.page().getByRole(AriaRole.BUTTON, named("Interdependence")))
                .isVisible();
    }

    @Test
    void signedOutOnePageExplainsHowToSignIn(Visit visit) {
        visit.page().context().clearCookies();
        visit.open("/t/lille-2008");
        assertThat(visit.page().getByLabel("Mot de passe")).isVisible();
        visit.page().getByText("J’ai un lien ou un code").click();
        assertThat(visit.page().getByLabel("Lien ou code")).isVisible();
        assertThat(visit.page().getByText("Lille Métropole").first()).not().isVisible();
        visit.hasNoAccessibilityViolation();
    }

    @Test
    void aPhoneHasTheMissionsTheCampaignsAndUndoInItsMenu(Visit visit) {
        visit.page().setViewportSize(390, 844);
        visit.open("/t/trois-rivieres");
        var legend = visit.page().getByRole(AriaRole.BUTTON, named("Légende"));
        assertThat(legend).hasAttribute("aria-expanded", "false");
        visit.page().getByRole(AriaRole.BUTTON, named("Mission, campagne")).click();
        var exactly = new Page.GetByLabelOptions().setExact(true);
        visit.page().getByLabel("Mission clef", exactly).selectOption("mobilites");
        visit.page().getByLabel("Campagne", exactly).selectOption("Première lecture (2025)");
        assertThat(visit.page()).hasURL(Pattern.compile("mission=mobilites&campaign=2025"));
        assertThat(visit.page().getByRole(AriaRole.BUTTON, named("Annuler"))).isVisible();
        assertThat(visit.page().getByRole(AriaRole.BUTTON, named("Rétablir"))).isVisible();
        visit.hasNoAccessibilityViolation();
        legend.click();
        visit.page().reload();
        assertThat(legend).hasAttribute("aria-expanded", "true");
        visit.page().getByRole(AriaRole.BUTTON, named("Tout montrer")).click();
        assertThat(visit.page()).not().hasURL(Pattern.compile("mission="));
    }

    static Page.GetByRoleOptions named(String beginning) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning));
    }

    static void search(Visit visit, String words, String name) {
        var box = visit.page().getByRole(AriaRole.COMBOBOX, named("Chercher un acteur"));
        box.fill(words);
        visit.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first()
                .click();
    }
}
