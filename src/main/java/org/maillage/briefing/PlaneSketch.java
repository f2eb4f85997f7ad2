package org.maillage.briefing;

import static java.util.stream.Collectors.joining;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.council.PlaneShown.Placed;
import org.maillage.print.Drawing;
import org.maillage.print.Mark;
import org.maillage.print.Typeface;

/** Draws who weighs on others and who depends on them: both axes have one scale and cross at the mean. */
final class PlaneSketch {
    private static final String EDGE = "#b9c3cd";
    private static final String POINT = "#1b5e8c";
    private static final List<String> QUARTERS = List.of("dominant", "relay", "autonomous", "dominated");
    /** Of what lies between the least and the most, how much room is left at either end. */
    private static final double ROOM = 0.1;

    private final List<Placed> actors;
    private final Map<String, String> names;
    private final Sight sight;
    private final Words words;
    private final double size;
    private final Rectangle2D frame;
    private final double low;
    private final double wide;

    /** @param names of the actors, by id */
    PlaneSketch(
            List<Placed> actors,
            Map<String, String> names,
            Words words,
            double width,
            double height,
            double size,
            Sight sight) {
        this.actors = actors.stream()
                .sorted(Comparator.comparingDouble((Placed one) -> -one.influence())
                        .thenComparing(Placed::actor))
                .toList();
        this.names = names;
        this.words = words;
        this.sight = sight;
        this.size = size;
        this.frame = new Rectangle2D.Double(size * 1.6, 1, width - size * 1.6 - 1, height - size * 1.8 - 1);
        var numbers = actors.stream()
                .flatMap(one -> Stream.of(one.influence(), one.dependence()))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        this.low = actors.isEmpty() ? 0 : numbers.getMin();
        this.wide = actors.isEmpty() ? 1 : Math.max(1, numbers.getMax() - low);
    }

    /** Who stands in which quarter, in words. */
    String said() {
        return QUARTERS.stream()
                .map(quarter -> Map.entry(
                        quarter,
                        actors.stream()
                                .filter(one -> quarter.equals(one.quarter()))
                                .map(this::name)
                                .collect(joining(", "))))
                .filter(quarter -> !quarter.getValue().isEmpty())
                .map(quarter -> words.phrase("deck.quarter." + quarter.getKey(), Map.of("names", quarter.getValue())))
                .collect(joining(" "));
    }

    Drawing drawing() {
        var marks = new ArrayList<Mark>();
        var width = frame.getMaxX() + 1;
        var height = frame.getMaxY() + size * 1.8;
        marks.add(new Mark.Area(new Path2D.Double(frame), "#ffffff", EDGE));
        var mean = actors.stream().mapToDouble(Placed::influence).average().orElse(0);
        marks.add(dashed(x(mean), frame.getMinY(), x(mean), frame.getMaxY()));
        marks.add(dashed(frame.getMinX(), y(mean), frame.getMaxX(), y(mean)));
        var captions = new Captions(width, frame.getMaxY());
        var radius = size * 0.45;
        for (var one : actors) {
            var point = new Mark.Area(
                    new Path2D.Double(
                            new Ellipse2D.Double(at(one).x - radius, at(one).y - radius, 2 * radius, 2 * radius)),
                    POINT,
                    "#ffffff");
            marks.add(isLit(one) ? point : Looks.pale(point));
            captions.keepFree(at(one).x, at(one).y, radius);
        }
        corners(captions, marks);
        for (var one : actors) {
            captions.name(
                    name(one),
                    at(one).x,
                    at(one).y,
                    radius,
                    size,
                    sight.isLit() && isLit(one) ? Typeface.BOLD : Typeface.REGULAR,
                    isLit(one) ? Looks.INK : Looks.SOFT);
        }
        marks.addAll(captions.words());
        var depends = words.phrase("deck.dependence");
        marks.add(word(depends, frame.getMaxX() - Typeface.REGULAR.width(depends, size), height - size * 0.4));
        marks.add(word(words.phrase("deck.influence"), frame.getMinX(), height - size * 0.4));
        return new Drawing(width, height, marks);
    }

    /** The names of the quarters, each in its corner, where no name of an actor is put. */
    private void corners(Captions captions, List<Mark> marks) {
        for (var i = 0; i < QUARTERS.size(); i++) {
            var text = words.phrase("deck.corner." + QUARTERS.get(i));
            var wide = Typeface.BOLD.width(text, size);
            var x = i % 2 == 0 ? frame.getMinX() + size / 2 : frame.getMaxX() - size / 2 - wide;
            var y = i < 2 ? frame.getMinY() + size * 1.3 : frame.getMaxY() - size * 0.6;
            marks.add(new Mark.Word(text, x, y, size, Typeface.BOLD, Looks.SOFT));
            for (var along = 0.0; along <= wide; along += size) {
                captions.keepFree(x + along, y - size * 0.35, size * 0.6);
            }
        }
    }

    private record Point(double x, double y) {}

    private Point at(Placed one) {
        return new Point(x(one.dependence()), y(one.influence()));
    }

    private double x(double value) {
        return frame.getMinX() + frame.getWidth() * share(value);
    }

    private double y(double value) {
        return frame.getMaxY() - frame.getHeight() * share(value);
    }

    private double share(double value) {
        return ((value - low) / wide + ROOM) / (1 + 2 * ROOM);
    }

    private boolean isLit(Placed one) {
        return !sight.isLit() || sight.actors().contains(one.actor());
    }

    private String name(Placed one) {
        return Objects.requireNonNullElse(names.get(one.actor()), one.actor());
    }

    private Mark word(String text, double x, double y) {
        return new Mark.Word(text, x, y, size, Typeface.REGULAR, Looks.SOFT);
    }

    private static Mark dashed(double fromX, double fromY, double toX, double toY) {
        var line = new Path2D.Double(new Line2D.Double(fromX, fromY, toX, toY));
        return new Mark.Line(line, EDGE, 1, List.of(5.0, 4.0));
    }
}
