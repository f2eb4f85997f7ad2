package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Somebody looks at the pictures beside the map and takes one along. */
@ExtendWith(InBrowser.class)
class PicturingTest {
    /** The pictures, and words that each says once it is there. */
    private static final Map<String, String> PICTURES = Map.of(
            "Camps", "dessinent 3 camps",
            "La carte", "44 acteurs, 150 relations",
            "Réseau d’un acteur", "reliés directement",
            "Ressources et besoins", "97 ressources recueillies",
            "Calendrier", "offres de mois en mois",
            "Avant et après", "qui changent de nature");

    private static final Page.GetByRoleOptions THROUGH = new Page.GetByRoleOptions().setName("Au fil");

    @Test
    void eachPictureIsThereWithItsFactsAndNothingIsAmissInIt(Visit visit) {
        visit.prefers("light", "fr");
        visit.open("/t/trois-rivieres?face=pictures");
        Map<String, List<String>> found = new LinkedHashMap<>();
        PICTURES.forEach((name, words) -> {
            button(visit.page(), name).click();
            assertThat(visit.page().locator("figure")).containsText(words);
            assertThat(figure(visit.page())).isVisible();
            visit.page()
                    .locator("summary", new Page.LocatorOptions().setHasText("Les mêmes faits en tableau"))
                    .click();
            assertThat(visit.page().locator(".picture table tbody tr").first()).isVisible();
            var violations = visit.accessibilityViolationsIn(".pictures");
            if (!violations.isEmpty()) {
                found.put(name, violations);
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void theCalendarGoesThroughTheWeekTooAndTellsThePartsOfADay(Visit visit) {
        visit.prefers("light", "fr");
        visit.open("/t/trois-rivieres?face=pictures&picture=calendar");
        visit.page().getByRole(AriaRole.COMBOBOX, THROUGH).selectOption("week");
        assertThat(visit.page().locator("figure")).containsText("dans la semaine");
        assertThat(figure(visit.page())).containsText("Cuisine collective, soir");
        visit.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Les mêmes faits en tableau"))
                .click();
        assertThat(visit.page().locator(".picture table")).containsText("samedi");
        assertThat(visit.accessibilityViolationsIn(".pictures")).isEmpty();
        visit.page().reload();
        assertThat(visit.page().getByRole(AriaRole.COMBOBOX, THROUGH)).hasValue("week");
    }

    @Test
    void aPictureIsTakenAlongAsADrawingThatNeedsNothingElseAndInTwiceItsPoints(Visit visit) throws Exception {
        visit.prefers("dark", "fr");
        visit.open("/t/trois-rivieres?face=table&select=actor:adtr&panel=sheet");
        Visit.press(visit.panel(), "Son réseau en image");
        assertThat(figure(visit.page())).isVisible();

        var file = taken(visit.page(), "SVG");
        assertThat(file.suggestedFilename())
                .startsWith("trois-rivieres-reseau-adtr-")
                .endsWith(".svg");
        var drawing = drawing(file);
        var root = drawing.getDocumentElement();
        assertThat(drawing.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("À Domicile Trois-Rivières et son réseau");
        assertThat(root.getTextContent())
                .contains("Le Pays des Trois-Rivières", "Tel que perçu par le groupe.", "Source", "data:font/woff2")
                .doesNotContain("var(--");
        assertThat(drawing.getElementsByTagName("rect")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("fill")
                        .getNodeValue())
                .isEqualTo("#ffffff");
        assertThat(drawing.getElementsByTagName("text")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("fill")
                        .getNodeValue())
                .as("written in dark on light, though the page is dark")
                .isEqualTo("#1c2328");

        var points = points(taken(visit.page(), "PNG"));
        assertThat(points)
                .containsExactly(
                        2 * Integer.parseInt(root.getAttribute("width")),
                        2 * Integer.parseInt(root.getAttribute("height")));
    }

    @Test
    void theMapThatIsOpenIsTakenAlongWithItsPlacesAndWhatIsBeneathThem(Visit visit) throws Exception {
        visit.prefers("light", "en");
        visit.open("/t/trois-rivieres?face=pictures&picture=map&kind=municipality");
        assertThat(visit.page().locator("figure")).containsText("Part of the territory only");
        visit.page().getByLabel("Which map").selectOption("places");
        assertThat(visit.page().locator("figure")).containsText("The actors and where they are");
        var file = taken(visit.page(), "SVG");
        assertThat(file.suggestedFilename()).startsWith("trois-rivieres-places-");
        var drawing = drawing(file);
        assertThat(drawing.getDocumentElement().getTextContent())
                .contains("Commune de Corvelay", "Aubusson", "km")
                .doesNotContain("À Domicile", "var(--");
        var paths = drawing.getElementsByTagName("path");
        assertThat(IntStream.range(0, paths.getLength())
                        .mapToObj(i -> paths.item(i).getAttributes().getNamedItem("d"))
                        .map(Node::getNodeValue))
                .as("the perimeter and the borders beneath")
                .anyMatch(d -> d.length() > 200);
        assertThat(points(taken(visit.page(), "PNG")).getFirst()).isGreaterThan(1_000);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator figure(Page page) {
        return page.locator("figure .stage > svg");
    }

    private static Download taken(Page page, String format) {
        return page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, LookingTest.named(format)).click());
    }

    private static Document drawing(Download file) throws IOException, ParserConfigurationException, SAXException {
        try (var content = file.createReadStream()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content);
        }
    }

    private static List<Integer> points(Download file) throws IOException {
        try (var content = file.createReadStream()) {
            var image = ImageIO.read(content);
            return List.of(image.getWidth(), image.getHeight());
        }
    }
}
