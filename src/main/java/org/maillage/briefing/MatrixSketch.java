package org.maillage.briefing;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.maillage.print.Drawing;
import org.maillage.print.Mark;
import org.maillage.print.Typeface;

/** Draws who is tied to whom as a table: those with the most ties, as many as can be read from the back of a room. */
final class MatrixSketch {
    private static final int MOST = 16;
    private static final double NAMES = 0.42;
    private static final String EDGE = "#b9c3cd";
    private static final String SELF = "#e9edf1";

    private final Briefing.Scene scene;
    private final Looks looks;
    private final Legend legend;
    private final List<Map<String, Object>> actors;
    private final double width;
    private final double size;
    private final double names;
    private final double wide;
    private final double high;

    MatrixSketch(
            Briefing.Scene scene, Labels labels, Words words, double width, double height, double size, Sight sight) {
        this.scene = scene;
        this.size = size;
        this.width = width;
        this.looks = Looks.of(scene.terms());
        this.actors = scene.actors().stream()
                .filter(actor -> !sight.isLit() || sight.actors().contains(id(actor)))
                .sorted(Comparator.comparingLong((Map<String, Object> actor) -> -ties(id(actor)))
                        .thenComparing(MatrixSketch::id))
                .limit(MOST)
                .toList();
        // The signs of families are not on it.
        var lines = new Briefing.Scene(scene.territory(), scene.terms(), List.of(), between());
        this.legend = new Legend(lines, looks, labels, words, width, size);
        this.names = width * NAMES;
        var many = Math.max(1, actors.size());
        this.wide = Math.min((width - names) / many, size * 5);
        this.high = Math.min((height - legend.height() - size * 2) / many, size * 2.4);
    }

    /** Those who have a row and a column. */
    List<String> names() {
        return actors.stream().map(actor -> String.valueOf(actor.get("name"))).toList();
    }

    /** The relations among them. */
    List<Map<String, Object>> between() {
        var ids = actors.stream().map(MatrixSketch::id).toList();
        return scene.relations().stream()
                .filter(relation -> ids.contains(String.valueOf(relation.get("from")))
                        && ids.contains(String.valueOf(relation.get("to"))))
                .toList();
    }

    Drawing drawing() {
        var marks = new ArrayList<Mark>();
        var top = size * 2;
        for (var row = 0; row < actors.size(); row++) {
            var y = top + row * high;
            var number = String.valueOf(row + 1);
            var base = y + high / 2 + size * 0.35;
            word(marks, fitting(number + ". " + names().get(row)), 0, base);
            word(marks, number, names + (row + 0.5) * wide - Typeface.REGULAR.width(number, size) / 2, size * 1.4);
            for (var column = 0; column < actors.size(); column++) {
                cell(marks, row, column, names + column * wide, y);
            }
        }
        var bottom = top + actors.size() * high;
        marks.addAll(legend.marks(bottom));
        return new Drawing(width, bottom + legend.height(), marks);
    }

    private void cell(List<Mark> marks, int row, int column, double x, double y) {
        var box = new Path2D.Double(new Rectangle2D.Double(x, y, wide, high));
        marks.add(new Mark.Area(box, row == column ? SELF : "#ffffff", EDGE));
        var natures = natures(id(actors.get(row)), id(actors.get(column)));
        for (var i = 0; i < natures.size(); i++) {
            var middle = y + high * (i + 1) / (natures.size() + 1);
            var along = new Line2D.Double(x + wide * 0.15, middle, x + wide * 0.85, middle);
            marks.addAll(looks.line(natures.get(i), along, size / 7));
        }
    }

    private List<String> natures(String one, String other) {
        return scene.relations().stream()
                .filter(relation -> joins(relation, one, other) || joins(relation, other, one))
                .map(relation -> String.valueOf(relation.get("nature")))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean joins(Map<String, Object> relation, String from, String to) {
        return from.equals(relation.get("from")) && to.equals(relation.get("to"));
    }

    private long ties(String actor) {
        return scene.relations().stream()
                .filter(relation -> actor.equals(relation.get("from")) || actor.equals(relation.get("to")))
                .count();
    }

    private void word(List<Mark> marks, String text, double x, double y) {
        marks.add(new Mark.Word(text, x, y, size, Typeface.REGULAR, Looks.INK));
    }

    private String fitting(String name) {
        var text = name;
        for (var end = name.length(); Typeface.REGULAR.width(text, size) > names - size && end > 1; end--) {
            text = name.substring(0, end - 1).strip() + "…";
        }
        return text;
    }

    private static String id(Map<String, Object> actor) {
        return String.valueOf(actor.get("id"));
    }
}
