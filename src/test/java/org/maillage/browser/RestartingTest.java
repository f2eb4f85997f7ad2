package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.maillage.browser.LookingTest.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.Application;
import org.maillage.Settings;
import org.maillage.testing.Client;

/** What was entered in the page is there when the server comes back on the same folder. */
@ExtendWith(InBrowser.class)
class RestartingTest {
    private static final String TOKEN = "token-of-a-restart";

    @Test
    void whatWasEnteredIsThereAfterTheServerWasStoppedAndStarted(Chromium chromium, @TempDir Path data) {
        var settings = Settings.from(Map.of(
                "MAILLAGE_DATA",
                data.toString(),
                "MAILLAGE_PORT",
                "0",
                "MAILLAGE_DEMO",
                "off",
                "MAILLAGE_TOKEN",
                TOKEN));
        during(settings, chromium, visit -> {
            visit.open("/");
            visit.page().getByLabel("Nom d’un nouveau territoire").fill("Le val des essais");
            visit.page().getByRole(AriaRole.BUTTON, named("Créer")).click();
            create(visit, "Café des voisins");
            describe(visit).fill("Ouvert le mercredi.");
            visit.page()
                    .waitForResponse(
                            Pattern.compile("/edits$"), () -> describe(visit).blur());
        });
        during(settings, chromium, visit -> {
            visit.open("/");
            visit.page().getByRole(AriaRole.LINK, named("Le val des essais")).click();
            LookingTest.search(visit, "voisins", "Café des voisins");
            assertThat(describe(visit)).hasValue("Ouvert le mercredi.");
            visit.page().getByRole(AriaRole.BUTTON, named("Annuler")).first().click();
            assertThat(describe(visit)).hasValue("");
        });
    }

    private static void during(Settings settings, Chromium chromium, Consumer<Visit> work) {
        var errors = new ArrayList<String>();
        try (var application = Application.start(settings)) {
            var client = new Client(application.port(), TOKEN);
            var visit = InBrowser.open(chromium.browser(), application, client, errors);
            work.accept(visit);
            visit.page().context().close();
        }
        Assertions.assertThat(errors).isEmpty();
    }

    private static void create(Visit visit, String name) {
        visit.page().getByRole(AriaRole.BUTTON, named("Acteur")).first().click();
        var dialog = visit.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Nom").fill(name);
        dialog.getByRole(AriaRole.BUTTON).getByText("Créer").click();
        assertThat(visit.panel()).containsText(name);
    }

    private static Locator describe(Visit visit) {
        return visit.page().getByLabel("Description", new Page.GetByLabelOptions().setExact(true));
    }
}
