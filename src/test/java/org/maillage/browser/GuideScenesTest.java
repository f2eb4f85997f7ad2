package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.maillage.history.Workspace.put;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import tools.jackson.databind.json.JsonMapper;

/** The pictures of the user's guide that show something being done. */
@ExtendWith(InBrowser.class)
class GuideScenesTest {
    private static final String TABLE = """
            Structure;Commune;Statut;Effectif
            Les Jardins du Val;Corvelay;Association;12
            Radio Trois-Rives;Pont-d’Arcize;Association;4
            """;

    @Test
    void theFirstSteps(Visit visit) throws IOException {
        var fresh = visit.client().newTerritory();
        GuideScreen.each(visit, "first-steps", Still::atRest, (language, page) -> {
            visit.open("/t/" + fresh);
            assertThat(GuideScreen.said(page, "Périmètre|Perimeter")).isVisible();
            return page;
        });
    }

    @Test
    void helpBesideTheScreen(Visit visit) throws IOException {
        GuideScreen.each(visit, "help", Still::atRest, (language, page) -> {
            visit.open("/t/trois-rivieres?face=matrix");
            assertThat(GuideScreen.said(page, "946")).isVisible();
            page.keyboard().press("?");
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
            return page;
        });
    }

    @Test
    void aTableOfAnybodyComesIn(Visit visit) throws IOException {
        GuideScreen.each(visit, "import", Still::atRest, (language, page) -> {
            visit.open("/t/trois-rivieres?panel=data");
            page.locator("#panel input[type=file]")
                    .first()
                    .setInputFiles(new FilePayload("structures.csv", "text/csv", TABLE.getBytes(UTF_8)));
            assertThat(GuideScreen.said(page, "effectif")).isVisible();
            GuideScreen.said(page, "effectif").scrollIntoViewIfNeeded();
            return page;
        });
    }

    @Test
    void aPageForPeopleWithoutAnAccount(Visit visit) throws IOException {
        var made = visit.client().postJson("/api/territories/trois-rivieres/shares", Map.of());
        GuideScreen.each(visit, "shared", Still::ofMap, (language, page) -> {
            visit.open("/s/" + made.get("secret").asString());
            assertThat(GuideScreen.said(page, "Tel que le groupe|As perceived")).isVisible();
            assertThat(page.locator("canvas").first()).isAttached();
            return page;
        });
    }

    @Test
    void notesInAWindowOfTheirOwn(Visit visit) throws IOException {
        var work = Workspace.of(visit.client()).with();
        var steps = List.of(
                Map.of("id", "1", "shows", "words", "title", "Qui agit ici", "notes", "Remercier la mairie. Respirer."),
                Map.of("id", "2", "shows", "words", "title", "Notre demande"));
        work.edit(put("story", "s", "name", "Devant le conseil", "steps", new JsonMapper().writeValueAsString(steps)));
        GuideScreen.each(visit, "notes", Still::atRest, (language, page) -> {
            page.context().clock().setFixedTime("2026-11-23T18:30:00Z");
            visit.open("/t/" + work.territory() + "/present/s");
            var notes = page.context()
                    .waitForPage(() -> press(page, "fr".equals(language) ? "Fenêtre de notes" : "Window with notes"));
            assertThat(GuideScreen.said(notes, "Remercier la mairie")).isVisible();
            return notes;
        });
    }

    @Test
    void whereEachStandsAndWhoWeighsOnWhom(Visit visit) throws IOException {
        var work = Workspace.of(visit.client()).with();
        var names = List.of("Mairie de Corvelay", "La Passerelle", "Le Moulin", "Radio Trois-Rives", "Mission locale");
        var edits = new ArrayList<Map<String, ?>>();
        for (var i = 0; i < names.size(); i++) {
            edits.add(put("actor", "a" + i, "name", names.get(i)));
            for (var j = 0; j < names.size(); j++) {
                if (i != j) {
                    edits.add(Workspace.influence(i + "-" + j, "a" + i, "a" + j, (i * 3 + j * 5 + i * j) % 5));
                }
            }
        }
        var objectives = List.of("Ouvrir un guichet unique", "Garder les lignes de bus", "Une cuisine commune");
        for (var k = 0; k < objectives.size(); k++) {
            edits.add(put("objective", "k" + k, "name", objectives.get(k), "mission", "animation", "order", k));
            for (var i = 0; i < names.size(); i++) {
                edits.add(stance("a" + i, "k" + k, (i * 2 + k * 3) % 7 - 3));
            }
        }
        work.edit(edits.toArray(Map<?, ?>[]::new));
        GuideScreen.each(visit, "strategy", Still::atRest, (language, page) -> {
            visit.open("/t/" + work.territory() + "?face=strategy&rows=positions&mission=animation&campaign=c");
            press(page, "fr".equals(language) ? "Le groupe" : "The group");
            assertThat(GuideScreen.said(page, "guichet unique")).isVisible();
            return page;
        });
        GuideScreen.each(visit, "plane", Still::atRest, (language, page) -> {
            visit.open("/t/" + work.territory() + "?face=strategy&rows=plane&mission=animation&campaign=c");
            assertThat(GuideScreen.said(page, "dominants?")).isVisible();
            return page;
        });
    }

    private static Map<String, ?> stance(String actor, String objective, int value) {
        return put(
                "stance",
                actor + objective,
                "actor",
                actor,
                "objective",
                objective,
                "value",
                value,
                "mission",
                "animation",
                "campaign",
                "c",
                "author",
                "Zoé");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, LookingTest.named(name)).first().click();
    }
}
