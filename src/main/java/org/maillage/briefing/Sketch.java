package org.maillage.briefing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.print.Drawing;
import org.maillage.print.Mark;
import org.maillage.print.Typeface;

/** Draws the map of a briefing: on the ground, or as a network where too few places are known. */
final class Sketch {
    private static final double MARGIN = 9;
    private static final String GROUND = "#f1f5f2";
    private static final String BORDER = "#9fb0a6";

    private final Briefing.Scene scene;
    private final Looks looks;
    private final Legend legend;
    private final double width;
    private final double height;
    private final double size;
    private final boolean onGround;
    private final Sight sight;
    private final List<Spot> spots;
    private @Nullable Path2D ground;

    /** A sketch whose letters are this high, in points. */
    Sketch(Briefing.Scene scene, Labels labels, Words words, String face, double width, double height, double size) {
        this(scene, labels, words, face, width, height, size, Sight.WHOLE);
    }

    /** A sketch from where somebody stands, of what stands out for them. */
    Sketch(
            Briefing.Scene scene,
            Labels labels,
            Words words,
            String face,
            double width,
            double height,
            double size,
            Sight sight) {
        this.scene = scene;
        this.sight = sight;
        this.looks = Looks.of(scene.terms());
        this.width = width;
        this.size = size;
        this.onGround = face.isEmpty() ? isBetterOnGround(scene) : face.equals("geography");
        this.legend = new Legend(scene, looks, labels, words, width, size);
        this.height = height - Math.max(sight.foot(), legend.height());
        this.spots = placed();
    }

    boolean onGround() {
        return onGround;
    }

    List<Spot> spots() {
        return spots;
    }

    double legendHeight() {
        return legend.height();
    }

    /** How high the map is without its legend. */
    double mapHeight() {
        return height;
    }

    private static boolean isBetterOnGround(Briefing.Scene scene) {
        var towns = scene.actors().stream()
                .filter(actor -> actor.get("lat") != null && actor.get("lon") != null)
                .collect(groupingBy(actor -> actor.get("lat") + " " + actor.get("lon"), counting()));
        var located = towns.values().stream().mapToLong(Long::longValue).sum();
        var crowded = towns.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return located * 10 >= scene.actors().size() * 7L && towns.size() >= 4 && crowded * 2 < located;
    }

    private List<Spot> placed() {
        var degrees = new HashMap<Object, Integer>();
        scene.relations().forEach(relation -> {
            degrees.merge(relation.get("from"), 1, Integer::sum);
            degrees.merge(relation.get("to"), 1, Integer::sum);
        });
        var spheres = new HashMap<String, String>();
        scene.terms().stream()
                .filter(term -> "kind".equals(term.get("list")))
                .forEach(term -> spheres.put(String.valueOf(term.get("code")), String.valueOf(term.get("sphere"))));
        var all = scene.actors().stream()
                .map(actor -> Spot.of(actor, onGround, spheres, degrees.getOrDefault(actor.get("id"), 0)))
                .filter(Objects::nonNull)
                .toList();
        var outline = onGround ? Frame.outline(scene.territory().get("outline")) : null;
        var across = onGround
                ? Math.cos(Math.toRadians(
                        all.stream().mapToDouble(Spot::y).average().orElse(0)))
                : 1;
        var wide = width - 2 * MARGIN;
        var high = height - 2 * MARGIN;
        var stood = sight.frame(onGround, across, wide, high);
        var frame = stood == null ? Frame.around(all, outline, across, wide, high) : stood;
        if (outline != null) {
            this.ground = frame.placed(outline);
        }
        var near = all.stream()
                .filter(spot -> stood == null || stood.holds(spot))
                .map(frame::placed)
                .toList();
        return Apart.of(near, between(near.size()), wide, high).stream()
                .map(spot -> spot.at(spot.x() + MARGIN, spot.y() + MARGIN))
                .sorted(Comparator.comparingInt((Spot spot) -> -spot.relations())
                        .thenComparing(Spot::id))
                .toList();
    }

    private double radius() {
        return radius(crowd(spots.size()));
    }

    private double radius(Spot spot) {
        return radius() * sight.size(spot);
    }

    private double radius(double crowd) {
        return Math.clamp(crowd / 12, size * 0.28, size * 0.55);
    }

    /** How far apart so many actors are moved, so that names find room between them. */
    private double between(int many) {
        return Math.max(radius(crowd(many)) * 3.1, Math.min(size * 1.7, crowd(many) / 3));
    }

    private double crowd(int many) {
        return Math.sqrt(width * height / Math.max(1, many));
    }

    Drawing drawing(List<Mark> behind) {
        var marks = new ArrayList<Mark>();
        if (ground != null) {
            var shifted = new Path2D.Double(ground, AffineTransform.getTranslateInstance(MARGIN, MARGIN));
            marks.add(new Mark.Area(shifted, GROUND, BORDER));
        }
        marks.addAll(behind);
        if (sight.isLit()) {
            lines(false).forEach(mark -> marks.add(Looks.pale(mark)));
            signs(false).forEach(mark -> marks.add(Looks.pale(mark)));
        }
        marks.addAll(lines(true));
        marks.addAll(signs(true));
        var captions = new Captions(width, height);
        spots.stream().filter(sight::lights).forEach(spot -> captions.keepFree(spot.x(), spot.y(), radius(spot) + 0.5));
        for (var spot : spots) {
            if (sight.lights(spot)) {
                captions.name(spot.shortName(), spot.x(), spot.y(), radius(spot), size, Typeface.REGULAR, Looks.INK);
            }
        }
        marks.addAll(captions.words());
        marks.addAll(legend.marks(height));
        return new Drawing(width, height + Math.max(sight.foot(), legend.height()), marks);
    }

    private List<Mark> signs(boolean lit) {
        return spots.stream()
                .filter(spot -> sight.lights(spot) == lit)
                .map(spot -> Looks.sign(spot.sphere(), spot.x(), spot.y(), radius(spot), spot.guessed()))
                .toList();
    }

    /** One line for each pair and nature; those of one pair side by side. */
    private List<Mark> lines(boolean lit) {
        var marks = new ArrayList<Mark>();
        var places = new HashMap<Object, Spot>();
        spots.forEach(spot -> places.put(spot.id(), spot));
        var pairs = new LinkedHashMap<String, HashSet<String>>();
        for (var relation : scene.relations()) {
            var from = String.valueOf(relation.get("from"));
            var to = String.valueOf(relation.get("to"));
            if (places.containsKey(from) && places.containsKey(to) && sight.lights(relation) == lit) {
                var pair = from.compareTo(to) < 0 ? from + "\n" + to : to + "\n" + from;
                pairs.computeIfAbsent(pair, none -> new HashSet<>()).add(String.valueOf(relation.get("nature")));
            }
        }
        var thick = Math.clamp(size / 10 * (pairs.size() > 300 ? 0.6 : 1), 0.5, 3);
        for (Map.Entry<String, HashSet<String>> pair : pairs.entrySet()) {
            var ends = pair.getKey().split("\n", 2);
            var from = Objects.requireNonNull(places.get(ends[0]));
            var to = Objects.requireNonNull(places.get(ends[1]));
            var along = new Line2D.Double(from.x(), from.y(), to.x(), to.y());
            var natures = pair.getValue().stream().sorted().toList();
            for (var i = 0; i < natures.size(); i++) {
                var lane = (i - (natures.size() - 1) / 2.0) * thick * 3.4;
                marks.addAll(looks.line(natures.get(i), Looks.shifted(along, lane), thick));
            }
        }
        return marks;
    }
}
