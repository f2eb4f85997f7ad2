package org.maillage.browser;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** A picture of the page at rest, for the documentation. */
final class Still {
    private static final int FRAMES = 40;

    private Still() {}

    /** The page as PNG, once it no longer changes and something is drawn in its middle. */
    static byte[] ofMap(Page page) throws IOException {
        return compact(steady(page, true));
    }

    /** The page as PNG, once it no longer changes. */
    static byte[] atRest(Page page) throws IOException {
        return compact(steady(page, false));
    }

    /** How many colours a picture has: few, when little is drawn. */
    static long colours(byte[] picture) throws IOException {
        return distinctColours(read(picture));
    }

    private static byte[] steady(Page page, boolean drawn) throws IOException {
        var before = page.screenshot();
        for (var frame = 0; frame < FRAMES; frame++) {
            var now = page.screenshot();
            if (Arrays.equals(before, now) && (!drawn || inked(now))) {
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
