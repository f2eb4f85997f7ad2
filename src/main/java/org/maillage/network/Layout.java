package org.maillage.network;

import java.util.Arrays;

/** A place in the plane for every node of a graph. */
public final class Layout {
    private final double[] x;
    private final double[] y;

    Layout(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    public int order() {
        return x.length;
    }

    public double x(int v) {
        return x[v];
    }

    public double y(int v) {
        return y[v];
    }

    public double distance(int v, int w) {
        return Math.hypot(x[v] - x[w], y[v] - y[w]);
    }

    public double[] xs() {
        return x.clone();
    }

    public double[] ys() {
        return y.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layout layout && Arrays.equals(x, layout.x) && Arrays.equals(y, layout.y);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
    }
}
