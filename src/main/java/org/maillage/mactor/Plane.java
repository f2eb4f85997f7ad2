package org.maillage.mactor;

import java.util.stream.IntStream;

/** The influence–dependence plane: where an actor stands against the mean of all, which is the same on both axes. */
public final class Plane {
    /** A quarter of the plane. An actor exactly at the mean is not above it. */
    public enum Quarter {
        DOMINANT,
        RELAY,
        DOMINATED,
        AUTONOMOUS
    }

    private final Influences influences;
    private final double mean;

    private Plane(Influences influences, double mean) {
        this.influences = influences;
        this.mean = mean;
    }

    public static Plane of(Influences influences) {
        var mean = IntStream.range(0, influences.order())
                .mapToDouble(influences::influence)
                .average()
                .orElse(0);
        return new Plane(influences, mean);
    }

    public double mean() {
        return mean;
    }

    public Quarter quarter(int actor) {
        var influences = above(this.influences.influence(actor));
        var depends = above(this.influences.dependence(actor));
        if (influences) {
            return depends ? Quarter.RELAY : Quarter.DOMINANT;
        }
        return depends ? Quarter.DOMINATED : Quarter.AUTONOMOUS;
    }

    private boolean above(double value) {
        return value > mean + 1e-9;
    }
}
