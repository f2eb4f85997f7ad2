package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.Role;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;

/** Somebody has forgotten their password: the administrator hands them a link, by which they choose another. */
@ExtendWith(InBrowser.class)
class ForgettingTest {
    @Test
    void aLinkFromTheAdministratorLetsOneChooseAPasswordAndEnter(Visit visit, Client client) {
        var login = "zoe-" + UUID.randomUUID();
        Invited.as(client, client.newTerritory(), Role.READER, "Zoé Oublie", login);
        var page = visit.page();
        visit.open("/");
        button(page, "Comptes").click();
        page.getByLabel("Nom ou adresse").fill(login);
        assertThat(page.getByText(login)).isVisible();
        visit.hasNoAccessibilityViolation();
        button(page, "Nouveau mot de passe pour Zoé Oublie").click();
        var link = page.getByLabel("Lien pour Zoé Oublie").inputValue();

        page.context().clearCookies();
        page.navigate("about:blank");
        page.navigate(link);
        assertThat(page.getByText("Zoé Oublie, choisissez")).isVisible();
        page.getByLabel("Nouveau mot de passe").fill("trop court");
        button(page, "Choisir ce mot de passe et entrer").click();
        assertThat(page.getByText("Ce mot de passe est trop court")).isVisible();
        visit.hasNoAccessibilityViolation();
        page.getByLabel("Nouveau mot de passe").fill("quatre autres mots ici");
        button(page, "Choisir ce mot de passe et entrer").click();
        assertThat(button(page, "Compte de Zoé Oublie")).isVisible();
        page.navigate("about:blank");
        page.navigate(link);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("n’est plus valable");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
