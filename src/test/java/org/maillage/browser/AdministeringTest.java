package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;

/** Who runs the server looks after it on one page, and takes a backup home; people make tokens for their programs. */
@ExtendWith(InBrowser.class)
class AdministeringTest {
    @Test
    void whoRunsTheServerSeesItsStateAndTakesABackup(Visit visit, Client client) throws IOException {
        var work = Workspace.of(client).with("ada", "bob");
        var login = "zoe-" + UUID.randomUUID();
        Invited.as(client, work.territory(), Role.CONTRIBUTOR, "Zoé Administrée", login);
        var page = visit.open("/").page();
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Administration"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Administration")))
                .isVisible();
        assertThat(page.getByText(login)).isVisible();
        assertThat(page.locator("tr")
                        .filter(new Locator.FilterOptions()
                                .setHas(page.locator("a[href='/t/" + work.territory() + "']"))))
                .containsText(Pattern.compile("2.*1"));
        press(page, "Faire une sauvegarde");
        var download =
                page.getByRole(AriaRole.LINK, LookingTest.named("Télécharger")).first();
        assertThat(download).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Supprimer"))))
                .not()
                .hasCount(0);
        var taken = page.waitForDownload(download::click);
        assertThat(taken.suggestedFilename()).matches("maillage-.*\\.zip");
        assertThat(Files.size(taken.path())).isPositive();
        visit.hasNoAccessibilityViolation();
        page.setViewportSize(390, 844);
        visit.hasNoAccessibilityViolation();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        visit.prefers("dark", "en").open("/administration");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a backup")))
                .isVisible();
        visit.hasNoAccessibilityViolation();
    }

    @Test
    void somebodyMakesATokenSeesItOnceAndTakesItBack(Visit visit, Client client) {
        var work = Workspace.of(client).with("ada");
        var login = "zoe-" + UUID.randomUUID();
        Invited.as(client, work.territory(), Role.FACILITATOR, "Zoé", login);
        var page = visit.page();
        page.context().clearCookies();
        visit.open("/");
        page.getByLabel("Nom ou adresse").fill(login);
        page.getByLabel("Mot de passe").fill(Invited.PASSWORD);
        press(page, "Se connecter");
        assertThat(page.getByText("Administration")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, LookingTest.named("Compte de")).click();
        press(page, "Mot de passe et sessions");
        press(page, "Nouveau jeton");
        press(page, "Créer le jeton");
        assertThat(page.getByLabel("À quoi sert-il")).hasAttribute("aria-invalid", "true");
        page.getByLabel("À quoi sert-il").fill("Tableau de bord");
        page.getByLabel("Où").selectOption(work.territory());
        visit.hasNoAccessibilityViolation();
        press(page, "Créer le jeton");
        var secret = page.getByLabel("Votre nouveau jeton");
        assertThat(secret).hasValue(Pattern.compile("maillage_[0-9a-f]{48}"));
        var reads = new Client(client.port(), secret.inputValue());
        assertThat(reads.get(work.at("graph")).statusCode()).isEqualTo(200);
        assertThat(reads.post(work.at("undo"), Map.of()).statusCode()).isEqualTo(403);
        page.locator("#tokens ~ .buttons")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fermer"))
                .click();
        visit.hasNoAccessibilityViolation();
        press(page, "Retirer le jeton Tableau de bord");
        assertThat(page.getByText("Jeton retiré")).isVisible();
        assertThat(reads.get(work.at("graph")).statusCode()).isEqualTo(401);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
