package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import tools.jackson.databind.json.JsonMapper;

/** axe-core finds nothing on any page beside the workspace, in both languages and every appearance. */
@ExtendWith(InBrowser.class)
class EveryPageTest {
    private static final List<String> OTHER_THEMES = List.of("dark", "projection");

    /** An address and the words that say it is all there. */
    private record At(String address, String french, String english) {}

    @Test
    void nothingIsFoundForWhoeverIsSignedIn(Visit visit, Client client) {
        var territory = client.newTerritory();
        tell(client, territory);
        var found = walk(
                visit,
                List.of(
                        new At("/", "Choisissez un territoire", "Choose a territory"),
                        new At("/administration", "Faire une sauvegarde", "Make a backup"),
                        new At("/ailleurs", "Cette adresse n’existe pas", "This address does not exist"),
                        new At("/t/nulle-part", "Tous les territoires", "All territories"),
                        new At("/t/" + territory + "/present/told", "Pourquoi", "Pourquoi"),
                        new At("/t/" + territory + "/present/told?notes", "Respirer", "Respirer"),
                        new At("/t/" + territory + "/present/absent", "Quitter", "Leave")));
        assertThat(found).isEmpty();
    }

    @Test
    void nothingIsFoundForWhoeverIsNot(Visit visit, Client client) {
        var territory = client.newTerritory();
        tell(client, territory);
        var shares = "/api/territories/" + territory + "/shares";
        var map = client.postJson(shares, Map.of()).get("secret").asString();
        var story =
                client.postJson(shares, Map.of("story", "told")).get("secret").asString();
        var note = client.postJson(shares, Map.of("briefing", Map.of("question", "Que décider ?")))
                .get("secret")
                .asString();
        var closed = client.postJson(shares, Map.of("password", "lundi matin"))
                .get("secret")
                .asString();
        visit.page().context().clearCookies();
        var found = walk(
                visit,
                List.of(
                        new At("/", "J’ai un code d’atelier", "I have a workshop code"),
                        new At("/atelier", "Code de l’atelier", "Workshop code"),
                        new At("/invitation#wrong", "Aller à la page", "Go to the sign-in page"),
                        new At("/mot-de-passe#wrong", "Aller à la page", "Go to the sign-in page"),
                        new At("/s/" + map, "Tel que le groupe", "As perceived by the group"),
                        new At("/s/" + story, "Pourquoi", "Pourquoi"),
                        new At("/s/" + note, "Tel que perçu", "As perceived by the group"),
                        new At("/s/" + closed, "Carte partagée", "Shared map")));
        assertThat(found).isEmpty();
    }

    private static void tell(Client client, String territory) {
        var steps = List.of(
                Map.of("id", "1", "shows", "words", "title", "Pourquoi", "text", "Un **accord**", "notes", "Respirer"));
        var story = Map.of(
                "id",
                "told",
                "name",
                "Pour tous",
                "audience",
                "public",
                "steps",
                new JsonMapper().writeValueAsString(steps));
        client.postJson(
                "/api/territories/" + territory + "/edits",
                Map.of(
                        "what",
                        "story.create",
                        "edits",
                        List.of(Map.of("kind", "story", "id", "told", "document", story))));
    }

    /** Each page is opened once for each language; between appearances only the colours differ. */
    private static Map<String, List<String>> walk(Visit visit, List<At> pages) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (var language : List.of("fr", "en")) {
            visit.prefers("light", language);
            for (var at : pages) {
                // Where only what stands behind # differs, nothing would be opened.
                visit.page().navigate("/favicon.svg");
                visit.open(at.address());
                shows(visit, language.equals("fr") ? at.french() : at.english());
                note(found, language + " " + at.address(), visit.accessibilityViolations());
                for (var theme : OTHER_THEMES) {
                    visit.page().evaluate("(theme) => { document.documentElement.dataset.theme = theme; }", theme);
                    note(found, theme + " " + language + " " + at.address(), visit.contrastViolations());
                }
            }
        }
        return found;
    }

    private static void shows(Visit visit, String words) {
        assertThat(visit.page().getByText(words).locator("visible=true").first())
                .isVisible();
    }

    private static void note(Map<String, List<String>> found, String where, List<String> violations) {
        if (!violations.isEmpty()) {
            found.put(where, violations);
        }
    }
}
