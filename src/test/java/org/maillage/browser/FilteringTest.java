package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.maillage.browser.LookingTest.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A newcomer searches and filters, and the address keeps what they chose. */
@ExtendWith(InBrowser.class)
class FilteringTest {
    @Test
    void theSearchSuggestsByNameAliasOrBeginning(Visit visit) {
        visit.open("/t/lille-2008");
        var box = visit.page().getByRole(AriaRole.COMBOBOX, named("Chercher un acteur"));
        box.fill("tele");
        var options = visit.page().getByRole(AriaRole.OPTION);
        assertThat(options.filter(new Locator.FilterOptions().setHasText("Télé Lille")))
                .hasCount(1);
        assertThat(options.filter(new Locator.FilterOptions().setHasText("Télé Grand Place")))
                .hasCount(1);
        box.press("ArrowDown");
        box.press("Enter");
        assertThat(visit.page()).hasURL(Pattern.compile("select=actor:"));
        box.fill("zzz");
        assertThat(visit.page().getByText("Rien ne correspond").first()).isVisible();
    }

    @Test
    void filtersSayHowManyRemainAndCanAllBeLifted(Visit visit) {
        visit.open("/t/lille-2008");
        visit.page().getByRole(AriaRole.BUTTON, named("Filtres")).click();
        var remaining =
                visit.page().getByText(Pattern.compile("acteurs sur 80")).first();
        assertThat(remaining).containsText(Pattern.compile("^80 acteurs sur 80, \\d+ relations sur \\d+$"));
        visit.page()
                .getByText("Nature de la relation", new Page.GetByTextOptions().setExact(true))
                .click();
        visit.page().getByRole(AriaRole.CHECKBOX, named("Négociation")).check();
        assertThat(remaining).containsText(Pattern.compile(" 11 relations sur "));
        visit.hasNoAccessibilityViolation();
        visit.page().getByRole(AriaRole.BUTTON, named("Tout montrer")).first().click();
        assertThat(remaining).containsText(Pattern.compile("^80 acteurs sur 80"));
    }

    @Test
    void whatTheReadingsDisagreeOnIsFilteredFromTheLegend(Visit visit) {
        visit.open("/t/trois-rivieres");
        visit.page().getByText("Autres signes").click();
        var contested = visit.page().getByRole(AriaRole.BUTTON, named("les lectures diffèrent"));
        contested.click();
        assertThat(visit.page()).hasURL(Pattern.compile("readings=differ"));
        visit.page().reload();
        assertThat(contested).hasAttribute("aria-pressed", "true");
        var count = contested.innerText().replaceAll("\\D", "");
        assertThat(visit.page()
                        .getByText(Pattern.compile("acteurs sur \\d+, " + count + " relations sur"))
                        .first())
                .isVisible();
    }

    @Test
    void theNeighbourhoodMovesToWhoIsFoundOutsideOfIt(Visit visit) {
        visit.open("/t/lille-2008?focus=a-synavi~1");
        LookingTest.search(visit, "wattrelos", "Wattrelos");
        assertThat(visit.page()).hasURL(Pattern.compile("select=actor:.*focus=(?!a-synavi)"));
        assertThat(visit.page().getByText("Autour de Ville de Wattrelos")).isVisible();
    }

    @Test
    void whomTheFiltersHideIsSaidAndShownOnDemand(Visit visit) {
        visit.open("/t/lille-2008?face=table&kind=municipality&nature=alliance");
        LookingTest.search(visit, "synavi", "SYNAVI");
        assertThat(visit.page().getByText(Pattern.compile("^SYNAVI .* est masqué par les filtres")))
                .isVisible();
        var table = visit.page().getByRole(AriaRole.GRID);
        assertThat(table).not().containsText("SYNAVI");
        visit.page().getByRole(AriaRole.BUTTON, named("L’afficher")).click();
        assertThat(table).containsText("SYNAVI");
        assertThat(visit.page()).hasURL(Pattern.compile("\\?face=table&nature=alliance"));
        assertThat(visit.page().getByText("est masqué par les filtres")).hasCount(0);
        visit.open("/t/lille-2008?face=matrix");
        LookingTest.search(visit, "wattrelos", "Wattrelos");
        assertThat(visit.page().getByRole(AriaRole.ROWHEADER, named("Ville de Wattrelos")))
                .isInViewport();
    }

    @Test
    void theFaceTheSelectionAndTheFiltersSurviveAReload(Visit visit) {
        visit.open("/t/lille-2008");
        visit.page().getByRole(AriaRole.BUTTON, named("Lieux")).first().click();
        visit.page().getByRole(AriaRole.BUTTON, named("Interdépendance")).click();
        LookingTest.search(visit, "synavi", "SYNAVI");
        assertThat(visit.panel()).containsText("Voix collective");
        visit.page().reload();
        assertThat(visit.page())
                .hasURL(Pattern.compile("face=geography.*nature=interdependence.*select=actor:a-synavi"));
        assertThat(visit.panel()).containsText("Voix collective");
        assertThat(visit.page().getByRole(AriaRole.BUTTON, named("Interdépendance")))
                .hasAttribute("aria-pressed", "true");
        visit.page().goBack();
        assertThat(visit.panel()).hasCount(0);
    }
}
