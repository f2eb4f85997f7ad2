package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures of the documentation, made from the demonstrations.
 *
 * <p>They go to {@code target/pictures}, or to {@code docs/images} with {@code -Dmaillage.pictures=docs/images}.
 */
@ExtendWith(InBrowser.class)
class PicturesTest {
    private static final Path FOLDER = Path.of(System.getProperty("maillage.pictures", "target/pictures"));
    private static final int LARGEST = 300_000;

    @ParameterizedTest
    @CsvSource({
        "network, /t/lille-2008, Alliance",
        "geography, /t/lille-2008?face=geography, non situés",
        "table, /t/lille-2008?face=table, ADAR Roubaix",
        "sheet, /t/lille-2008?select=actor:a-synavi&panel=sheet, Smart Belgique",
        "mutualisation, '/t/lille-2008?panel=mutualisation&question=mutualisation/who-can-share"
                + "&p.actor=a-synavi&p.need=n-052', 5 pistes",
        "coordination, /t/lille-2008?panel=coordination, Points de passage",
        "trois-rivieres, /t/trois-rivieres, Opposition",
    })
    void everyMainViewMakesAPicture(String name, String address, String words, Visit visit) throws IOException {
        visit.page().setViewportSize(1280, 800);
        visit.open(address);
        assertThat(visit.page().getByText(words).locator("visible=true").first())
                .isVisible();
        var picture = Still.ofMap(visit.page());
        assertThat(Still.colours(picture)).as("colours of %s", name).isGreaterThan(100);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".png"), picture);
        assertThat(picture.length).as("bytes of %s.png", name).isLessThan(LARGEST);
    }
}
