package org.maillage.briefing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.maillage.print.Mark;
import org.maillage.print.Typeface;

/** Names beside the things they name; a name that would lie on another name or thing is left out. */
final class Captions {
    private final double width;
    private final double height;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Mark> words = new ArrayList<>();

    Captions(double width, double height) {
        this.width = width;
        this.height = height;
    }

    void keepFree(double x, double y, double radius) {
        taken.add(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** Tries the places around a point; whether the name found one. */
    boolean name(String text, double x, double y, double radius, double size, Typeface face, String colour) {
        var wide = face.width(text, size);
        var gap = radius + 1.5;
        var places = new double[][] {
            {x + gap, y + size * 0.34},
            {x - gap - wide, y + size * 0.34},
            {x - wide / 2, y - gap - size * 0.2},
            {x - wide / 2, y + gap + size * 0.78},
            {x + gap * 0.7, y - gap * 0.8},
            {x + gap * 0.7, y + gap * 0.8 + size * 0.7},
            {x - gap * 0.7 - wide, y - gap * 0.8},
            {x - gap * 0.7 - wide, y + gap * 0.8 + size * 0.7},
        };
        for (var place : places) {
            var box = new Rectangle2D.Double(place[0] - 1, place[1] - size * 0.8, wide + 2, size * 1.08);
            var isInside =
                    box.getMinX() >= 0 && box.getMaxX() <= width && box.getMinY() >= 0 && box.getMaxY() <= height;
            if (isInside && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                words.add(new Mark.Word(text, place[0], place[1], size, face, colour));
                return true;
            }
        }
        return false;
    }

    List<Mark> words() {
        return words;
    }
}
