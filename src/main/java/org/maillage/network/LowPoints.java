package org.maillage.network;

import java.util.Arrays;

/**
 * A depth-first forest with low-points (Hopcroft &amp; Tarjan 1973), walked without recursion: {@code low[v]} is the
 * earliest rank that the subtree of v reaches by at most one edge outside the tree.
 */
final class LowPoints {
    static final int NONE = -1;

    final int[] rank;
    final int[] low;
    final int[] parent;

    LowPoints(UndirectedGraph graph) {
        int order = graph.order();
        rank = new int[order];
        low = new int[order];
        parent = new int[order];
        Arrays.fill(rank, NONE);
        int[] cursor = new int[order];
        int next = 0;
        for (int root = 0; root < order; root++) {
            if (rank[root] == NONE) {
                next = walk(graph, root, next, cursor);
            }
        }
    }

    private int walk(UndirectedGraph graph, int root, int firstRank, int[] cursor) {
        int next = enter(graph, root, NONE, firstRank, cursor);
        int v = root;
        while (v != NONE) {
            if (cursor[v] < graph.end(v)) {
                int w = graph.neighbour(cursor[v]++);
                if (rank[w] == NONE) {
                    next = enter(graph, w, v, next, cursor);
                    v = w;
                } else if (w != parent[v]) {
                    low[v] = Math.min(low[v], rank[w]);
                }
            } else {
                int up = parent[v];
                if (up != NONE) {
                    low[up] = Math.min(low[up], low[v]);
                }
                v = up;
            }
        }
        return next;
    }

    private int enter(UndirectedGraph graph, int v, int from, int next, int[] cursor) {
        rank[v] = next;
        low[v] = next;
        parent[v] = from;
        cursor[v] = graph.first(v);
        return next + 1;
    }
}
