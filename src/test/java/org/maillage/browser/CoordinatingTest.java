package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.maillage.browser.LookingTest.named;
import static org.maillage.history.Workspace.reading;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;

/** A newcomer reads how the territory coordinates and follows a finding to its evidence and to the map. */
@ExtendWith(InBrowser.class)
class CoordinatingTest {
    @Test
    void aFindingSaysInPlainWordsWhatItRestsOnAndLeadsToTheMap(Visit visit) {
        visit.open("/t/lille-2008");
        visit.page().getByRole(AriaRole.BUTTON, named("Coordonner")).click();
        var finding = visit.panel()
                .locator("article")
                .filter(new Locator.FilterOptions().setHasText("à la fois en alliance"));
        assertThat(finding).containsText("Télé Grand Place");
        assertThat(finding).containsText(Pattern.compile("Tient aussi sans|Ne tient plus sans"));
        Visit.press(finding, "Pourquoi");
        assertThat(finding).containsText(Pattern.compile("repose sur 2.relations"));
        assertThat(finding).containsText("Source :");
        Visit.press(finding, "Montrer");
        visit.hasNoAccessibilityViolation();

        finding.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Télé Lille"))
                .click();
        assertThat(visit.page()).hasURL(Pattern.compile("select=actor:a-tele-lille"));
        assertThat(visit.panel()).containsText("à la fois en alliance");
    }

    @Test
    void whoeverFacilitatesSetsAThresholdInPlaceAndItStays(Visit visit) {
        var work = Workspace.of(visit.client()).with("lead", "a", "b", "c", "x", "y", "z");
        for (var near : new String[] {"a", "b", "c", "x", "y", "z"}) {
            work.edit(reading("lead-" + near, "lead", near, "alliance"));
        }
        work.edit(reading("ab", "a", "b", "alliance"), reading("bc", "b", "c", "alliance"));
        visit.open("/t/" + work.territory() + "?panel=coordination");
        var circles = pattern(visit, "Deux cercles");
        unfold(circles);
        circles.getByText("Changer").click();
        var density = field(circles, "Paires alliées dans le noyau");
        density.fill("beaucoup");
        density.blur();
        assertThat(circles).containsText("Écrivez un nombre");
        density.fill("70");
        density.blur();
        // Two pairs of three are allied: the pattern is not found any more, and stands among those looked for.
        var unfound = pattern(visit, "Cherché, sans rien trouver");
        unfold(unfound);
        assertThat(unfound).containsText(Pattern.compile("Paires alliées dans le noyau.+70.\\(60.d’origine\\)"));
        visit.hasNoAccessibilityViolation();

        visit.page().reload();
        unfold(unfound);
        var entry = unfound.locator("li").filter(new Locator.FilterOptions().setHasText("Deux cercles"));
        entry.getByText("Changer").click();
        assertThat(field(entry, "Paires alliées dans le noyau")).hasValue("70");
        Visit.press(entry, "Revenir aux valeurs d’origine");
        assertThat(pattern(visit, "Deux cercles").first()).containsText("Deux cercles");
        assertThat(unfound).not().containsText("Deux cercles");
    }

    private static Locator pattern(Visit visit, String title) {
        return visit.panel()
                .locator("details")
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(title)
                                                .setLevel(3))));
    }

    private static void unfold(Locator pattern) {
        var summary = pattern.locator("summary").first();
        summary.waitFor();
        if (pattern.getAttribute("open") == null) {
            summary.click();
        }
    }

    private static Locator field(Locator part, String label) {
        return part.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label));
    }

    @Test
    void theMostDivisiveCutPointOfLilleIsWattrelos(Visit visit) {
        visit.open("/t/lille-2008?panel=coordination");
        var pattern = visit.panel()
                .locator("details")
                .filter(new Locator.FilterOptions().setHasText("Points de passage obligés"));
        assertThat(pattern.locator("summary").first()).containsText("17");
        if (pattern.getAttribute("open") == null) {
            pattern.locator("summary").first().click();
        }
        assertThat(pattern.locator("article").first()).containsText("Wattrelos");
    }

    @Test
    void aQuestionOfTheCatalogueShowsItsAnswerAndOnDemandItsCypher(Visit visit) {
        visit.open("/t/lille-2008?panel=coordination");
        Visit.press(visit.panel(), "Questions");
        visit.panel()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Acteurs sans relation"))
                .click();
        assertThat(visit.panel()).containsText(Pattern.compile("6.réponses"));
        assertThat(visit.panel()).containsText("Institut Godin");
        assertThat(visit.panel()).not().containsText("MATCH");
        visit.panel()
                .getByText("Voir la question telle qu’elle est posée à la base")
                .click();
        assertThat(visit.panel().locator("pre")).containsText("MATCH (a:Actor {territory: $territory");
        visit.hasNoAccessibilityViolation();
        visit.page().reload();
        assertThat(visit.panel()).containsText("Institut Godin");
    }
}
