package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.browser.LookingTest.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.account.Role;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;

/** A page that was opened once opens again without a network, for the person who opened it and nobody else. */
@ExtendWith(InBrowser.class)
class WithoutNetworkTest {
    @Test
    void aTerritoryOpensAndIsChangedWithoutANetworkAsLongAsTheSamePersonIsSignedIn(
            Chromium chromium, Application application, Client client) {
        var errors = new ArrayList<String>();
        var visit = InBrowser.open(chromium.browser(), application, client, errors, ServiceWorkerPolicy.ALLOW);
        var page = visit.page();
        var territory = client.newTerritory();
        client.edit(
                territory,
                List.of(Map.of("kind", "actor", "id", "a-cafe", "document", Map.of("name", "Café des voisins"))));
        var sheet = "/api/territories/" + territory + "/actors/a-cafe";
        visit.open("/t/" + territory + "?select=actor:a-cafe&panel=sheet");
        page.evaluate("navigator.serviceWorker.ready");
        page.waitForCondition(() -> isKept(page, sheet));

        page.context().setOffline(true);
        page.reload();
        var seen = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS).getByText("Hors ligne : voici");
        assertThat(seen).isVisible();
        name(visit).fill("Café du coin");
        name(visit).blur();
        assertThat(state(page)).hasText("Hors ligne : 1 saisie gardée ici");
        // A form that this browser has not shown before.
        page.getByRole(AriaRole.BUTTON, named("Acteur")).first().click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Nom").fill("Le Four commun");
        dialog.getByRole(AriaRole.BUTTON).getByText("Créer").click();
        assertThat(visit.panel().getByRole(AriaRole.HEADING).first()).hasText("Le Four commun");
        assertThat(state(page)).hasText("Hors ligne : 2 saisies gardées ici");
        assertThat(visit.accessibilityViolationsIn("main")).isEmpty();

        page.context().setOffline(false);
        assertThat(state(page)).hasText("Tout est enregistré");
        assertThat(seen).hasCount(0);
        assertThat(client.json("/api/territories/" + territory + "/graph")
                        .get("actors")
                        .findValuesAsString("name"))
                .containsExactlyInAnyOrder("Café du coin", "Le Four commun");

        signInAsSomebodyElse(page, client);
        page.reload();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(isKept(page, sheet)).isFalse();
        page.context().setOffline(true);
        page.reload();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Le serveur ne répond pas");
        page.context().close();
        assertThat(errors).isEmpty();
    }

    /** By the same browser, whose page does not know of it yet. */
    private static void signInAsSomebodyElse(Page page, Client client) {
        var login = "zoe-" + client.newTerritory();
        Invited.as(client, client.newTerritory(), Role.READER, "Zoé", login);
        var given = Map.of("login", login, "password", Invited.PASSWORD);
        var answer = page.request()
                .post(
                        "/api/sign-in",
                        RequestOptions.create().setHeader("X-Maillage", "1").setData(given));
        assertThat(answer.ok()).isTrue();
    }

    private static boolean isKept(Page page, String address) {
        var script = "address => caches.match(address).then(kept => kept !== undefined)";
        return page.evaluate(script, address).equals(true);
    }

    private static Locator state(Page page) {
        return page.getByRole(AriaRole.BANNER).getByRole(AriaRole.STATUS).getByRole(AriaRole.BUTTON);
    }

    private static Locator name(Visit visit) {
        return visit.panel().getByLabel("Nom (obligatoire)", new Locator.GetByLabelOptions().setExact(true));
    }
}
