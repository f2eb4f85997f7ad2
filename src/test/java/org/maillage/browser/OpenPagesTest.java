package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;

/** What anybody may read without being signed in: the HTTP interface, and the statement of accessibility. */
@ExtendWith(InBrowser.class)
class OpenPagesTest {
    @Test
    void theInterfaceIsToldRouteByRoute(Visit visit, Application application) {
        var page = visit.page();
        page.context().clearCookies();
        visit.prefers("light", "fr").open("/api-docs");
        assertThat(page.locator("article")).hasCount(application.routes().size());
        var route = page.getByRole(
                AriaRole.ARTICLE,
                new Page.GetByRoleOptions()
                        .setName("POST /api/territories/{territory}/edits")
                        .setExact(true));
        assertThat(route).containsText("Corps");
        assertThat(route).containsText("422");
        assertThat(page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("GET /health/live")))
                .containsText("Répond aussi sans être connecté");
        var lost = page.evaluate("""
                () => [...document.querySelectorAll("main a[href^='#']")]
                  .map((link) => link.hash.slice(1)).filter((id) => !document.getElementById(id))""");
        assertThat((List<?>) lost).isEmpty();
        visit.hasNoAccessibilityViolation();
        inEveryAppearance(visit, "HTTP interface", "Shapes");
    }

    @Test
    void theStatementOfAccessibilityIsReachedFromTheSignInPage(Visit visit) {
        var page = visit.page();
        page.context().clearCookies();
        visit.prefers("light", "fr").open("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Accessibilité"))
                .click();
        assertThat(page.getByText("aucun audit n’a été fait")).isVisible();
        assertThat(page.getByText("Adressez-vous à la personne qui vous a donné accès"))
                .isVisible();
        visit.hasNoAccessibilityViolation();
        inEveryAppearance(visit, "Accessibility", "Known limits");
    }

    private static void inEveryAppearance(Visit visit, String title, String heading) {
        var page = visit.page();
        for (var theme : List.of("dark", "projection")) {
            page.evaluate("(theme) => { document.documentElement.dataset.theme = theme; }", theme);
            assertThat(visit.contrastViolations()).as(theme).isEmpty();
        }
        page.setViewportSize(320, 640);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(title).setLevel(1)))
                .isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading)))
                .isVisible();
        visit.hasNoAccessibilityViolation();
    }
}
