package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.browser.LookingTest.named;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;

/** A facilitator opens a workshop, and somebody without an account joins it on a phone. */
@ExtendWith(InBrowser.class)
class JoiningTest {
    @Test
    void aParticipantJoinsReadsInTheirOwnNameAndKeepsIt(Visit visit, Chromium chromium, Client client) {
        var territory = Workspace.of(client).with("ada", "bob").territory();
        var code = opened(visit, territory);
        var phone = InBrowser.somebody(client.address()).setViewportSize(390, 844);
        var errors = new ArrayList<String>();
        try (var context = chromium.browser().newContext(phone)) {
            var guest = new Visit(context.newPage(), client);
            InBrowser.watch(guest.page(), errors);
            joins(guest, code, territory);
            assertThat(visit.page().getByRole(AriaRole.DIALOG)).containsText("Léa");
            reads(guest, territory);
            keeps(guest);
        }
        assertThat(errors).isEmpty();
        visit.open("/t/" + territory + "?face=matrix&order=name");
        var cell = visit.page().locator("[role=gridcell][data-row='0'][data-column='1']");
        assertThat(cell).hasAttribute("aria-label", Pattern.compile("alliance, 1\\s+lecture"));
        visit.open("/t/" + territory + "?select=actor:ada&panel=sheet");
        visit.panel().getByText("Alliance").first().click();
        assertThat(visit.panel().getByText("Lecture de Léa")).isVisible();
    }

    /** Opens a workshop in the page of who facilitates; the code stays on the wall. */
    private static String opened(Visit visit, String territory) {
        visit.open("/t/" + territory + "?panel=data");
        visit.panel().getByText("Équipe").click();
        Visit.press(visit.panel(), "Ouvrir un atelier");
        var code = visit.page().locator(".code");
        assertThat(code).isVisible();
        assertThat(visit.accessibilityViolationsIn("dialog[open]")).isEmpty();
        return code.innerText().replaceAll("\\s", "");
    }

    private static void joins(Visit guest, String code, String territory) {
        var page = guest.page();
        guest.open("/atelier");
        page.getByLabel("Votre prénom").fill("Léa");
        page.getByLabel("Code de l’atelier").fill("0000 0000");
        press(page, "Entrer");
        assertThat(page.getByText("Aucun atelier n’est ouvert avec ce code")).isVisible();
        guest.hasNoAccessibilityViolation();
        page.getByLabel("Code de l’atelier").fill(code);
        press(page, "Entrer");
        assertThat(page).hasURL(Pattern.compile("/t/" + territory + "$"));
        assertThat(page.getByText("Léa, atelier")).isVisible();
    }

    /** Pair by pair, as there is no keyboard and no room for the matrix. */
    private static void reads(Visit guest, String territory) {
        guest.open("/t/" + territory + "?face=matrix&order=name");
        var page = guest.page();
        press(page, "Lire paire par paire");
        press(page, "Lire pour celles-ci");
        assertThat(page.getByText("Paire 1 sur 1")).isVisible();
        guest.hasNoAccessibilityViolation();
        press(page, "Alliance");
        press(page, "Sans objet, suivante");
        assertThat(page.getByText("C’est fait, merci !")).isVisible();
        press(page, "Voir mes lectures dans la matrice");
        var cell = page.locator("[role=gridcell][data-row='0'][data-column='1']");
        assertThat(cell).hasAttribute("aria-label", Pattern.compile("alliance, 1\\s+lecture"));
        assertThat(page.locator(".fresh")).hasCount(0);
        cell.click();
        assertThat(guest.panel().getByText("Lecture de Léa")).isVisible();
    }

    /** Chooses a name and a password, and is no guest any more. */
    private static void keeps(Visit guest) {
        var page = guest.page();
        page.getByRole(AriaRole.BUTTON, named("Mission, campagne et réglages")).click();
        press(page, "Garder mes lectures");
        page.getByLabel("Nom ou adresse").fill("lea-" + UUID.randomUUID());
        page.getByLabel("Mot de passe").fill("quatre mots sans suite");
        assertThat(guest.accessibilityViolationsIn("dialog[open]")).isEmpty();
        press(page, "Créer mon compte");
        assertThat(page.getByText("Léa, atelier")).hasCount(0);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
