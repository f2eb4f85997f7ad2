package org.maillage.signed;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Packs edge-disjoint unbalanced cycles: each holds at least one frustrated tie whatever the sides, so there are no fewer
 * frustrated ties than such cycles. Each one found goes through a single tie that the given sides frustrate and closes by
 * ties that they do not; short ones are taken first.
 */
final class UnbalancedCycles {
    private static final int[] LENGTHS = {2, 3, 4, 6, 10, Integer.MAX_VALUE};
    private static final long STEPS = 20_000_000;

    private final SignedGraph graph;
    private final boolean[] taken;
    /** The last search that reached each node, and from where. */
    private final int[] reachedBy;

    private final int[] reachedFrom;
    private final int[] edgeInto;
    private final int[] depth;
    private final int[] queue;
    private int search;
    private final Work work = new Work(STEPS);

    private UnbalancedCycles(SignedGraph graph) {
        this.graph = graph;
        taken = new boolean[graph.size()];
        reachedBy = new int[graph.order()];
        reachedFrom = new int[graph.order()];
        edgeInto = new int[graph.order()];
        depth = new int[graph.order()];
        queue = new int[graph.order()];
    }

    static int packed(SignedGraph graph, boolean[] side) {
        UnbalancedCycles cycles = new UnbalancedCycles(graph);
        int[] open = IntStream.range(0, graph.size())
                .filter(edge -> TwoSides.frustrated(graph, side, edge))
                .toArray();
        for (int edge : open) {
            cycles.taken[edge] = true;
        }
        int packed = 0;
        for (int length : LENGTHS) {
            int[] unclosed = Arrays.stream(open)
                    .filter(edge -> !cycles.close(edge, length))
                    .toArray();
            packed += open.length - unclosed.length;
            open = unclosed;
        }
        return packed;
    }

    /** Takes a shortest way from one end of the tie to the other by ties not taken yet, if it is short enough. */
    private boolean close(int edge, int longest) {
        int goal = graph.to(edge);
        search++;
        int tail = 0;
        queue[tail++] = graph.from(edge);
        reachedBy[graph.from(edge)] = search;
        depth[graph.from(edge)] = 0;
        for (int head = 0; head < tail && reachedBy[goal] != search; head++) {
            int v = queue[head];
            if (depth[v] == longest || !work.take(1L + graph.end(v) - graph.first(v))) {
                return false;
            }
            for (int i = graph.first(v); i < graph.end(v); i++) {
                int w = graph.neighbour(i);
                if (reachedBy[w] != search && !taken[graph.edge(i)]) {
                    reachedBy[w] = search;
                    reachedFrom[w] = v;
                    edgeInto[w] = graph.edge(i);
                    depth[w] = depth[v] + 1;
                    queue[tail++] = w;
                }
            }
        }
        if (reachedBy[goal] != search) {
            return false;
        }
        for (int v = goal; v != graph.from(edge); v = reachedFrom[v]) {
            taken[edgeInto[v]] = true;
        }
        return true;
    }
}
