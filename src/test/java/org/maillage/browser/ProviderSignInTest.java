package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.account.Role;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.WithProvider;

/** Somebody comes by the identity provider of their organisation, with an invitation in hand, and comes back. */
@ExtendWith(InBrowser.class)
class ProviderSignInTest {
    private static final String BUTTON = "Se connecter avec " + WithProvider.NAME;

    @Test
    void anInvitationStaysInHandWhileOneIsAtTheProvider(Visit visit, Client client, Application application) {
        var provider = new MockOAuth2Server();
        provider.start();
        var issuer = provider.issuerUrl("metropole").toString();
        try (var here = WithProvider.of(application, issuer)) {
            var secret = Invited.secret(client, client.newTerritory(), Role.READER);
            var subject = "s-" + UUID.randomUUID();
            known(provider, subject);
            var page = visit.page();
            page.context().clearCookies();
            page.navigate(here.client().address() + "/invitation#" + secret);
            button(page, BUTTON).click();
            assertThat(page.getByText("Vous entrez en tant que Zoé de la Métropole"))
                    .isVisible();
            page.navigate(here.client().address() + "/");
            button(page, "Compte de Zoé de la Métropole").click();
            button(page, "Mot de passe et sessions").click();
            assertThat(page.getByText("Vous entrez par " + WithProvider.NAME)).isVisible();
            visit.hasNoAccessibilityViolation();

            page.context().clearCookies();
            page.navigate(here.client().address() + "/?provider=refused");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("n’a pas abouti");
            visit.hasNoAccessibilityViolation();
            page.navigate(here.client().address() + "/accessibilite");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(WithProvider.CONTACT)))
                    .hasAttribute("href", "mailto:" + WithProvider.CONTACT);
            page.goBack();
            known(provider, subject);
            button(page, BUTTON).click();
            assertThat(button(page, "Compte de Zoé de la Métropole")).isVisible();
            assertThat(page).hasURL(here.client().address() + "/");
        } finally {
            provider.shutdown();
        }
    }

    private static void known(MockOAuth2Server provider, String subject) {
        provider.enqueueCallback(new DefaultOAuth2TokenCallback(
                "metropole",
                subject,
                "JWT",
                List.of(WithProvider.CLIENT),
                Map.of("name", "Zoé de la Métropole"),
                3600));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
