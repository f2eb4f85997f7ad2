package org.maillage.network;

import java.util.Arrays;

/**
 * The core of every node: the largest k for which it belongs to a set where each has at least k neighbours within the set
 * (Seidman 1983), in O(m) by always taking away a node with the fewest neighbours left (Batagelj &amp; Zaveršnik 2003).
 */
public final class Cores {
    private final UndirectedGraph graph;
    /** Neighbours not taken away yet, never below the core; the cores in the end. */
    private final int[] left;
    /** The nodes by neighbours left, those taken first; each knows its place. */
    private final int[] sorted;

    private final int[] place;
    /** Where the nodes with so many neighbours left begin. */
    private final int[] start;

    private Cores(UndirectedGraph graph) {
        this.graph = graph;
        left = Degree.sequence(graph);
        sorted = Degree.ascending(graph);
        place = new int[graph.order()];
        start = new int[graph.order() + 1];
        for (int i = 0; i < sorted.length; i++) {
            place[sorted[i]] = i;
            start[left[sorted[i]] + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
    }

    public static int[] of(UndirectedGraph graph) {
        Cores cores = new Cores(graph);
        for (int v : cores.sorted) {
            cores.take(v);
        }
        return cores.left;
    }

    private void take(int v) {
        for (int i = graph.first(v); i < graph.end(v); i++) {
            int w = graph.neighbour(i);
            if (left[w] > left[v]) {
                lower(w);
            }
        }
    }

    /** Moves {@code w} to the front of its equals, then their front past it: it is now the last of those with one less. */
    private void lower(int w) {
        int front = start[left[w]]++;
        int first = sorted[front];
        sorted[place[w]] = first;
        place[first] = place[w];
        sorted[front] = w;
        place[w] = front;
        left[w]--;
    }
}
