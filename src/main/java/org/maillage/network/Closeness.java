package org.maillage.network;

import java.util.function.IntToDoubleFunction;

/**
 * How near each node is to all others, between 0 and 1; 0 without any neighbour. With d the distance, n the order of the
 * graph and r the number of other nodes that v can reach:
 *
 * <ul>
 *   <li>{@link #freeman}: r / Σ d(v,w) over the r reached, times r / (n − 1). In one piece that is Freeman 1979; in
 *       several pieces, the second factor keeps a small piece from looking near to everybody (Wasserman &amp; Faust 1994).
 *   <li>{@link #harmonic}: Σ 1/d(v,w) / (n − 1), an unreachable node adding nothing (Marchiori &amp; Latora 2000).
 * </ul>
 */
public final class Closeness {
    private Closeness() {}

    public static double[] freeman(DistanceSums sums) {
        return perNode(sums, v -> sums.reached(v) / sums.distance(v) * sums.reached(v));
    }

    public static double[] harmonic(DistanceSums sums) {
        return perNode(sums, sums::inverse);
    }

    private static double[] perNode(DistanceSums sums, IntToDoubleFunction value) {
        double[] closeness = new double[sums.order()];
        for (int v = 0; v < closeness.length; v++) {
            closeness[v] = sums.reached(v) == 0 ? 0 : value.applyAsDouble(v) / (closeness.length - 1);
        }
        return closeness;
    }
}
