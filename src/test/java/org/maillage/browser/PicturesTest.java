package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
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
    private static final int FRAMES = 40;

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
        var picture = compact(steady(visit.page()));
        assertThat(distinctColours(read(picture))).as("colours of %s", name).isGreaterThan(100);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".png"), picture);
        assertThat(picture.length).as("bytes of %s.png", name).isLessThan(LARGEST);
    }

    /** The picture once it no longer changes from one frame to the next and something is drawn on the map. */
    private static byte[] steady(Page page) throws IOException {
        var before = page.screenshot();
        for (var frame = 0; frame < FRAMES; frame++) {
            var now = page.screenshot();
            if (Arrays.equals(before, now) && inked(now)) {
                return now;
            }
            before = now;
        }
        throw new AssertionError("The page never came to rest");
    }

    /** Whether the middle of the view, clear of legend and panel, is more than one even ground. */
    private static boolean inked(byte[] picture) throws IOException {
        var image = read(picture);
        var third = image.getSubimage(
                image.getWidth() / 3, image.getHeight() / 3, image.getWidth() / 3, image.getHeight() / 3);
        return distinctColours(third) > 30;
    }

    private static long distinctColours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }

    /** The same picture to the eye, opaque and with six bits for each colour: it takes half the room. */
    private static byte[] compact(byte[] picture) throws IOException {
        var image = read(picture);
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                var colour = image.getRGB(x, y);
                opaque.setRGB(x, y, (colour & 0xFCFCFC) | (colour >> 6 & 0x030303));
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(opaque, "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }
}
