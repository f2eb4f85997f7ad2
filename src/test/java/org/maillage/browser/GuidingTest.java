package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;

/** Somebody who comes for the first time is told where to begin, what is on the screen, and what words mean. */
@ExtendWith(InBrowser.class)
class GuidingTest {
    @Test
    void aNewTerritoryLeadsThroughItsFirstStepsUntilThereAreReadings(Visit visit, Client client) {
        var work = Workspace.of(client);
        var page = visit.open("/t/" + work.territory()).page();
        assertThat(heading(page, "Trois étapes pour commencer")).isVisible();
        var done = page.getByLabel("fait", new Page.GetByLabelOptions().setExact(true));
        page.getByLabel("Périmètre").fill("");
        page.getByLabel("Périmètre").blur();
        assertThat(done).hasCount(0);
        page.getByLabel("Périmètre").fill("Neuf communes de la vallée");
        page.getByLabel("Périmètre").blur();
        assertThat(done).hasCount(1);
        visit.hasNoAccessibilityViolation();

        work.edit(Workspace.actor("ada"));
        var steps = page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Premiers pas"));
        assertThat(steps).containsText("2 sur 3");
        work.edit(Workspace.actor("bob"));
        assertThat(steps).containsText("3 sur 3");
        visit.hasNoAccessibilityViolation();
        Visit.press(steps, "Commencer à lire");
        assertThat(page).hasURL(Pattern.compile("face=matrix"));
        Visit.press(steps, "Ne plus montrer les premiers pas");
        assertThat(steps).hasCount(0);
        visit.open("/t/" + work.territory());
        assertThat(page.getByRole(AriaRole.BUTTON, LookingTest.named("Réorganiser")))
                .isVisible();
        assertThat(steps).hasCount(0);
    }

    @Test
    void helpSpeaksOfTheScreenThatIsOpenAndExplainsWords(Visit visit) {
        var page = visit.open("/t/lille-2008?face=matrix").page();
        page.getByRole(AriaRole.BUTTON, LookingTest.named("Aide")).click();
        var help = page.getByRole(AriaRole.DIALOG);
        assertThat(heading(page, "Matrice")).isVisible();
        assertThat(help).containsText("deux touches");
        visit.hasNoAccessibilityViolation();
        Visit.press(help, "Glossaire");
        help.getByLabel("Chercher un mot").fill("NEGOCIATION");
        assertThat(help.getByRole(AriaRole.TERM)).hasText(new String[] {"Négociation", "Nature"});
        help.getByLabel("Chercher un mot").fill("xyz");
        assertThat(help.getByRole(AriaRole.STATUS)).hasText("Aucun mot");
        Visit.press(help, "Au clavier");
        assertThat(help).containsText("annuler la dernière modification");
    }

    @Test
    void theTourGoesFromTheMapToTheCouncilAndBackToWhereOneWas(Visit visit) {
        var page = visit.prefers("dark", "en").open("/t/lille-2008?face=matrix").page();
        page.getByRole(AriaRole.BUTTON, LookingTest.named("Help")).click();
        Visit.press(page.getByRole(AriaRole.DIALOG), "Take the tour in seven steps");
        var tour = page.getByRole(AriaRole.DIALOG);
        assertThat(tour).containsText("1 of 7");
        assertThat(page).not().hasURL(Pattern.compile("face=matrix"));
        visit.hasNoAccessibilityViolation();
        for (var stop = 2; stop <= 7; stop++) {
            page.keyboard().press("Tab");
            Visit.press(tour, "Next");
            assertThat(tour).containsText(stop + " of 7");
        }
        assertThat(page).hasURL(Pattern.compile("panel=data"));
        Visit.press(tour, "Finish");
        assertThat(tour).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("face=matrix"));
    }

    @Test
    void whoComesForTheFirstTimeIsOfferedTheTourOfAnExample(Visit visit) {
        var page = visit.open("/").page();
        page.getByRole(AriaRole.LINK, LookingTest.named("Première visite")).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("1 sur 7");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
