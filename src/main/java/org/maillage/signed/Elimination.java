package org.maillage.signed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fewest frustrated ties, exactly, by eliminating nodes one after another (Bertelè &amp; Brioschi 1972): for every way
 * of placing the nodes around it, a node takes the side that costs least. The work doubles with each node that must be
 * looked at together, and is known beforehand, so graphs that are too wide are declined.
 */
final class Elimination {
    private static final int WIDEST = 22;
    private static final int LARGEST = 400;

    private final SignedGraph graph;
    private final int[] order;
    private final int[] place;
    private final int[][] scopes;

    private Elimination(SignedGraph graph, int[] order, int[][] scopes) {
        this.graph = graph;
        this.order = order;
        this.scopes = scopes;
        place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
    }

    /** The best two sides; null when the graph is too wide for the work allowed. */
    static boolean @Nullable [] sides(SignedGraph graph, Work work) {
        if (graph.order() > LARGEST) {
            return null;
        }
        Elimination elimination = plan(graph);
        return elimination != null && work.take(elimination.steps()) ? elimination.solve() : null;
    }

    /** Always next the node whose elimination ties the fewest new pairs of neighbours. */
    private static @Nullable Elimination plan(SignedGraph graph) {
        int nodes = graph.order();
        BitSet[] around = new BitSet[nodes];
        for (int v = 0; v < nodes; v++) {
            around[v] = new BitSet(nodes);
            for (int i = graph.first(v); i < graph.end(v); i++) {
                around[v].set(graph.neighbour(i));
            }
        }
        int[] order = new int[nodes];
        int[][] scopes = new int[nodes][];
        BitSet left = new BitSet(nodes);
        left.set(0, nodes);
        for (int next = 0; next < nodes; next++) {
            int v = leastFill(around, left);
            int[] scope = around[v].stream().toArray();
            if (scope.length > WIDEST) {
                return null;
            }
            order[next] = v;
            scopes[v] = scope;
            left.clear(v);
            for (int w : scope) {
                around[w].or(around[v]);
                around[w].clear(w);
                around[w].clear(v);
            }
        }
        return new Elimination(graph, order, scopes);
    }

    private static int leastFill(BitSet[] around, BitSet left) {
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int v = left.nextSetBit(0); v >= 0; v = left.nextSetBit(v + 1)) {
            long degree = around[v].cardinality();
            long fill = 0;
            for (int w = around[v].nextSetBit(0); w >= 0 && fill < least; w = around[v].nextSetBit(w + 1)) {
                BitSet missing = (BitSet) around[v].clone();
                missing.andNot(around[w]);
                fill += missing.cardinality() - 1;
            }
            long weight = fill * WIDEST * 2 + Math.min(degree, WIDEST + 1);
            if (weight < least) {
                least = weight;
                best = v;
            }
        }
        return best;
    }

    private long steps() {
        long steps = 0;
        for (int[] scope : scopes) {
            steps += 4L << scope.length;
        }
        return steps;
    }

    private boolean[] solve() {
        List<List<CostTable>> buckets = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            buckets.add(new ArrayList<>());
        }
        BitSet[] decisions = new BitSet[order.length];
        for (int i = 0; i < order.length; i++) {
            int v = order[i];
            BitSet decided = new BitSet(1 << scopes[v].length);
            CostTable table = CostTable.eliminating(graph, v, scopes[v], this::isLater, buckets.get(i), decided);
            decisions[v] = decided;
            buckets.get(i).clear();
            if (scopes[v].length > 0) {
                buckets.get(earliest(scopes[v])).add(table);
            }
        }
        return placed(decisions);
    }

    private boolean isLater(int v, int w) {
        return place[w] > place[v];
    }

    private int earliest(int[] nodes) {
        int earliest = Integer.MAX_VALUE;
        for (int v : nodes) {
            earliest = Math.min(earliest, place[v]);
        }
        return earliest;
    }

    private boolean[] placed(BitSet[] decisions) {
        boolean[] side = new boolean[order.length];
        for (int i = order.length - 1; i >= 0; i--) {
            int v = order[i];
            int around = 0;
            for (int k = 0; k < scopes[v].length; k++) {
                around |= side[scopes[v][k]] ? 1 << k : 0;
            }
            side[v] = decisions[v].get(around);
        }
        return side;
    }
}
