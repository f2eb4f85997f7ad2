package org.maillage.network;

import java.util.stream.IntStream;

/** The nodes whose removal splits their component (articulation points, Hopcroft &amp; Tarjan 1973). */
public final class CutPoints {
    private final int[] added;

    private CutPoints(int[] added) {
        this.added = added;
    }

    public static CutPoints of(UndirectedGraph graph) {
        LowPoints walk = new LowPoints(graph);
        int[] added = new int[graph.order()];
        int[] childrenOfRoot = new int[graph.order()];
        for (int v = 0; v < graph.order(); v++) {
            int parent = walk.parent[v];
            if (parent == LowPoints.NONE) {
                continue;
            }
            if (walk.parent[parent] == LowPoints.NONE) {
                childrenOfRoot[parent]++;
            } else if (walk.low[v] >= walk.rank[parent]) {
                added[parent]++;
            }
        }
        // Each subtree of a root stands alone without it; one of them takes the place of the whole.
        for (int v = 0; v < graph.order(); v++) {
            added[v] += Math.max(0, childrenOfRoot[v] - 1);
        }
        return new CutPoints(added);
    }

    /** How many more components the graph would have without {@code v}; 0 when it is no cut-point. */
    public int added(int v) {
        return added[v];
    }

    /** The cut-points in increasing order. */
    public int[] nodes() {
        return IntStream.range(0, added.length).filter(v -> added[v] > 0).toArray();
    }
}
