package org.maillage.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The blocks of a graph (Hopcroft &amp; Tarjan 1973): the largest sets of nodes that no single node splits; a bridge is a
 * block of two. Two blocks share one node at most, and every cycle lies within one.
 */
public final class Blocks {
    private Blocks() {}

    /**
     * The blocks in an order in which each touches those before it at its first node only. A lone node is in none.
     */
    public static List<int[]> of(UndirectedGraph graph) {
        LowPoints points = new LowPoints(graph);
        int[] byRank = new int[graph.order()];
        IntStream.range(0, graph.order()).forEach(v -> byRank[points.rank[v]] = v);
        int[] blockOf = new int[graph.order()];
        int[] sizes = new int[graph.order()];
        int count = 0;
        for (int v : byRank) {
            int up = points.parent[v];
            if (up != LowPoints.NONE) {
                blockOf[v] = points.low[v] >= points.rank[up] ? count++ : blockOf[up];
                sizes[blockOf[v]]++;
            }
        }
        return members(points, byRank, blockOf, Arrays.copyOf(sizes, count));
    }

    private static List<int[]> members(LowPoints points, int[] byRank, int[] blockOf, int[] sizes) {
        List<int[]> blocks = new ArrayList<>(sizes.length);
        int[] filled = new int[sizes.length];
        for (int v : byRank) {
            int up = points.parent[v];
            if (up != LowPoints.NONE) {
                int block = blockOf[v];
                if (block == blocks.size()) {
                    int[] members = new int[sizes[block] + 1];
                    members[0] = up;
                    blocks.add(members);
                }
                blocks.get(block)[++filled[block]] = v;
            }
        }
        return blocks;
    }
}
