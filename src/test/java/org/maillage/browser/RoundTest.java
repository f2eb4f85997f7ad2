package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Invited;

/** A facilitator and two people read alone, then speak of the pair on which they differ, each at their own page. */
@ExtendWith(InBrowser.class)
class RoundTest {
    private final List<Page> guests = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    @AfterEach
    void theOthersLeave() {
        guests.forEach(page -> page.context().close());
        Assertions.assertThat(errors).isEmpty();
    }

    @Test
    void aGroupReadsAloneThenSpeaksOfWhereItDiffers(Visit visit) {
        var work = Workspace.of(visit.client());
        work.edit(Workspace.actor("atelier"), Workspace.actor("bourg"), Workspace.actor("cuma"));
        var matrix = "/t/" + work.territory() + "?face=matrix&order=name";
        var facilitator = visit.open(matrix).page();
        press(facilitator, "Ouvrir un tour de lecture");
        visit.hasNoAccessibilityViolation();
        press(facilitator, "Ouvrir le tour");
        assertThat(facilitator.getByText("restent masquées jusqu’à la clôture")).isVisible();

        var zoe = somebody(visit, work, "Zoé");
        var max = somebody(visit, work, "Max");
        for (var page : List.of(zoe, max)) {
            page.navigate(page.equals(zoe) ? matrix : "/t/" + work.territory() + "?face=table&order=name");
            press(page, "Lire dans ce tour");
            assertThat(cell(page, 0, 1)).isFocused();
        }
        read(zoe, 0, 1, "a");
        assertThat(zoe.getByText("Vous : 1 sur 3")).isVisible();
        read(max, 0, 1, "o");
        read(max, 0, 2, "a");
        assertThat(max.getByText("Vous : 2 sur 3")).isVisible();
        facilitator.setViewportSize(390, 844);
        press(facilitator, "Avancement");
        var said = facilitator.getByText("Max : 2 sur 3").boundingBox();
        Assertions.assertThat(said.x).isPositive();
        Assertions.assertThat(said.x + said.width).isLessThan(390);
        assertThat(cell(facilitator, 2, 1)).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        facilitator.setViewportSize(1280, 720);
        assertThat(facilitator.getByText("Zoé : 1 sur 3")).isVisible();
        assertThat(facilitator.getByText("À vous tous : 2 sur 3")).isVisible();
        assertThat(cell(facilitator, 0, 1)).hasAttribute("aria-label", "pas encore regardée");
        assertThat(cell(zoe, 0, 2)).hasAttribute("aria-label", "pas encore regardée");
        visit.hasNoAccessibilityViolation();

        press(facilitator, "Clôturer le tour");
        press(facilitator.getByRole(AriaRole.DIALOG), "Clôturer le tour");
        for (var page : List.of(facilitator, zoe, max)) {
            assertThat(page.getByText("1 paire à discuter")).isVisible();
            assertThat(page.getByText("1 paire où les lectures s’accordent")).isVisible();
            assertThat(page.getByText("Tout montrer")).hasCount(0);
        }
        facilitator.getByLabel("Notes de la discussion").fill("Revoir en juin.");
        // A page that ends before the field is left: what was typed in it is offered to the next.
        var next = facilitator.context().newPage();
        next.navigate(facilitator.url());
        press(next, "La reprendre");
        assertThat(max.getByText("Revoir en juin.")).isVisible();
        next.close();
        press(zoe, Pattern.compile("^Opposition"));
        assertThat(max.getByRole(AriaRole.BUTTON, named("2 votes"))).isVisible();
        assertThat(max.getByText("Les lectures s’accordent maintenant.")).isVisible();
        press(facilitator, "Retenir une lecture");
        var form = facilitator.locator("form");
        form.getByLabel("Négociation").check();
        form.getByLabel("Ce qui le fait dire").fill("Ils se parlent depuis mai.");
        press(form, "Retenir cette lecture");
        assertThat(max.getByText(Pattern.compile("^\\s*Arbitrage de Animation")))
                .isVisible();
        assertThat(max.getByText("Ils se parlent depuis mai.")).isVisible();
        assertThat(max.getByText("Retenue par arbitrage de Animation")).isVisible();
        assertThat(max.getByText("Revoir en juin.")).isVisible();
        visit.hasNoAccessibilityViolation();
        zoe.context().close();
        max.context().close();
    }

    @Test
    void everybodySeesWhoElseIsHereAndWhatTheyLookAt(Visit visit) {
        var work = Workspace.of(visit.client());
        work.edit(Workspace.actor("atelier"), Workspace.actor("bourg"), Workspace.actor("cuma"));
        var matrix = "/t/" + work.territory() + "?face=matrix&order=name";
        var facilitator = visit.page();
        var told = new ArrayList<String>();
        facilitator.onRequest(request -> {
            if (request.url().endsWith("/presence")) {
                told.add(request.url());
            }
        });
        visit.open(matrix);
        cell(facilitator, 1, 2).focus();
        Assertions.assertThat(told).as("nobody to tell").isEmpty();

        var zoe = somebody(visit, work, "Zoé");
        zoe.navigate(matrix);
        var others = facilitator.getByRole(AriaRole.BUTTON, named("1 autre personne ici : Zoé"));
        assertThat(others).isVisible();
        assertThat(zoe.locator(".cursor")).hasText("AN");
        zoe.getByRole(AriaRole.ROWHEADER, named("Acteur bourg")).click();
        cell(zoe, 0, 2).focus();
        assertThat(facilitator.locator(".cursor")).hasText("ZO");
        others.click();
        assertThat(facilitator.getByText("sur la paire Acteur atelier – Acteur cuma"))
                .isVisible();
        visit.hasNoAccessibilityViolation();
        press(facilitator, "Acteur bourg");
        assertThat(facilitator).hasURL(Pattern.compile("select=actor:bourg"));
        zoe.close();
        assertThat(others).hasCount(0);
        assertThat(facilitator.locator(".cursor")).hasCount(0);
    }

    private Page somebody(Visit visit, Workspace work, String name) {
        var account = Map.of("name", name, "login", name + "-" + UUID.randomUUID(), "password", Invited.PASSWORD);
        var secret = Invited.secret(visit.client(), work.territory(), Role.CONTRIBUTOR);
        var session = Invited.session(Invited.take(visit.client().signedOut(), secret, account));
        var address = visit.client().address();
        var context = visit.page().context().browser().newContext(InBrowser.somebody(address));
        context.addCookies(List.of(new Cookie("maillage", session).setUrl(address)));
        var page = context.newPage();
        InBrowser.watch(page, errors);
        guests.add(page);
        return page;
    }

    private static void read(Page page, int row, int column, String key) {
        cell(page, row, column).focus();
        page.keyboard().press(key);
    }

    private static Locator cell(Page page, int row, int column) {
        return page.locator("[role=gridcell][data-row='%d'][data-column='%d']".formatted(row, column));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void press(Page page, Pattern name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static void press(Locator part, String name) {
        Visit.press(part, name);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
