package org.maillage.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;
import static org.maillage.print.OfficeParts.elements;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.print.OfficeParts;
import org.maillage.story.Dots;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A story becomes slides that open, that can be corrected, that tell what is public, and that say so in words too. */
@ExtendWith(RunningApplication.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryDeckTest {
    private static final String MARK = "Cachottier";
    private static final String SOURCES = "Relevés du groupe. ".repeat(9);

    private String territory = "";

    @BeforeAll
    void aStoryOfEveryKindOfStep(Client client) {
        var work = Workspace.of(client).with();
        territory = work.territory();
        work.edit(
                put("territory", territory, "name", "Pays d’Ici", "perimeter", "12 communes"),
                put("campaign", "c1", "name", "Avant la fusion"),
                put("campaign", "c2", "name", "Après la fusion"),
                place("ada", "Ville d’Ada", "public", 50.63, 3.06),
                place("bob", "Bob & Cie", "public", 50.43, 2.83),
                place("cid", "Le Cid Днепр", "public", 50.5, 2.9),
                place("eve", MARK + " Eve", "team", 50.6, 2.9),
                reading("l", "ada", "bob", "alliance", "audience", "public", "campaign", "c1"),
                reading("m", "ada", "cid", "opposition", "audience", "public", "campaign", "c2"),
                reading("n", "ada", "eve", "negotiation", "audience", "team", "campaign", "c2"));
        work.edit(weighs("ada", "bob", 4), weighs("bob", "ada", 1), weighs("cid", "ada", 2));
        work.edit(put(
                "story",
                "s",
                "name",
                "Devant le \"conseil\"",
                "sources",
                SOURCES,
                "audience",
                "team",
                "steps",
                new JsonMapper().writeValueAsString(EveryStep.all())));
        work.edit(put("picture", "p", "story", "s", "data", Dots.PNG));
    }

    private static Map<String, ?> place(String id, String name, String audience, double lat, double lon) {
        return put("actor", id, "name", name, "lat", lat, "lon", lon, "town", "Lens", "audience", audience);
    }

    @Test
    void everyStepIsASlideWithATitleOfItsOwn(Client client) throws Exception {
        var deck = deck(client);
        deck.areSound();
        var slides = deck.all("ppt/slides/slide");
        assertThat(slides)
                .extracting(slide -> title(slide))
                .containsExactly(
                        "Devant le « conseil »",
                        "Qui agit ?",
                        "Qui agit ? (2)",
                        "Devant le « conseil » : étape 3",
                        "Avant, après",
                        "En chiffres",
                        "Nous demandons",
                        "Merci",
                        "Qui pèse",
                        "Qui pèse (2)",
                        "Sources");
        assertThat(text(slides.getFirst())).contains("Pays d’Ici", "12 communes", "Tel que le groupe le perçoit, au ");
        for (var slide : slides.subList(1, slides.size())) {
            assertThat(text(slide))
                    .contains(
                            "Pays d’Ici · 12 communes · ",
                            "Tel que le groupe le perçoit, au ",
                            "Sources : dernière page");
            assertThat(elements(slide, "p:cNvPr"))
                    .extracting(shape -> shape.getAttribute("id"))
                    .doesNotHaveDuplicates();
            assertThat(elements(slide, "a:rPr"))
                    .allMatch(run -> run.getAttribute("lang").equals("fr-FR"));
        }
        assertThat(text(slides.getLast())).contains("Relevés du groupe.");
        var size = elements(deck.read("ppt/presentation.xml").getDocumentElement(), "p:sldSz")
                .getFirst();
        assertThat(Integer.parseInt(size.getAttribute("cx")) * 9)
                .isEqualTo(Integer.parseInt(size.getAttribute("cy")) * 16);
    }

    @Test
    void wordsStayWordsThatCanBeCorrected(Client client) throws Exception {
        var slides = deck(client).all("ppt/slides/slide");
        var first = slides.get(1);
        assertThat(elements(first, "a:r").stream()
                        .filter(run -> run.getElementsByTagName("a:rPr")
                                        .item(0)
                                        .getAttributes()
                                        .getNamedItem("b")
                                != null)
                        .map(Element::getTextContent))
                .contains("accord");
        assertThat(text(first)).contains("<b>fort</b>").doesNotContain("javascript");
        assertThat(elements(first, "a:buChar")).hasSize(2);
        assertThat(elements(first, "a:buAutoNum")).hasSize(1);
        assertThat(elements(first, "a:hlinkClick")).hasSize(1);
        assertThat(text(slides.get(4))).contains("1 relation nouvelle. 1 relation disparue.", "Avant la fusion");
        assertThat(text(slides.get(5))).contains("Emplois", "1 200", "postes", "Insee, 2024", "Salles");
        assertThat(text(slides.get(6)))
                .contains("Décision demandée", "Une salle deux soirs", "Par qui : La ville", "mars 2027");
    }

    @Test
    void whatIsShownIsPublicAndToldInWords(Client client) throws Exception {
        var deck = deck(client);
        assertThat(deck.text()).doesNotContain(MARK).doesNotContain("Eve");
        var slides = deck.all("ppt/slides/slide");
        assertThat(slides)
                .extracting(slide -> elements(slide, "p:pic").size())
                .containsExactly(0, 1, 1, 1, 2, 0, 0, 1, 1, 1, 0);
        assertThat(described(slides.get(1)))
                .contains("Réseau de Pays d’Ici : 3 acteurs et 2 relations", "Se détachent : Ville d’Ada.");
        assertThat(described(slides.get(2))).contains("3 acteurs dont le lieu est connu et 1 relation (Alliance 1)");
        assertThat(described(slides.get(3))).contains("Le Cid Днепр", "Bob & Cie");
        assertThat(described(slides.get(4))).contains("Avant la fusion", "1 relation");
        assertThat(described(slides.get(7))).contains("Deux points");
        assertThat(text(slides.get(7))).contains("Ada");
        assertThat(deck.parts().get("ppt/media/picture7-0.svg")).asString().contains("href=\"" + Dots.PNG);
        assertThat(described(slides.get(8)))
                .contains("Plan d’influence et de dépendance de 3 acteurs.", "Dominants : Ville d’Ada, Le Cid Днепр.");
        // Letters are drawn: they look the same where the face is not installed. Those that it has not are left as they
        // are.
        assertThat(deck.parts().get("ppt/media/picture1-0.svg"))
                .asString()
                .contains("<path", "aria-label=\"Réseau de Pays d’Ici")
                .doesNotContain("Ada</text>");
        assertThat(deck.parts().get("ppt/media/picture3-0.svg")).asString().contains("Днепр</text>");
        assertThat(deck.parts()).containsKey("ppt/media/picture4-1.png");
    }

    @Test
    void notesAreForWhoeverMayWriteTheStory(Client client) throws Exception {
        var notes = deck(client).all("ppt/notesSlides/notesSlide");
        assertThat(notes).hasSize(1);
        assertThat(text(notes.getFirst())).contains("Regarder le maire & respirer");
        var reader = deck(Invited.to(client, territory, Role.READER));
        reader.areSound();
        assertThat(reader.all("ppt/notesSlides/notesSlide")).isEmpty();
        assertThat(reader.text()).doesNotContain("Regarder");
    }

    @Test
    void itSpeaksTheLanguageOfWhoeverTakesIt(Client client) throws Exception {
        var slides = deck(client.in("en")).all("ppt/slides/slide");
        assertThat(elements(slides.get(1), "a:rPr"))
                .allMatch(run -> run.getAttribute("lang").equals("en-GB"));
        assertThat(text(slides.get(6))).contains("Decision requested", "By whom: La ville");
    }

    @Test
    void aBriefingBeginsWithWhatTheStoryHasForIt(Client client) {
        var at = "/api/territories/" + territory;
        var offer = client.json(at + "/briefing?story=s");
        assertThat(offer.toString()).doesNotContain(MARK).doesNotContain("Regarder");
        var story = offer.get("story");
        // Its steps show all that is public.
        assertThat(story.get("actors").isEmpty()).isTrue();
        assertThat(offer.at("/counts/actors").asInt()).isEqualTo(3);
        assertThat(story.get("decision").asString()).isEqualTo("Une salle deux soirs – mars 2027");
        assertThat(story.get("decider").asString()).isEqualTo("La ville");
        assertThat(story.at("/figures/0/source").asString()).isEqualTo("Insee");
        assertThat(story.at("/passages/0/title").asString()).isEqualTo("Qui agit ?");
        assertThat(client.get(at + "/briefing?story=none").statusCode()).isEqualTo(404);

        var wanted = Map.of("figures", story.get("figures"), "passages", List.of(story.at("/passages/0")));
        var html = new String(client.bytes(at + "/briefing.html", wanted), UTF_8);
        assertThat(ordinary(html))
                .contains("Emplois", "1 200 postes", "Insee, 2024", "<h2 id=", "Qui agit ?", "<strong>accord</strong>")
                .contains("&lt;b&gt;fort", "<li>premier</li>");
    }

    @Test
    void aBriefingIsOfThoseWhomTheStepsShow(Client client) {
        var work = new Workspace(client, territory);
        var steps = List.of(
                Map.of("id", "1", "shows", "network", "view", "focus=bob~1"),
                Map.of("id", "2", "shows", "decision", "decision", Map.of("what", "Oui", "when", "2027-03-01")));
        work.edit(put("story", "part", "name", "De près", "steps", new JsonMapper().writeValueAsString(steps)));
        var offer = client.json("/api/territories/" + territory + "/briefing?story=part");
        assertThat(offer.at("/story/actors").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("ada", "bob");
        assertThat(offer.at("/counts/actors").asInt()).isEqualTo(2);
        assertThat(offer.at("/story/until").asString()).isEqualTo("2027-03-01");
    }

    private OfficeParts deck(Client client) throws Exception {
        return OfficeParts.of(client.bytes("/api/territories/" + territory + "/stories/s/deck.pptx"));
    }

    private static String title(Element slide) {
        var titles = elements(slide, "p:sp").stream()
                .filter(shape -> elements(shape, "p:ph").stream()
                        .anyMatch(place -> place.getAttribute("type").matches("title|ctrTitle")))
                .toList();
        assertThat(titles).hasSize(1);
        return text(titles.getFirst());
    }

    private static String described(Element slide) {
        var pictures = elements(slide, "p:pic");
        assertThat(pictures)
                .allSatisfy(picture -> assertThat(
                                elements(picture, "p:cNvPr").getFirst().getAttribute("descr"))
                        .isNotBlank());
        return ordinary(elements(pictures.getFirst(), "p:cNvPr").getFirst().getAttribute("descr"));
    }

    private static String text(Element below) {
        return ordinary(below.getTextContent());
    }

    /** With ordinary spaces. */
    private static String ordinary(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ");
    }

    private static Map<String, ?> weighs(String from, String to, int value) {
        return Workspace.influence(from + to, from, to, value, "campaign", "c1", "audience", "public");
    }
}
