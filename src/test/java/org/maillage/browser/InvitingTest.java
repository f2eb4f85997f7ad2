package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;

/** A facilitator invites somebody, who comes in with a new account, leaves and comes again. */
@ExtendWith(InBrowser.class)
class InvitingTest {
    @Test
    void whoIsInvitedMakesAnAccountAndComesAgainWithItsPassword(Visit visit, Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(Workspace.reading("other", "ada", "bob", "alliance", "object", "values"));
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
        assertThat(page).hasURL(Pattern.compile("/t/" + work.territory() + "$"));
        readsForThemselvesOnly(visit, work);

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
    void whoHasAnAccountSignsInWithTheInvitationStillInHand(Visit visit, Client client) {
        var login = "zoe-" + UUID.randomUUID();
        Invited.as(client, Workspace.of(client).territory(), Role.READER, "Zoé", login);
        var there = Workspace.of(client).with("ada").territory();
        var page = visit.page();
        page.context().clearCookies();
        page.navigate("about:blank");
        page.navigate(client.address() + "/invitation#" + Invited.secret(client, there, Role.READER));
        press(page, "J’ai déjà un compte : me connecter d’abord");
        page.getByLabel("Nom ou adresse").fill(login);
        page.getByLabel("Mot de passe").fill(Invited.PASSWORD);
        press(page, "Se connecter");
        assertThat(page.getByText("Vous entrez en tant que Zoé")).isVisible();
        press(page, "Entrer");
        assertThat(page).hasURL(Pattern.compile("/t/" + there + "$"));
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

    /** A contributor adds a reading and takes it out again; what others read has no such button. */
    private static void readsForThemselvesOnly(Visit visit, Workspace work) {
        visit.open("/t/" + work.territory() + "?select=actor:ada&panel=sheet");
        var panel = visit.panel();
        var remove =
                panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Supprimer cette lecture"));
        panel.getByText("Alliance").first().click();
        assertThat(panel.getByText("Lecture de")).isVisible();
        assertThat(remove).hasCount(0);
        Visit.press(panel, "Relation");
        visit.choose("Avec qui ?", "bob", "bob");
        panel.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Opposition"))
                .check();
        panel.getByLabel("Mission clef").selectOption("Animation du territoire");
        Visit.press(panel, "Enregistrer cette lecture");
        panel.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Opposition"))
                .click();
        assertThat(panel.getByText("Lecture de Zoé")).isVisible();
        assertThat(remove).hasCount(1);
        remove.click();
        assertThat(panel.getByText("Opposition")).hasCount(0);
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
