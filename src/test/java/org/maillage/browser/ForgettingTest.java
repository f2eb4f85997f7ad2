package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.account.Role;
import org.maillage.mail.MailServer;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.WithMail;

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

    @Test
    void whereMailIsSetOneAsksForTheLinkOneself(Visit visit, Client client, Application application)
            throws MessagingException, IOException {
        var login = "zoe-" + UUID.randomUUID() + "@ailleurs.example";
        Invited.as(client, client.newTerritory(), Role.READER, "Zoé Oublie", login);
        var post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        var server = MailServer.of("smtp://127.0.0.1:" + post.getSmtp().getPort(), "maillage@ici.example");
        try (var here = WithMail.of(application, server.orElseThrow())) {
            var page = visit.page();
            page.context().clearCookies();
            page.navigate(here.client().address() + "/");
            button(page, "Mot de passe oublié").click();
            page.getByLabel("Votre adresse électronique").fill("zoe");
            button(page, "Recevoir le lien").click();
            assertThat(page.getByText("Donnez l’adresse électronique")).isVisible();
            visit.hasNoAccessibilityViolation();
            page.getByLabel("Votre adresse électronique").fill(login);
            button(page, "Recevoir le lien").click();
            assertThat(page.getByText("un lien y est en route")).isVisible();
            post.waitForIncomingEmail(1);
            var letter = String.valueOf(post.getReceivedMessages()[0].getContent());
            var secret = letter.replaceAll("(?s).*#(\\w+).*", "$1");
            page.navigate(here.client().address() + "/mot-de-passe#" + secret);
            assertThat(page.getByText("Zoé Oublie, choisissez")).isVisible();
        } finally {
            post.stop();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
