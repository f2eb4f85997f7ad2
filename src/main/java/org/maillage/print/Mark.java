package org.maillage.print;

import java.awt.geom.Path2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing on a drawing; later ones lie over earlier ones. Colours are written {@code #rrggbb}. */
public sealed interface Mark {
    /** A line; the dash holds lengths drawn and left out in turn, none for a whole line. */
    record Line(Path2D path, String colour, double width, List<Double> dash) implements Mark {}

    /** An area; the edge is the colour of its border, if it has one. */
    record Area(Path2D path, String fill, @Nullable String edge) implements Mark {}

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
