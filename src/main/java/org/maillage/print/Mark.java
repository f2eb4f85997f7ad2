package org.maillage.print;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** One thing on a drawing; later ones lie over earlier ones. Colours are written {@code #rrggbb}. */
public sealed interface Mark {
    /** A line; the dash holds lengths drawn and left out in turn, none for a whole line. */
    record Line(Path2D path, String colour, double width, List<Double> dash) implements Mark {}

    /** An area; the edge is the colour of its border, if it has one. */
    record Area(Path2D path, String fill, @Nullable String edge) implements Mark {}

    /** A picture of dots, as a data address, in the rectangle that begins at a point. */
    record Dots(String address, double x, double y, double width, double height) implements Mark {
        /** What it shows; throws where the address holds no picture. */
        BufferedImage image() {
            var bytes = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
            try {
                return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)), "no picture");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A word whose base line begins at a point. */
    record Word(String text, double x, double y, double size, Typeface face, String colour) implements Mark {
        public double width() {
            return face.width(text, size);
        }

        /** Whether its face has all of its letters; those of another alphabet are left to the program that shows them. */
        boolean isDrawn() {
            return text.codePoints().allMatch(letter -> letter == '\u202f' || face.has(letter));
        }
    }
}
