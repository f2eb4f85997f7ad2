package org.maillage.signed;

import java.util.BitSet;
import java.util.List;

/**
 * The least number of frustrated ties among the nodes eliminated so far, for each way of placing the nodes that they
 * still touch: bit k of a way is the side of the k-th of them.
 */
final class CostTable {
    private static final int HALF = 11;
    private static final int LOW = (1 << HALF) - 1;

    private final int[] nodes;
    private final int[] costs;

    private CostTable(int[] nodes, int[] costs) {
        this.nodes = nodes;
        this.costs = costs;
    }

    /** Whether one node is eliminated after another. */
    interface Later {
        boolean isLater(int v, int w);
    }

    /**
     * What eliminating v leaves, from the tables that hold it and its ties to the nodes not eliminated yet.
     *
     * @param decided filled with the ways in which v had better be on the second side
     */
    static CostTable eliminating(
            SignedGraph graph, int v, int[] scope, Later later, List<CostTable> tables, BitSet decided) {
        int positive = 0;
        int negative = 0;
        for (int i = graph.first(v); i < graph.end(v); i++) {
            if (later.isLater(v, graph.neighbour(i))) {
                int bit = 1 << indexOf(scope, graph.neighbour(i));
                if (graph.negativeAt(i)) {
                    negative |= bit;
                } else {
                    positive |= bit;
                }
            }
        }
        Projection[] projections =
                tables.stream().map(table -> new Projection(table, scope, v)).toArray(Projection[]::new);
        int[] costs = new int[1 << scope.length];
        for (int way = 0; way < costs.length; way++) {
            int first = Integer.bitCount(way & positive) + Integer.bitCount(~way & negative);
            int second = Integer.bitCount(~way & positive) + Integer.bitCount(way & negative);
            for (Projection projection : projections) {
                int at = projection.low[way & LOW] | projection.high[way >>> HALF];
                first += projection.costs[at];
                second += projection.costs[at | projection.own];
            }
            if (second < first) {
                decided.set(way);
            }
            costs[way] = Math.min(first, second);
        }
        return new CostTable(scope, costs);
    }

    private static int indexOf(int[] nodes, int node) {
        for (int k = 0; k < nodes.length; k++) {
            if (nodes[k] == node) {
                return k;
            }
        }
        throw new IllegalStateException("node %d is not in the scope".formatted(node));
    }

    /** Where a way of placing a larger scope stands in a table, eleven nodes at a time. */
    private static final class Projection {
        final int[] costs;
        final int[] low = new int[1 << HALF];
        final int[] high = new int[1 << HALF];
        final int own;

        Projection(CostTable table, int[] scope, int eliminated) {
            costs = table.costs;
            own = 1 << indexOf(table.nodes, eliminated);
            for (int k = 0; k < table.nodes.length; k++) {
                if (table.nodes[k] != eliminated) {
                    int place = indexOf(scope, table.nodes[k]);
                    int[] half = place < HALF ? low : high;
                    int bit = 1 << (place < HALF ? place : place - HALF);
                    for (int part = 0; part < half.length; part++) {
                        half[part] |= (part & bit) == 0 ? 0 : 1 << k;
                    }
                }
            }
        }
    }
}
