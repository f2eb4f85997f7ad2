package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import tools.jackson.databind.json.JsonMapper;

/** A facilitator prepares a note to the council in the page, looks at it, and takes it along. */
@ExtendWith(InBrowser.class)
class BriefingTest {
    private static final String ASSOCIATIONS = "/t/trois-rivieres?kind=association&panel=share";

    @Test
    void aNoteIsPreparedLookedAtAndTakenAlongInFrench(Visit visit) throws IOException {
        visit.open(ASSOCIATIONS);
        var panel = visit.panel();
        Visit.press(panel, "Préparer une note");
        panel.getByLabel("Question posée").fill("Comment mieux partager nos salles ?");
        panel.getByLabel("Décision demandée").fill("Une salle deux soirs par semaine");
        panel.getByLabel("Qui décide").fill("Le conseil communautaire");
        assertThat(visit.accessibilityViolationsIn("#panel")).isEmpty();
        Visit.press(panel, "Aperçu");
        var preview = panel.getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("Aperçu de la note"));
        assertThat(preview).containsText("Comment mieux partager nos salles");
        assertThat(visit.accessibilityViolationsIn("#panel")).isEmpty();

        var text = taken(visit, "PDF", "trois-rivieres-briefing.pdf");
        assertThat(text)
                .contains("Une salle deux soirs par semaine")
                .contains("Le conseil communautaire")
                .contains("Laiterie de Corvelay");
        panel.getByLabel("Seulement les").check();
        assertThat(taken(visit, "PDF", "trois-rivieres-briefing.pdf"))
                .contains("Une salle deux soirs par semaine")
                .doesNotContain("Laiterie de Corvelay");
    }

    @Test
    void aNoteIsMadeOfAStory(Visit visit) throws IOException {
        var steps = List.of(
                Map.of(
                        "id",
                        "1",
                        "shows",
                        "network",
                        "view",
                        "kind=association",
                        "title",
                        "Qui",
                        "text",
                        "Un **accord**"),
                Map.of("id", "2", "shows", "figures", "figures", List.of(Map.of("label", "Salles", "value", "7"))),
                Map.of("id", "3", "shows", "decision", "decision", Map.of("what", "Ouvrir la salle")));
        var story = Map.of(
                "id", "note", "name", "Partager nos salles", "steps", new JsonMapper().writeValueAsString(steps));
        visit.client().edit("trois-rivieres", List.of(Map.of("kind", "story", "id", "note", "document", story)));
        visit.open("/t/trois-rivieres?panel=share");
        var panel = visit.panel();
        Visit.press(panel, "Préparer une note");
        panel.getByLabel("À partir de").selectOption("Partager nos salles");
        assertThat(panel.getByLabel("Question posée")).hasValue("Partager nos salles");
        assertThat(panel.getByLabel("Décision demandée")).hasValue("Ouvrir la salle");
        assertThat(panel.getByLabel("Seulement les")).isChecked();
        panel.getByLabel("Qui Un accord").check();
        assertThat(visit.accessibilityViolationsIn("#panel")).isEmpty();
        assertThat(taken(visit, "PDF", "trois-rivieres-briefing.pdf"))
                .contains("Partager nos salles", "Un accord", "Salles 7")
                .doesNotContain("Laiterie de Corvelay");
    }

    @Test
    void itIsInEnglishForWhoReadsEnglishAndSaysWhatIsWrong(Visit visit, Client client) throws IOException {
        visit.prefers("dark", "en").page().setViewportSize(390, 844);
        visit.open("/t/trois-rivieres?panel=share");
        var panel = visit.panel();
        Visit.press(panel, "Prepare a briefing");
        assertThat(panel.getByLabel("Only the")).hasCount(0);
        panel.getByLabel("Decision requested").fill("A room two evenings a week");
        assertThat(visit.accessibilityViolationsIn("#panel")).isEmpty();
        var counts = client.json("/api/territories/trois-rivieres/briefing").get("counts");
        assertThat(panel).containsText("show " + counts.get("actors").asInt() + " public actors");
        assertThat(taken(visit, "PDF", "trois-rivieres-briefing.pdf"))
                .contains("A room two evenings a week")
                .contains("poolings "
                        + Stream.of("actors", "relations", "means", "needs", "pools")
                                .map(figure -> counts.get(figure).asString())
                                .collect(joining(" ")));
    }

    /** The text of a file that is pressed for. */
    private static String taken(Visit visit, String button, String name) throws IOException {
        var download = visit.page().waitForDownload(() -> Visit.press(visit.panel(), button));
        assertThat(download.suggestedFilename()).isEqualTo(name);
        try (var pages = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(pages).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
