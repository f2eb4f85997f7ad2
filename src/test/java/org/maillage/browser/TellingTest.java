package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.print.OfficeParts;
import org.maillage.story.Dots;
import org.maillage.story.Pictures;
import tools.jackson.databind.json.JsonMapper;

/** A facilitator builds a story of Lille, presents it to a council, and goes on when the network is gone. */
@ExtendWith(InBrowser.class)
class TellingTest {
    private static final String LILLE = "/t/lille-2008?panel=stories";
    private static final String EDITS = "/api/territories/lille-2008/edits";

    @Test
    void aStoryOfSixStepsIsBuiltTakenAlongPresentedAndGoesOnWithoutANetwork(Visit visit) throws Exception {
        visit.open(LILLE);
        var panel = visit.panel();
        panel.getByLabel("Titre du récit").fill("Devant le conseil");
        visit.page().keyboard().press("Enter");

        added(panel, "Prendre cette vue", "Qui agit");
        visit.page()
                .locator(".faces")
                .getByRole(AriaRole.BUTTON, named("Lieux"))
                .first()
                .click();
        assertThat(visit.page().locator(".maplibregl-canvas")).isVisible();
        added(panel, "Prendre cette vue", "Où");
        visit.page()
                .locator(".faces")
                .getByRole(AriaRole.BUTTON, named("Matrice"))
                .first()
                .click();
        added(panel, "Prendre cette vue", "Avec qui");
        added(panel, "Des chiffres", "En chiffres");
        assertThat(panel.getByLabel("Ce qui est compté").first()).hasValue("Acteurs sur la carte");
        added(panel, "Un texte", "Conclusion");
        written(panel.getByLabel("Texte"), "Un **accord**");
        written(panel.getByLabel("Notes"), "Regarder le maire");
        panel.locator("input[type=file]")
                .setInputFiles(new FilePayload("photo.png", "image/png", Pictures.bytes(Dots.PNG)));
        assertThat(panel.locator("img")).isVisible();
        written(panel.getByLabel("Ce que montre l’image"), "Deux points");
        added(panel, "Une décision demandée", "Nous demandons");
        written(panel.getByLabel("Ce qui est demandé au conseil"), "Une salle deux soirs par semaine");
        written(panel.getByLabel("Par qui"), "La ville");
        assertThat(panel.getByRole(AriaRole.LISTITEM)).hasCount(6);
        assertThat(visit.accessibilityViolationsIn("#panel")).isEmpty();

        panel.getByRole(AriaRole.BUTTON, named("Monter l’étape 6")).click();
        assertThat(panel.getByRole(AriaRole.LISTITEM).nth(4)).containsText("Nous demandons");

        var slides = visit.page()
                .waitForDownload(() -> panel.getByRole(AriaRole.BUTTON, named("Diapositives (PPTX)"))
                        .click());
        assertThat(slides.suggestedFilename()).endsWith(".pptx");
        var deck = OfficeParts.of(Files.readAllBytes(slides.path()));
        deck.areSound();
        assertThat(deck.all("ppt/slides/slide")).hasSize(7);
        assertThat(deck.text()).contains("Une salle deux soirs par semaine", "Regarder le maire");

        panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Présenter"))
                .click();
        var page = visit.page();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Qui agit");
        assertThat(page.locator("footer")).containsText("Tel que le groupe le perçoit");
        visit.hasNoAccessibilityViolation();
        page.context().setOffline(true);
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".maplibregl-canvas")).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Où");
        page.keyboard().press("PageDown");
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        page.keyboard().press("End");
        assertThat(page.locator("main strong")).hasText("accord");
        assertThat(page.getByAltText("Deux points")).isVisible();
        assertThat(page.getByText("Regarder le maire")).hasCount(0);
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(".decision")).containsText("Une salle deux soirs par semaine");
        visit.hasNoAccessibilityViolation();
        page.context().setOffline(false);

        var notes = page.context()
                .waitForPage(() -> page.locator("nav")
                        .getByRole(AriaRole.BUTTON, named("Fenêtre de notes"))
                        .click());
        assertThat(notes.getByText("Étape 5 sur 6")).isVisible();
        notes.keyboard().press("ArrowRight");
        assertThat(notes.getByText("Regarder le maire")).isVisible();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Étape 6 sur 6");
        notes.close();
    }

    @Test
    void itsAuthorIsToldWhatACouncilWillNotSee(Visit visit) {
        var steps = List.of(Map.of(
                "id",
                "1",
                "shows",
                "network",
                "title",
                "Ouverture",
                "seen",
                Map.of("actors", 999, "relations", 0, "digest", "x")));
        var story = Map.of("id", "stale", "name", "D’hier", "steps", new JsonMapper().writeValueAsString(steps));
        visit.client()
                .postJson(
                        EDITS,
                        Map.of(
                                "what",
                                "story.create",
                                "edits",
                                List.of(Map.of("kind", "story", "id", "stale", "document", story))));
        visit.open(LILLE);
        visit.panel().getByText("D’hier").click();
        assertThat(visit.panel()).containsText("ce qu’elle montre a changé : 999 acteurs");
        visit.panel().getByRole(AriaRole.BUTTON, named("C’est vu")).click();
        assertThat(visit.panel().getByText("a changé")).hasCount(0);
    }

    @Test
    void whoeverComesByALinkIsToldTheStoryWithoutItsNotes(Visit visit) {
        var step = Map.of("id", "1", "shows", "words", "title", "Bonjour", "notes", "Respirer");
        var story = Map.of(
                "id",
                "open",
                "name",
                "Pour tous",
                "audience",
                "public",
                "steps",
                new JsonMapper().writeValueAsString(List.of(step)));
        visit.client()
                .postJson(
                        EDITS,
                        Map.of(
                                "what",
                                "story.create",
                                "edits",
                                List.of(Map.of("kind", "story", "id", "open", "document", story))));
        var secret = visit.client()
                .postJson("/api/territories/lille-2008/shares", Map.of("story", "open"))
                .get("secret")
                .asString();
        var page = visit.page();
        page.context().clearCookies();
        page.navigate("/s/" + secret);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Bonjour");
        assertThat(page.locator("nav").getByRole(AriaRole.BUTTON, named("Plein écran")))
                .isVisible();
        assertThat(page.getByText("Fenêtre de notes")).hasCount(0);
        visit.hasNoAccessibilityViolation();
    }

    private static void added(Locator panel, String what, String title) {
        assertThat(panel.getByRole(AriaRole.BUTTON, named(what))).isVisible();
        var steps = panel.getByRole(AriaRole.LISTITEM);
        var before = steps.count();
        panel.getByRole(AriaRole.BUTTON, named(what)).click();
        assertThat(steps).hasCount(before + 1);
        var field = panel.locator(".body").getByLabel("Titre");
        written(field, title);
        assertThat(steps.last()).containsText(title);
    }

    private static void written(Locator field, String text) {
        field.fill(text);
        field.blur();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
