package org.maillage.network;

import java.util.Arrays;

/**
 * Sums 1/d repulsion between charged bodies in O(n log n): a distant cell acts as one body (Barnes &amp; Hut 1986).
 * Bodies are sorted along a Z-order curve (Morton 1966), so each cell is a range of them, and cells stand in preorder,
 * so a walk only goes forward: into a cell, or over it.
 */
final class QuadTree {
    private static final int LEVELS = 15;
    private static final int LEAF = 6;
    /** A cell is distant when its side is less than this share of the distance. */
    private static final double OPENING = 1.0;

    private final int order;
    private final double[] charges;
    private final long[] keys;
    private final int[] bodies;
    private final double[] bodyX;
    private final double[] bodyY;
    private final double[] bodyCharge;

    private int cells;
    private double[] cellX = new double[64];
    private double[] cellY = new double[64];
    private double[] cellCharge = new double[64];
    private double[] opening = new double[64];
    private int[] over = new int[64];
    private int[] begin = new int[64];
    /** One past the last body of a leaf; 0 for a cell that has cells. */
    private int[] leafEnd = new int[64];

    QuadTree(double[] charges) {
        this.charges = charges;
        order = charges.length;
        keys = new long[order];
        bodies = new int[order];
        bodyX = new double[order];
        bodyY = new double[order];
        bodyCharge = new double[order];
    }

    void build(double[] x, double[] y) {
        double left = Arrays.stream(x).min().orElse(0);
        double low = Arrays.stream(y).min().orElse(0);
        double width = Arrays.stream(x).max().orElse(0) - left;
        double side = Math.max(Math.max(width, Arrays.stream(y).max().orElse(0) - low), 1e-9);
        double steps = ((1 << LEVELS) - 1) / side;
        for (int v = 0; v < order; v++) {
            long code = spaced((int) ((x[v] - left) * steps)) | spaced((int) ((y[v] - low) * steps)) << 1;
            keys[v] = code << 32 | v;
        }
        Arrays.sort(keys);
        for (int i = 0; i < order; i++) {
            int v = (int) keys[i];
            bodies[i] = v;
            bodyX[i] = x[v];
            bodyY[i] = y[v];
            bodyCharge[i] = charges[v];
        }
        cells = 0;
        addCell(0, order, LEVELS, side);
    }

    /** The bits of a coordinate with a free place between each two. */
    private static long spaced(int coordinate) {
        int bits = (coordinate | coordinate << 8) & 0x00FF00FF;
        bits = (bits | bits << 4) & 0x0F0F0F0F;
        bits = (bits | bits << 2) & 0x33333333;
        return (bits | bits << 1) & 0x55555555;
    }

    private void addCell(int from, int to, int level, double side) {
        int cell = cells++;
        if (cell == over.length) {
            enlarge();
        }
        opening[cell] = side * side / (OPENING * OPENING);
        begin[cell] = from;
        sumCharge(cell, from, to);
        boolean leaf = to - from <= LEAF || level == 0;
        leafEnd[cell] = leaf ? to : 0;
        if (!leaf) {
            int shift = 32 + 2 * (level - 1);
            int start = from;
            while (start < to) {
                long quadrant = keys[start] >>> shift;
                int end = start + 1;
                while (end < to && keys[end] >>> shift == quadrant) {
                    end++;
                }
                addCell(start, end, level - 1, side / 2);
                start = end;
            }
        }
        over[cell] = cells;
    }

    private void sumCharge(int cell, int from, int to) {
        double charge = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = from; i < to; i++) {
            charge += bodyCharge[i];
            sumX += bodyCharge[i] * bodyX[i];
            sumY += bodyCharge[i] * bodyY[i];
        }
        cellCharge[cell] = charge;
        cellX[cell] = sumX / charge;
        cellY[cell] = sumY / charge;
    }

    private void enlarge() {
        int length = 2 * over.length;
        cellX = Arrays.copyOf(cellX, length);
        cellY = Arrays.copyOf(cellY, length);
        cellCharge = Arrays.copyOf(cellCharge, length);
        opening = Arrays.copyOf(opening, length);
        over = Arrays.copyOf(over, length);
        begin = Arrays.copyOf(begin, length);
        leafEnd = Arrays.copyOf(leafEnd, length);
    }

    /** The node that is {@code i}-th along the curve. */
    int node(int i) {
        return bodies[i];
    }

    /** Sets the pull on the node that is {@code i}-th along the curve to the repulsion of all others. */
    void repel(int i, double strength, double closest, Pull pull) {
        double x = bodyX[i];
        double y = bodyY[i];
        double atLeast = closest * closest;
        double forceX = 0;
        double forceY = 0;
        double stiffness = 0;
        int cell = 0;
        while (cell < cells) {
            double dx = x - cellX[cell];
            double dy = y - cellY[cell];
            double squared = dx * dx + dy * dy;
            if (squared > opening[cell]) {
                double push = cellCharge[cell] / Math.max(squared, atLeast);
                forceX += push * dx;
                forceY += push * dy;
                stiffness += push;
                cell = over[cell];
            } else {
                for (int j = begin[cell]; j < leafEnd[cell]; j++) {
                    double ex = x - bodyX[j];
                    double ey = y - bodyY[j];
                    double push = j == i ? 0 : bodyCharge[j] / Math.max(ex * ex + ey * ey, atLeast);
                    forceX += push * ex;
                    forceY += push * ey;
                    stiffness += push;
                }
                cell = leafEnd[cell] > 0 ? over[cell] : cell + 1;
            }
        }
        double charged = strength * bodyCharge[i];
        pull.set(charged * forceX, charged * forceY, charged * stiffness);
    }
}
