package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;

/** A facilitator shares a view; somebody without an account opens it on a phone, and a town's site shows it. */
@ExtendWith(InBrowser.class)
class SharingLinksTest {
    private static final String THERE = "trois-rivieres";
    private static final String ALL_SENT = """
            () => ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind))
              .reduce((sum, { transferSize }) => sum + transferSize, 0)""";

    /** Neither of the page nor of the paper on it. */
    private static final String NOTHING_CUT = """
            () => [document.documentElement, document.querySelector('.paper')]
              .every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)""";

    @Test
    void aLinkMadeInThePanelIsReadWithoutAnAccountOnAPhone(Visit visit) {
        var page = visit.page();
        visit.open("/t/" + THERE);
        page.getByRole(AriaRole.BUTTON, LookingTest.named("Partager")).press("Enter");
        Visit.press(visit.panel(), "Nouveau lien");
        visit.panel().getByLabel("À quoi sert ce lien").fill("Conseil de mars");
        visit.panel().getByText("Montrer sur un site").click();
        visit.panel().getByLabel("Données à emporter").selectOption("Licence Ouverte 2.0");
        visit.hasNoAccessibilityViolation();
        Visit.press(visit.panel(), "Créer le lien");
        var link = visit.panel().getByLabel("Lien à envoyer").inputValue();
        assertThat(visit.panel().getByText("Conseil de mars")).isVisible();
        visit.hasNoAccessibilityViolation();

        page.context().clearCookies();
        page.setViewportSize(320, 640);
        page.navigate(link);
        assertThat(page.getByText("Tel que le groupe le perçoit")).isVisible();
        page.getByLabel("Chercher un acteur").fill("passerelle");
        page.getByRole(AriaRole.BUTTON, named("Centre social La Passerelle")).press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, headed("Centre social La Passerelle")))
                .isFocused();
        assertThat(page.getByText("Comptable partagée du Moulin")).isVisible();
        assertThat(page.getByText("Alliance avec Radio Trois-Rives")).isVisible();
        visit.hasNoAccessibilityViolation();
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        var taken = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named("Acteurs (CSV)")).click());
        assertThat(taken.suggestedFilename()).isEqualTo("actors.csv");
        page.getByRole(AriaRole.BUTTON, named("English")).click();
        page.getByRole(AriaRole.BUTTON, named("All actors")).click();
        assertThat(page.getByText("As perceived by the group")).isVisible();
        visit.hasNoAccessibilityViolation();
    }

    @Test
    void aBriefingIsSharedFromItsFormAndReadOnAPhone(Visit visit) {
        var page = visit.page();
        visit.open("/t/" + THERE + "?panel=share");
        Visit.press(visit.panel(), "Préparer une note");
        visit.panel().getByLabel("Question posée").fill("Comment partager nos salles");
        Visit.press(visit.panel(), "Partager cette note");
        visit.panel().getByLabel("À quoi sert ce lien").fill("Note de mars");
        visit.hasNoAccessibilityViolation();
        Visit.press(visit.panel(), "Créer le lien");
        var link = visit.panel().getByLabel("Lien à envoyer").inputValue();
        assertThat(visit.panel().getByRole(AriaRole.LISTITEM).filter(holding("Note de mars")))
                .containsText("Note au conseil");

        page.context().clearCookies();
        page.setViewportSize(320, 640);
        page.navigate(link);
        assertThat(page.getByRole(AriaRole.HEADING, named("Comment partager nos salles")))
                .isVisible();
        assertThat(page.getByText("Tel que perçu par le groupe")).isVisible();
        assertThat(((Number) page.evaluate(ALL_SENT)).longValue()).isLessThan(200_000);
        assertThat((Boolean) page.evaluate(NOTHING_CUT)).isTrue();
        visit.hasNoAccessibilityViolation();
        var taken = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named("La note en PDF")).click());
        assertThat(taken.suggestedFilename()).endsWith(".pdf");
        page.getByRole(AriaRole.BUTTON, named("English")).click();
        assertThat(page.getByText("As perceived by the group")).isVisible();
        visit.hasNoAccessibilityViolation();
        isLightInEnglishToo(page, link);
    }

    private static void isLightInEnglishToo(Page page, String link) {
        var abroad = new Browser.NewContextOptions().setLocale("en-GB");
        try (var context = page.context().browser().newContext(abroad)) {
            var there = context.newPage();
            there.navigate(link);
            assertThat(there.getByText("As perceived by the group")).isVisible();
            assertThat(((Number) there.evaluate(ALL_SENT)).longValue()).isBetween(50_000L, 200_000L);
        }
    }

    @Test
    void aLinkWithAPasswordAsksForItOnALightPage(Visit visit, Client client) {
        var link = made(client, Map.of("password", "lundi matin"));
        var page = visit.prefers("light", "en").page();
        page.context().clearCookies();
        page.navigate(link);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("asks for a password");
        assertThat(((Number) page.evaluate(ALL_SENT)).longValue()).isLessThan(200_000);
        visit.hasNoAccessibilityViolation();
        page.getByLabel("Password").fill("mardi matin");
        page.getByLabel("Password").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("not the password");
        page.getByLabel("Password").fill("lundi matin");
        page.getByLabel("Password").press("Enter");
        assertThat(page.getByText("As perceived by the group")).isVisible();
        assertThat(page.getByLabel("Find an actor")).isVisible();
    }

    @Test
    void aLinkThatIsNoneSaysWhomToAsk(Visit visit) {
        visit.page().context().clearCookies();
        visit.open("/s/perdu");
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Demandez-le de nouveau");
    }

    @Test
    void aTownsSiteShowsItAsHighAsItIs(Visit visit, Client client) throws IOException {
        var pasted = new AtomicReference<>("");
        var site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            var body = ("<!doctype html><title>La ville</title><h1>La ville</h1>" + pasted.get())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
        site.start();
        try {
            var origin = "http://localhost:" + site.getAddress().getPort();
            visit.open("/t/" + THERE + "?panel=share");
            Visit.press(visit.panel(), "Nouveau lien");
            visit.panel().getByText("Montrer sur un site").click();
            visit.panel().getByLabel("Sites qui peuvent montrer cette page").fill(origin);
            Visit.press(visit.panel(), "Créer le lien");
            pasted.set(visit.panel().getByLabel("Pour le site").inputValue());
            var page = visit.page();
            page.context().clearCookies();
            page.navigate(origin + "/");
            assertThat(page.frameLocator("iframe").getByText("Tel que le groupe le perçoit"))
                    .isVisible();
            assertThat(page.frameLocator("iframe").getByText("La Passerelle").first())
                    .isVisible();
            assertThat(page.locator("iframe")).hasAttribute("style", Pattern.compile("height: (?!900px)\\d{3,5}px"));
        } finally {
            site.stop(0);
        }
    }

    private static String made(Client client, Map<String, ?> wanted) {
        var secret =
                client.postJson("/api/territories/" + THERE + "/shares", wanted).path("secret");
        return client.address() + "/s/" + secret.asString("");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.FilterOptions holding(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions headed(String name) {
        return new Page.GetByRoleOptions().setName(name).setLevel(2);
    }
}
