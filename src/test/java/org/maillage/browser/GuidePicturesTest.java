package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pictures of the user's guide: every view, in both languages, at a desk and on a phone.
 *
 * <p>With {@code -Dmaillage.pictures=docs/images} all of them are made and kept there; otherwise half of them, to see that
 * they can be, in {@code target/pictures}.
 */
@ExtendWith(InBrowser.class)
class GuidePicturesTest {
    private static final String KEPT = System.getProperty("maillage.pictures", "");
    private static final Path FOLDER =
            Path.of(KEPT.isEmpty() ? "target/pictures" : KEPT).resolve("guide");
    private static final int LARGEST = 300_000;
    private static final String THREE_RIVERS = "trois-rivieres";
    private static final String STORY = "guide-pictures";

    private enum Screen {
        DESK(1280, 800),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @BeforeAll
    static void thereIsAStory(Client client) {
        var steps = List.of(
                Map.of(
                        "id",
                        "1",
                        "shows",
                        "network",
                        "title",
                        "Qui agit ici",
                        "text",
                        "Quarante acteurs, *dix communes*."),
                Map.of(
                        "id",
                        "2",
                        "shows",
                        "decision",
                        "title",
                        "Notre demande",
                        "decision",
                        Map.of("what", "Une salle")));
        new Workspace(client, THREE_RIVERS)
                .edit(Workspace.put(
                        "story",
                        STORY,
                        "name",
                        "Devant le conseil",
                        "steps",
                        new JsonMapper().writeValueAsString(steps)));
    }

    @AfterAll
    static void thereIsNoneLeft(Client client) {
        new Workspace(client, THREE_RIVERS).edit(Workspace.delete("story", STORY));
    }

    @ParameterizedTest
    @CsvSource({
        "home, /, 44 act",
        "network, /t/trois-rivieres, Légende|Legend",
        "geography, /t/trois-rivieres?face=geography, Légende|Legend",
        "matrix, /t/trois-rivieres?face=matrix, 946",
        "table, /t/trois-rivieres?face=table, À Domicile",
        "pictures, /t/trois-rivieres?face=pictures, SVG",
        "sheet, /t/lille-2008?select=actor:a-synavi&panel=sheet, Smart Belgique",
        "sharing, '/t/lille-2008?panel=mutualisation&question=mutualisation/who-can-share"
                + "&p.actor=a-synavi&p.need=n-052', pistes|leads",
        "coordination, /t/trois-rivieres?panel=coordination, constats|findings",
        "stories, /t/trois-rivieres?panel=stories, Devant le conseil",
        "presenting, /t/trois-rivieres/present/guide-pictures, Qui agit ici",
        "share, /t/trois-rivieres?panel=share, Nouveau lien|New link",
        "data, /t/trois-rivieres?panel=data, Emporter|Take away",
        "administration, /administration, Sauvegardes|Backups",
    })
    void everyViewMakesAPicture(String name, String address, String words, Visit visit) throws IOException {
        Files.createDirectories(FOLDER);
        take(visit, name, address, Pattern.compile(words), "fr", Screen.DESK);
        take(visit, name, address, Pattern.compile(words), "en", Screen.PHONE);
        if (!KEPT.isEmpty()) {
            take(visit, name, address, Pattern.compile(words), "en", Screen.DESK);
            take(visit, name, address, Pattern.compile(words), "fr", Screen.PHONE);
        }
    }

    private static void take(Visit visit, String name, String address, Pattern words, String language, Screen screen)
            throws IOException {
        var page = visit.prefers("light", language).page();
        page.setViewportSize(screen.width, screen.height);
        visit.open(address);
        assertThat(said(page, words)).isVisible();
        assertThat(page.locator("progress:visible")).hasCount(0);
        var picture = Still.of(page);
        assertThat(picture.length).as("bytes of %s", name).isLessThan(LARGEST);
        Files.write(
                FOLDER.resolve(
                        "%s-%s-%s.png".formatted(name, language, screen.name().toLowerCase(Locale.ROOT))),
                picture);
    }

    private static Locator said(Page page, Pattern words) {
        return page.getByText(words).locator("visible=true").first();
    }
}
