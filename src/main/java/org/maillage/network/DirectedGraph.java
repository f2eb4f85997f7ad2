package org.maillage.network;

import java.util.Arrays;

/** An immutable simple directed graph on nodes 0 … order − 1; loops are dropped, parallel arcs merged. */
public final class DirectedGraph {
    private final int[][] to;
    private final int[][] from;

    private DirectedGraph(int[][] to, int[][] from) {
        this.to = to;
        this.from = from;
    }

    /** The graph with an arc {@code from[i]} → {@code to[i]} for each i. */
    public static DirectedGraph of(int order, int[] from, int[] to) {
        if (from.length != to.length) {
            throw new IllegalArgumentException("%d arc starts but %d arc ends".formatted(from.length, to.length));
        }
        return new DirectedGraph(rows(order, from, to), rows(order, to, from));
    }

    private static int[][] rows(int order, int[] owners, int[] others) {
        int[] sizes = new int[order];
        for (int owner : owners) {
            sizes[owner]++;
        }
        int[][] rows = new int[order][];
        Arrays.setAll(rows, v -> new int[sizes[v]]);
        for (int i = 0; i < owners.length; i++) {
            rows[owners[i]][--sizes[owners[i]]] = others[i];
        }
        for (int v = 0; v < order; v++) {
            int owner = v;
            rows[v] = Arrays.stream(rows[v])
                    .filter(other -> other != owner)
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return rows;
    }

    public int order() {
        return to.length;
    }

    /** Where the arcs of {@code v} lead, in increasing order. */
    public int[] successors(int v) {
        return to[v].clone();
    }

    /** Where arcs to {@code v} come from, in increasing order. */
    public int[] predecessors(int v) {
        return from[v].clone();
    }

    public boolean leads(int a, int b) {
        return Arrays.binarySearch(to[a], b) >= 0;
    }
}
