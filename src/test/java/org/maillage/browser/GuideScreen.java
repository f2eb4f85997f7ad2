package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The screens on which the pictures of the user's guide are taken.
 *
 * <p>With {@code -Dmaillage.pictures=docs/images} pictures of both are taken in both languages, and kept there; otherwise
 * half of them, to see that they can be, in {@code target/pictures}.
 */
enum GuideScreen {
    DESK(1280, 800),
    PHONE(390, 844);

    private static final String KEPT = System.getProperty("maillage.pictures", "");
    private static final Path FOLDER =
            Path.of(KEPT.isEmpty() ? "target/pictures" : KEPT).resolve("guide");
    private static final int LARGEST = 300_000;

    private final int width;
    private final int height;

    GuideScreen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** What has to be done in a language before there is something to see, and where it is to be seen. */
    interface Scene {
        Page shown(String language, Page page);
    }

    /** Takes the picture of a page. */
    interface Camera {
        byte[] picture(Page page) throws IOException;
    }

    static void each(Visit visit, String name, Camera camera, Scene scene) throws IOException {
        Files.createDirectories(FOLDER);
        DESK.take(visit, name, "fr", camera, scene);
        PHONE.take(visit, name, "en", camera, scene);
        if (!KEPT.isEmpty()) {
            DESK.take(visit, name, "en", camera, scene);
            PHONE.take(visit, name, "fr", camera, scene);
        }
    }

    static Locator said(Page page, String words) {
        return page.getByText(Pattern.compile(words)).locator("visible=true").first();
    }

    private void take(Visit visit, String name, String language, Camera camera, Scene scene) throws IOException {
        var page = visit.prefers("light", language).page();
        page.setViewportSize(width, height);
        var shown = scene.shown(language, page);
        shown.setViewportSize(width, height);
        assertThat(shown.locator("progress:visible")).hasCount(0);
        var picture = camera.picture(shown);
        assertThat(picture.length).as("bytes of %s", name).isLessThan(LARGEST);
        Files.write(FOLDER.resolve("%s-%s-%s.png".formatted(name, language, name().toLowerCase(Locale.ROOT))), picture);
        if (!shown.equals(page)) {
            shown.close();
        }
    }
}
