package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.browser.LookingTest.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Invited;

/** A contributor suggests a correction, a facilitator finds it in what waits, refuses and accepts it with one click each. */
@ExtendWith(InBrowser.class)
class SuggestingTest {
    @Test
    void aCorrectionIsSuggestedFoundAndAccepted(Visit visit, Application application) {
        var work = Workspace.of(visit.client()).with("ada");
        var sheet = "/t/" + work.territory() + "?face=table&select=actor:ada&panel=sheet";
        signInAsContributor(visit, work);
        visit.open(sheet);
        assertThat(visit.page().getByRole(AriaRole.BUTTON, named("Proposer un acteur")))
                .isVisible();
        Visit.press(visit.panel(), "Proposer une correction");
        visit.panel().getByLabel("Description").fill("Une association de quartier.");
        visit.panel().getByLabel("Pourquoi, ou d’où vous le savez").fill("J’y travaille.");
        visit.page().reload();
        Visit.press(visit.panel(), "Proposer une correction");
        assertThat(visit.panel().getByText("n’a pas été enregistrée")).isVisible();
        assertThat(visit.accessibilityViolationsIn("#panel .boxed")).isEmpty();
        Visit.press(visit.panel(), "La reprendre");
        assertThat(visit.panel().getByLabel("Pourquoi, ou d’où vous le savez")).hasValue("J’y travaille.");
        Visit.press(visit.panel(), "Envoyer la proposition");
        assertThat(visit.page().getByText("Proposition envoyée")).isVisible();
        assertThat(visit.panel()).not().containsText("Une association de quartier.");

        var context = visit.page().context();
        context.clearCookies();
        context.request()
                .get(
                        "/sign-in?code=" + application.accounts().newCode(),
                        RequestOptions.create().setMaxRedirects(0));
        visit.open(sheet);
        var bell = new Locator.GetByRoleOptions().setName(Pattern.compile("1 chose vous attend"));
        visit.page().locator("header").getByRole(AriaRole.BUTTON, bell).click();
        visit.page()
                .getByRole(AriaRole.BUTTON, named("Zoé propose un changement"))
                .click();
        var dialog = visit.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("J’y travaille.");
        assertThat(visit.accessibilityViolationsIn("dialog[open]")).isEmpty();
        Visit.press(dialog, "Refuser");
        Visit.press(visit.page().locator("body"), "Annuler");
        visit.page().locator("header").getByRole(AriaRole.BUTTON, bell).click();
        visit.page()
                .getByRole(AriaRole.BUTTON, named("Zoé propose un changement"))
                .click();
        Visit.press(dialog, "Accepter");
        assertThat(visit.panel().getByLabel("Description")).hasValue("Une association de quartier.");
    }

    private static void signInAsContributor(Visit visit, Workspace work) {
        var login = "zoe-" + UUID.randomUUID();
        Invited.as(visit.client(), work.territory(), Role.CONTRIBUTOR, "Zoé", login);
        var given = Map.of("login", login, "password", Invited.PASSWORD);
        visit.page().context().clearCookies();
        visit.page()
                .context()
                .request()
                .post("/api/sign-in", RequestOptions.create().setData(given));
    }
}
