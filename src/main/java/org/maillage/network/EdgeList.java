package org.maillage.network;

import java.util.Arrays;

/** Edges gathered one by one until the graph is made of them. */
public final class EdgeList {
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int size;

    public void add(int a, int b) {
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
        }
        from[size] = a;
        to[size++] = b;
    }

    public int size() {
        return size;
    }

    public UndirectedGraph toGraph(int order) {
        return UndirectedGraph.of(order, Arrays.copyOf(from, size), Arrays.copyOf(to, size));
    }
}
