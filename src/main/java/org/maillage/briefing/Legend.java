package org.maillage.briefing;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.print.Mark;
import org.maillage.print.Typeface;

/** What the lines and signs of a map mean, with how many of each there are, below the map. */
final class Legend {
    private static final List<String> SPHERES = List.of("civil", "public", "company", "network", "education");

    private final Looks looks;
    private final double size;
    private final List<Entry> entries = new ArrayList<>();
    private final double width;

    /** The code is that of a nature for a line, that of a family for a sign. */
    private record Entry(String code, String text, boolean isLine) {}

    Legend(Briefing.Scene scene, Looks looks, Labels labels, Words words, double width, double size) {
        this.looks = looks;
        this.size = size;
        this.width = width;
        for (var nature : looks.natures().keySet()) {
            var count = scene.relations().stream()
                    .filter(relation -> nature.equals(relation.get("nature")))
                    .count();
            if (count > 0) {
                entries.add(new Entry(nature, labels.of("nature", nature) + " " + words.number(count), true));
            }
        }
        var spheres = counted(scene);
        for (var sphere : SPHERES) {
            if (spheres.containsKey(sphere)) {
                var count = words.number(spheres.get(sphere));
                entries.add(new Entry(sphere, words.phrase("sphere." + sphere) + " " + count, false));
            }
        }
    }

    private static Map<String, Integer> counted(Briefing.Scene scene) {
        var sphereOf = new LinkedHashMap<Object, String>();
        scene.terms().stream()
                .filter(term -> "kind".equals(term.get("list")))
                .forEach(term -> sphereOf.put(term.get("code"), String.valueOf(term.get("sphere"))));
        var counts = new LinkedHashMap<String, Integer>();
        scene.actors()
                .forEach(actor -> counts.merge(sphereOf.getOrDefault(actor.get("kind"), "civil"), 1, Integer::sum));
        return counts;
    }

    double height() {
        return entries.isEmpty() ? 0 : rows().size() * size * 1.7 + size;
    }

    private List<List<Entry>> rows() {
        var rows = new ArrayList<List<Entry>>();
        var left = 0.0;
        for (var entry : entries) {
            var wide = wide(entry);
            var startsShapes = !entry.isLine()
                    && !rows.isEmpty()
                    && rows.getLast().getFirst().isLine();
            if (rows.isEmpty() || left + wide > width || startsShapes) {
                rows.add(new ArrayList<>());
                left = 0;
            }
            rows.getLast().add(entry);
            left += wide;
        }
        return rows;
    }

    private double sample(Entry entry) {
        return entry.isLine() ? size * 4 : size * 1.4;
    }

    private double wide(Entry entry) {
        return sample(entry) + Typeface.REGULAR.width(entry.text(), size) + size * 2.2;
    }

    List<Mark> marks(double top) {
        var marks = new ArrayList<Mark>();
        var y = top + size * 1.6;
        for (var row : rows()) {
            var x = 0.0;
            for (var entry : row) {
                if (entry.isLine()) {
                    var along = new Line2D.Double(x, y - size * 0.3, x + size * 3.4, y - size * 0.3);
                    marks.addAll(looks.line(entry.code(), along, size / 6));
                } else {
                    marks.add(Looks.sign(entry.code(), x + size * 0.5, y - size * 0.3, size * 0.42, false));
                }
                marks.add(new Mark.Word(entry.text(), x + sample(entry), y, size, Typeface.REGULAR, Looks.INK));
                x += wide(entry);
            }
            y += size * 1.7;
        }
        return marks;
    }
}
