package org.maillage.network;

import java.util.Arrays;

/**
 * The share of pairs that cannot reach each other once a set is gone (Borgatti 2006): F = 1 − Σ_k s_k(s_k − 1) / n(n − 1),
 * s_k being the sizes of the components and n the number of nodes, both counted without the set. 1 when fewer than two
 * nodes are left.
 */
public final class Fragmentation implements SetValue {
    private final UndirectedGraph graph;
    private final boolean[] gone;
    private final int[] queue;

    public Fragmentation(UndirectedGraph graph) {
        this.graph = graph;
        gone = new boolean[graph.order()];
        queue = new int[graph.order()];
    }

    @Override
    public double of(int[] nodes) {
        Arrays.fill(gone, false);
        for (int v : nodes) {
            gone[v] = true;
        }
        double left = graph.order() - nodes.length;
        if (left < 2) {
            return 1;
        }
        double joined = 0;
        for (int v = 0; v < gone.length; v++) {
            if (!gone[v]) {
                double size = takeComponent(v);
                joined += size * (size - 1);
            }
        }
        return 1 - joined / (left * (left - 1));
    }

    private int takeComponent(int root) {
        gone[root] = true;
        queue[0] = root;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            int v = queue[head];
            for (int i = graph.first(v), end = graph.end(v); i < end; i++) {
                int w = graph.neighbour(i);
                if (!gone[w]) {
                    gone[w] = true;
                    queue[tail++] = w;
                }
            }
        }
        return tail;
    }

    @Override
    public long effort() {
        return graph.order() + 2L * graph.size();
    }
}
