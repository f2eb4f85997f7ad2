package org.maillage.sharing;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.jspecify.annotations.Nullable;

/** Groups whose sum of shares is known, and with them every group that is a sum and difference of those. */
final class Span {
    private static final double NOTHING = 1e-9;

    private final int order;
    private final List<double[]> directions = new ArrayList<>();
    private final List<Long> groups = new ArrayList<>();
    private final List<Double> sums = new ArrayList<>();

    Span(int order) {
        this.order = order;
    }

    int order() {
        return order;
    }

    int size() {
        return groups.size();
    }

    boolean complete() {
        return size() == order;
    }

    long group(int i) {
        return groups.get(i);
    }

    double sum(int i) {
        return sums.get(i);
    }

    boolean knows(long group) {
        return left(group) == null;
    }

    /** Fixes what a group pays, unless what is known says it already. */
    void fix(long group, double sum) {
        double[] left = left(group);
        if (left != null) {
            directions.add(left);
            groups.add(group);
            sums.add(sum);
        }
    }

    /** The only shares with these sums. */
    double[] shares() {
        double[][] members = new double[order][];
        double[] values = new double[order];
        for (int i = 0; i < order; i++) {
            members[i] = bits(groups.get(i));
            values[i] = sums.get(i);
        }
        return new LUDecomposition(new Array2DRowRealMatrix(members, false))
                .getSolver()
                .solve(new ArrayRealVector(values, false))
                .toArray();
    }

    /** The part of a group that is at right angles to all that is known, of length one; null when there is none. */
    private double @Nullable [] left(long group) {
        double[] left = bits(group);
        for (double[] direction : directions) {
            double along = 0;
            for (int i = 0; i < order; i++) {
                along += left[i] * direction[i];
            }
            for (int i = 0; i < order; i++) {
                left[i] -= along * direction[i];
            }
        }
        double length = 0;
        for (double part : left) {
            length += part * part;
        }
        if (length < NOTHING) {
            return null;
        }
        for (int i = 0; i < order; i++) {
            left[i] /= Math.sqrt(length);
        }
        return left;
    }

    private double[] bits(long group) {
        double[] bits = new double[order];
        for (int i = 0; i < order; i++) {
            bits[i] = group >> i & 1;
        }
        return bits;
    }
}
