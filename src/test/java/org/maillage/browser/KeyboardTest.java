package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.maillage.browser.LookingTest.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody without a mouse searches, asks, decides, walks along the relations and takes back. */
@ExtendWith(InBrowser.class)
class KeyboardTest {
    private static final int FARTHEST = 80;

    @Test
    void fromTheSearchToTheSheetAndBack(Visit visit) {
        visit.open("/t/lille-2008");
        assertThat(visit.page().getByRole(AriaRole.BUTTON, named("Alliance"))).isVisible();
        press(visit, "/");
        type(visit, "synavi");
        press(visit, "Enter");
        assertThat(visit.panel()).containsText("Voix collective");
        assertThat(visit.panel()).isFocused();
        press(visit, "Tab");
        press(visit, "Escape");
        assertThat(visit.panel()).hasCount(0);
        assertThat(visit.page().getByRole(AriaRole.COMBOBOX, named("Chercher un acteur")))
                .isFocused();
    }

    @Test
    void fromTheQuestionToADecisionAndItsUndoing(Visit visit) {
        visit.open("/t/" + Lille.bring(visit.client()));
        tabTo(visit, visit.page().getByRole(AriaRole.BUTTON, named("Mutualiser")));
        press(visit, "Enter");
        tabTo(visit, field(visit, "Pour qui ?"));
        type(visit, "synavi");
        press(visit, "Enter");
        tabTo(visit, field(visit, "De quoi a-t-on besoin ?"));
        type(visit, "administration");
        press(visit, "Enter");
        var card = visit.panel().locator("article").filter(new Locator.FilterOptions().setHasText("GEDAS"));
        tabTo(visit, card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accepter")));
        press(visit, "Enter");
        assertThat(card).containsText("Acceptée");
        press(visit, "Escape");
        assertThat(visit.page().getByRole(AriaRole.BUTTON, named("Mutualiser"))).isFocused();
        press(visit, "Control+z");
        assertThat(visit.page().getByText("Annulé").first()).isVisible();
    }

    @Test
    void alongTheRelationsInTheOutlineOfTheMap(Visit visit) {
        visit.open("/t/lille-2008?select=actor:a-synavi");
        tabTo(visit, visit.page().getByRole(AriaRole.BUTTON, named("Plan")));
        press(visit, "Enter");
        var tree = visit.page().getByRole(AriaRole.TREE);
        assertThat(tree).isFocused();
        press(visit, "ArrowRight");
        assertThat(tree.locator(".current")).containsText(Pattern.compile("avec|sur"));
        press(visit, "Enter");
        assertThat(visit.page()).hasURL(Pattern.compile("select=relation:"));
        assertThat(visit.panel()).containsText("SYNAVI");
    }

    private static Locator field(Visit visit, String name) {
        return visit.panel().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(name));
    }

    private static void press(Visit visit, String key) {
        visit.page().keyboard().press(key);
    }

    private static void type(Visit visit, String words) {
        visit.page().keyboard().type(words);
    }

    /** Presses Tab until this has the focus; an element out of the tab order fails the test. */
    private static void tabTo(Visit visit, Locator wanted) {
        assertThat(wanted).isVisible();
        for (var i = 0; i < FARTHEST; i++) {
            if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
                return;
            }
            press(visit, "Tab");
        }
        throw new AssertionError("Not reached with Tab: " + wanted);
    }
}
