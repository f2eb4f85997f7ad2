package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;

/** A facilitator invites somebody, who comes in with a new account, leaves and comes again. */
@ExtendWith(InBrowser.class)
class InvitingTest {
    @Test
    void whoIsInvitedMakesAnAccountAndComesAgainWithItsPassword(Visit visit, Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        var link = invited(visit, work.territory());
        var login = "zoe-" + UUID.randomUUID();
        var page = visit.page();
        page.context().clearCookies();
        page.navigate("about:blank");
        page.navigate(link);
        assertThat(page.getByText("Vous êtes invité")).isVisible();
        visit.hasNoAccessibilityViolation();
        page.getByLabel("Votre nom").fill("Zoé, La Fabrique");
        page.getByLabel("Nom ou adresse").fill(login);
        page.getByLabel("Mot de passe").fill("trop court");
        press(page, "Entrer");
        assertThat(page.getByText("Ce mot de passe est trop court")).isVisible();
        page.getByLabel("Mot de passe").fill("quatre mots sans suite");
        press(page, "Entrer");
        assertThat(page.getByText("Territoire d’essai").first()).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, LookingTest.named("Annuler")))
                .isHidden();

        leave(page);
        page.getByLabel("Nom ou adresse").fill(login);
        page.getByLabel("Mot de passe").fill("un autre mot de passe");
        press(page, "Se connecter");
        assertThat(page.getByText("ne vont pas ensemble")).isVisible();
        page.getByLabel("Mot de passe").fill("quatre mots sans suite");
        press(page, "Se connecter");
        changePassword(visit);
        page.navigate("/");
        assertThat(page.getByRole(AriaRole.LISTITEM)).hasCount(1);
        leave(page);
    }

    @Test
    void anInvitationThatIsOverSaysWhomToAsk(Visit visit) {
        visit.page().context().clearCookies();
        visit.open("/invitation#perdue");
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Demandez-en une nouvelle");
    }

    /** The link of a new invitation, made in the page. */
    private static String invited(Visit visit, String territory) {
        visit.open("/t/" + territory + "?panel=data");
        visit.panel().getByText("Équipe").click();
        Visit.press(visit.panel(), "Inviter");
        visit.panel().getByLabel("Pour qui").fill("Atelier de novembre");
        Visit.press(visit.panel(), "Créer le lien");
        assertThat(visit.panel().getByText("Atelier de novembre")).isVisible();
        visit.hasNoAccessibilityViolation();
        return visit.panel().getByLabel("Lien à envoyer").inputValue();
    }

    private static void changePassword(Visit visit) {
        var page = visit.page();
        account(page);
        press(page, "Mot de passe et sessions");
        page.getByLabel("Mot de passe actuel").fill("quatre mots sans suite");
        page.getByLabel("Nouveau mot de passe").fill("quatre autres mots ici");
        visit.hasNoAccessibilityViolation();
        press(page, "Changer le mot de passe");
        assertThat(page.getByText("Le mot de passe est changé")).isVisible();
    }

    private static void leave(Page page) {
        account(page);
        press(page, "Se déconnecter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Maillage")))
                .isVisible();
    }

    private static void account(Page page) {
        page.getByRole(AriaRole.BUTTON, LookingTest.named("Compte de")).click();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
