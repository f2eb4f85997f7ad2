package org.maillage.network;

import java.util.Arrays;

/** How many neighbours each node has. */
public final class Degree {
    private Degree() {}

    public static int[] sequence(UndirectedGraph graph) {
        int[] degrees = new int[graph.order()];
        Arrays.setAll(degrees, graph::degree);
        return degrees;
    }

    /** The nodes by increasing degree, then by number (a counting sort). */
    public static int[] ascending(UndirectedGraph graph) {
        int order = graph.order();
        int[] starts = new int[order + 1];
        for (int v = 0; v < order; v++) {
            starts[graph.degree(v) + 1]++;
        }
        for (int d = 0; d < order; d++) {
            starts[d + 1] += starts[d];
        }
        int[] nodes = new int[order];
        for (int v = 0; v < order; v++) {
            nodes[starts[graph.degree(v)]++] = v;
        }
        return nodes;
    }
}
