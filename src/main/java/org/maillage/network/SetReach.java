package org.maillage.network;

import java.util.Arrays;

/** How many nodes a set reaches within a number of steps, its own members counted (m-reach, Borgatti 2006). */
public final class SetReach implements SetValue {
    private final UndirectedGraph graph;
    private final int steps;
    private final boolean[] reached;
    private final int[] queue;

    public SetReach(UndirectedGraph graph, int steps) {
        this.graph = graph;
        this.steps = steps;
        reached = new boolean[graph.order()];
        queue = new int[graph.order()];
    }

    @Override
    public double of(int[] nodes) {
        Arrays.fill(reached, false);
        int tail = 0;
        for (int v : nodes) {
            reached[v] = true;
            queue[tail++] = v;
        }
        int head = 0;
        for (int step = 0; step < steps && head < tail; step++) {
            for (int end = tail; head < end; head++) {
                tail = addNeighbours(queue[head], tail);
            }
        }
        return tail;
    }

    private int addNeighbours(int v, int size) {
        int tail = size;
        for (int i = graph.first(v), end = graph.end(v); i < end; i++) {
            int w = graph.neighbour(i);
            if (!reached[w]) {
                reached[w] = true;
                queue[tail++] = w;
            }
        }
        return tail;
    }

    @Override
    public long effort() {
        return graph.order() + 2L * graph.size();
    }
}
