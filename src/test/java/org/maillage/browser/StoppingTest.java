package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.maillage.history.Workspace.reading;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;

/** Whoever began something long sees how far it is, stops it, and can ask again. */
@ExtendWith(InBrowser.class)
class StoppingTest {
    private static final int ACTORS = 160;

    @Test
    void aLongComputationIsStoppedFromThePageAndBegunAnew(Visit visit) {
        var work = Workspace.of(visit.client());
        work.with(IntStream.range(0, ACTORS).mapToObj(i -> "a" + i).toArray(String[]::new));
        var readings = new ArrayList<Map<String, ?>>();
        for (var i = 0; i < ACTORS; i++) {
            for (var far : new int[] {1, 2, 7}) {
                for (var author : new String[] {"Zoé", "Max", "Ida"}) {
                    var nature = (i + far + author.length()) % 3 == 0 ? "opposition" : "alliance";
                    readings.add(reading(
                            "r-%d-%d-%s".formatted(i, far, author),
                            "a" + i,
                            "a" + (i + far) % ACTORS,
                            nature,
                            "author",
                            author));
                }
            }
        }
        work.edit(readings.toArray(Map[]::new));
        visit.open("/t/" + work.territory() + "?panel=coordination");
        var firmness = visit.panel()
                .getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("Ces constats tiennent-ils ?"));
        Visit.press(firmness, "Vérifier leur solidité");
        var progress = firmness.getByRole(AriaRole.PROGRESSBAR);
        assertThat(progress).isVisible();
        assertThat(firmness).containsText(Pattern.compile("[1-9]\\d* tirages sur 40"));
        assertThat(progress).hasAttribute("max", "40");
        visit.hasNoAccessibilityViolation();

        Visit.press(firmness, "Arrêter");
        assertThat(firmness.getByRole(AriaRole.STATUS)).containsText(Pattern.compile("Arrêté après [1-9]\\d? tirage"));
        assertThat(progress).isHidden();
        Visit.press(firmness, "Vérifier leur solidité");
        assertThat(progress).isVisible();
        assertThat(firmness).not().containsText("Arrêté");
        Visit.press(firmness, "Arrêter");
        assertThat(firmness).containsText("Arrêté");
    }
}
