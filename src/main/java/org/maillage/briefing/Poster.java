package org.maillage.briefing;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.print.Block;
import org.maillage.print.Mark;
import org.maillage.print.Paper;
import org.maillage.print.Typeface;

/** The map on a large sheet, with its legend, squares to find one’s way, and an index of who stands in which. */
record Poster(Briefing briefing, Briefing.Scene scene, Labels labels, Wanted wanted, Paper.Format format, Words words) {
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 620;
    private static final double NAME = 12.5;
    private static final int MOST_BELOW = 24;
    private static final double LETTERS = 9;
    private static final int COLUMNS = 8;
    private static final int ROWS = 4;
    private static final int IN_INDEX = 5;
    private static final String FAINT = "#dde3e9";

    Paper paper() {
        var scale = format.scale();
        var width = WIDTH * scale;
        var sketch =
                new Sketch(scene, labels, words, Wanted.text(wanted.face()), width, height() * scale, LETTERS * scale);
        var day = words.typography().day(LocalDate.parse(briefing.asOf()));
        var index = sketch.spots().stream()
                .map(spot -> spot.name() + " **" + square(spot, width, sketch.mapHeight()) + "**")
                .sorted(Collator.getInstance(Locale.of(words.language())))
                .toList();
        var description = words.phrase(
                sketch.onGround() ? "map.ground" : "map.network",
                Map.of(
                        "territory", briefing.territory(),
                        "actors", words.count("count.actors", briefing.counts().actors()),
                        "relations",
                                words.count("count.relations", briefing.counts().relations())));
        return new Paper(
                words.language(),
                format,
                Stream.of(words.phrase("poster"), briefing.mission(), briefing.campaign())
                        .filter(Wanted::said)
                        .collect(Collectors.joining(" · ")),
                briefing.territory(),
                List.of(words.phrase("method.perceived", Map.of("day", day))),
                description,
                List.of(
                        new Block.Picture(
                                sketch.drawing(squares(width, sketch.mapHeight(), LETTERS * scale)), description, null),
                        new Block.Heading(words.phrase("index")),
                        new Block.Index(index, IN_INDEX)));
    }

    /** Less high where the index has room below. */
    private double height() {
        var names = Math.ceilDiv(scene.actors().size(), IN_INDEX);
        return names > MOST_BELOW ? HEIGHT : HEIGHT - names * NAME;
    }

    private static String square(Spot spot, double width, double height) {
        var column = (int) Math.clamp(spot.x() / width * COLUMNS, 0, COLUMNS - 1);
        var row = (int) Math.clamp(spot.y() / height * ROWS, 0, ROWS - 1);
        return (char) ('A' + column) + String.valueOf(row + 1);
    }

    private static List<Mark> squares(double width, double height, double size) {
        var marks = new ArrayList<Mark>();
        for (var column = 0; column <= COLUMNS; column++) {
            var x = width * column / COLUMNS;
            marks.add(line(x, 0, x, height, size));
            if (column < COLUMNS) {
                var letter = String.valueOf((char) ('A' + column));
                marks.add(word(letter, x + width / COLUMNS / 2, size, size));
            }
        }
        for (var row = 0; row <= ROWS; row++) {
            var y = height * row / ROWS;
            marks.add(line(0, y, width, y, size));
            if (row < ROWS) {
                marks.add(word(String.valueOf(row + 1), size * 0.4, y + height / ROWS / 2, size));
            }
        }
        return marks;
    }

    private static Mark line(double x, double y, double toX, double toY, double size) {
        return new Mark.Line(new Path2D.Double(new Line2D.Double(x, y, toX, toY)), FAINT, size / 14, List.of());
    }

    private static Mark word(String text, double x, double y, double size) {
        return new Mark.Word(text, x, y, size, Typeface.BOLD, Looks.SOFT);
    }
}
