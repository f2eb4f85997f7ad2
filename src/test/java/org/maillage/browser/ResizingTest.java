package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The map stays in view whatever opens beside it. */
@ExtendWith(InBrowser.class)
class ResizingTest {
    /** Right of the legend, below the tools, left of the panel. */
    private static final double[] MIDDLE = {400, 200, 500, 420};

    private static final int FEW_COLOURS = 40;

    @Test
    void theNetworkIsStillThereWhenASheetTakesItsPlaceAndWhenTheWindowShrinks(Visit visit) {
        var page = visit.open("/t/lille-2008").page();
        shown(page);
        LookingTest.search(visit, "synavi", "SYNAVI");
        assertThat(page.locator("#panel")).containsText("Voix collective");
        shown(page);
        page.setViewportSize(1180, 700);
        shown(page);
        page.keyboard().press("Escape");
        shown(page);
    }

    private static void shown(Page page) {
        BooleanSupplier drawn = () -> colours(page) > FEW_COLOURS;
        page.waitForCondition(drawn);
    }

    private static int colours(Page page) {
        var clip = page.screenshot(new Page.ScreenshotOptions().setClip(MIDDLE[0], MIDDLE[1], MIDDLE[2], MIDDLE[3]));
        try {
            var image = ImageIO.read(new ByteArrayInputStream(clip));
            var colours = new HashSet<Integer>();
            for (var x = 0; x < image.getWidth(); x += 2) {
                for (var y = 0; y < image.getHeight(); y += 2) {
                    colours.add(image.getRGB(x, y));
                }
            }
            return colours.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
