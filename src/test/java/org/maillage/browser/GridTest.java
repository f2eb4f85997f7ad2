package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.browser.LookingTest.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody reads every pair of four actors in the matrix, without a mouse. */
@ExtendWith(InBrowser.class)
class GridTest {
    private static final List<String> ACTORS = List.of("Atelier", "Bourg", "Cuma", "Dojo");
    private static final int PAIRS = 6;
    private static final int MOST_KEYS_PER_PAIR = 3;

    /** For each pair in turn: the key of the nature, then that of the object. */
    private static final List<String> KEYS = List.of("a", "v", "o", "p", "n", "m", "e", "g", "i", "v", "5", "g");

    @Test
    void everyPairTakesThreeKeysAtMostAndIsStillThereAfterAReload(Visit visit) {
        var territory = fourActors(visit);
        visit.open("/t/" + territory + "?face=matrix&order=name");
        var first = cell(visit, 0, 1);
        assertThat(first).hasAttribute("aria-label", "pas encore regardée");
        first.focus();
        press(visit, "a");
        var dialog = visit.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Pour quelle mission");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lire pour celles-ci"))
                .press("Enter");
        assertThat(first).isFocused();
        assertThat(visit.page().getByRole(AriaRole.STATUS).filter(containing("Atelier – Bourg : alliance, 1 lecture")))
                .isVisible();

        KEYS.forEach(key -> press(visit, key));
        assertThat(KEYS.size()).isLessThanOrEqualTo(PAIRS * MOST_KEYS_PER_PAIR);
        assertThat(visit.page().getByText("6 paires regardées sur 6")).isVisible();
        assertThat(visit.page().locator(".fresh")).hasCount(0);

        visit.page().reload();
        assertThat(cell(visit, 0, 1)).hasAttribute("aria-label", words("alliance, sur les valeurs, 1 lecture"));
        assertThat(cell(visit, 2, 0)).hasAttribute("aria-label", words("opposition, sur les pratiques, 1 lecture"));
        assertThat(cell(visit, 2, 3)).hasAttribute("aria-label", words("interdépendance, dans l’ensemble, 1 lecture"));
        visit.page().getByRole(AriaRole.BUTTON, named("Moi")).click();
        assertThat(visit.page().getByText("6 paires regardées sur 6")).isVisible();
    }

    @Test
    void anArgumentIsWrittenAndWhatWasTypedIsTakenBackOrErased(Visit visit) {
        var territory = fourActors(visit);
        visit.open(
                "/t/" + territory + "?face=matrix&order=name&mission=animation&campaign=" + campaign(visit, territory));
        cell(visit, 0, 1).focus();
        press(visit, "a");
        press(visit, "Enter");
        visit.page().keyboard().type("Ils partagent un local.");
        press(visit, "Enter");
        assertThat(cell(visit, 0, 1)).isFocused();
        assertThat(visit.page().locator(".fresh")).hasCount(0);
        press(visit, "Space");
        assertThat(visit.panel().getByLabel("Ce qui le fait dire").first()).hasValue("Ils partagent un local.");
        press(visit, "Delete");
        assertThat(cell(visit, 0, 1)).hasAttribute("aria-label", "pas encore regardée");
        assertThat(visit.page().locator(".fresh")).hasCount(0);
        press(visit, "Control+z");
        assertThat(cell(visit, 0, 1)).hasAttribute("aria-label", "alliance, 1 lecture");
        assertThat(visit.accessibilityViolations()).isEmpty();
    }

    private static String fourActors(Visit visit) {
        var territory = visit.client().newTerritory();
        Stream<Map<String, ?>> edits = ACTORS.stream()
                .map(name ->
                        Map.of("kind", "actor", "id", name.toLowerCase(Locale.ROOT), "document", Map.of("name", name)));
        visit.client().edit(territory, edits.toList());
        return territory;
    }

    private static String campaign(Visit visit, String territory) {
        return visit.client()
                .json("/api/territories/" + territory)
                .get("campaigns")
                .get(0)
                .get("id")
                .asString();
    }

    private static Locator cell(Visit visit, int row, int column) {
        return visit.page().locator("[role=gridcell][data-row='%d'][data-column='%d']".formatted(row, column));
    }

    private static void press(Visit visit, String key) {
        visit.page().keyboard().press(key);
    }

    private static Locator.FilterOptions containing(String words) {
        return new Locator.FilterOptions().setHasText(words(words));
    }

    /** The same words, whatever spaces stand between them. */
    private static Pattern words(String words) {
        return Pattern.compile(words.replace(" ", "\\s+"));
    }
}
