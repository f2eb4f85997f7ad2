package org.maillage.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** Sets components side by side: the largest in the middle, each next one at the nearest free place around it. */
final class Packing {
    /** A picture is wider than high, so the search around the middle is too. */
    private static final double ASPECT = 1.5;

    private static final double TURN = 0.35;

    private final double gap;
    private final List<Box> taken = new ArrayList<>();
    private double angle;

    /** A rectangle around its centre. */
    private record Box(double x, double y, double halfWidth, double halfHeight) {
        static Box around(Sketch sketch) {
            DoubleSummaryStatistics x = Arrays.stream(sketch.x).summaryStatistics();
            DoubleSummaryStatistics y = Arrays.stream(sketch.y).summaryStatistics();
            return new Box(
                    (x.getMin() + x.getMax()) / 2,
                    (y.getMin() + y.getMax()) / 2,
                    (x.getMax() - x.getMin()) / 2,
                    (y.getMax() - y.getMin()) / 2);
        }

        Box at(double newX, double newY) {
            return new Box(newX, newY, halfWidth, halfHeight);
        }

        boolean closerThan(double gap, Box other) {
            return Math.abs(x - other.x) < halfWidth + other.halfWidth + gap
                    && Math.abs(y - other.y) < halfHeight + other.halfHeight + gap;
        }
    }

    Packing(double gap) {
        this.gap = gap;
    }

    /** Leaves a sketch where it stands. */
    void keep(Sketch sketch) {
        taken.add(Box.around(sketch));
    }

    /** Moves a sketch to a free place; sketches come from the largest to the smallest. */
    void settle(Sketch sketch) {
        Box was = Box.around(sketch);
        Box middle = taken.isEmpty() ? was.at(0, 0) : taken.getFirst();
        Box box = was.at(middle.x, middle.y);
        while (overlaps(box)) {
            // The turns of the spiral lie a gap apart, its points about as much.
            angle += Math.min(TURN, TURN * 18 / (1 + angle));
            double away = gap * angle / (2 * Math.PI);
            box = was.at(middle.x + ASPECT * away * Math.cos(angle), middle.y + away * Math.sin(angle));
        }
        sketch.shift(box.x - was.x, box.y - was.y);
        taken.add(box);
    }

    private boolean overlaps(Box box) {
        return taken.stream().anyMatch(other -> box.closerThan(gap, other));
    }
}
