package org.maillage.network;

import java.util.Arrays;

/**
 * Breadth-first search from up to 64 sources at once, one bit each: they share most of their way, and an edge is looked
 * at once for all of them (multi-source search, Then et al. 2014).
 */
final class SearchTogether {
    static final int WIDTH = Long.SIZE;

    private final UndirectedGraph graph;
    private final long[] seen;
    private final long[] arriving;
    private final int[] frontier;
    private final int[] touched;
    private final long[] bits;

    SearchTogether(UndirectedGraph graph) {
        this.graph = graph;
        seen = new long[graph.order()];
        arriving = new long[graph.order()];
        frontier = new int[graph.order()];
        touched = new int[graph.order()];
        bits = new long[graph.order()];
    }

    /** Hears of every node that some sources reach first at a given step, from 1 on. */
    interface Arrivals {
        void reached(int node, int sources, int step);
    }

    void from(int[] sources, Arrivals arrivals) {
        Arrays.fill(seen, 0);
        int size = 0;
        for (int i = 0; i < sources.length; i++) {
            seen[sources[i]] |= 1L << i;
            bits[size] = 1L << i;
            frontier[size++] = sources[i];
        }
        for (int step = 1; size > 0; step++) {
            size = settle(spread(size), step, arrivals);
        }
    }

    private int spread(int size) {
        int count = 0;
        for (int f = 0; f < size; f++) {
            int v = frontier[f];
            for (int i = graph.first(v), end = graph.end(v); i < end; i++) {
                int w = graph.neighbour(i);
                if (arriving[w] == 0) {
                    touched[count++] = w;
                }
                arriving[w] |= bits[f];
            }
        }
        return count;
    }

    private int settle(int count, int step, Arrivals arrivals) {
        int size = 0;
        for (int i = 0; i < count; i++) {
            int w = touched[i];
            long fresh = arriving[w] & ~seen[w];
            arriving[w] = 0;
            if (fresh != 0) {
                seen[w] |= fresh;
                frontier[size] = w;
                bits[size++] = fresh;
                arrivals.reached(w, Long.bitCount(fresh), step);
            }
        }
        return size;
    }
}
