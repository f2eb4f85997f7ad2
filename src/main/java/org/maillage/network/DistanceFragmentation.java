package org.maillage.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How far from each other the others are once a set is gone (Borgatti 2006): D_F = 1 − 2 Σ_{i&gt;j} 1/d_ij / n(n − 1), d
 * and n counted without the set, an unreachable pair adding nothing. 1 when fewer than two nodes are left.
 */
public final class DistanceFragmentation implements SetValue {
    /** Steps that a search usually takes before it has seen everything. */
    private static final int USUAL_STEPS = 4;

    private final UndirectedGraph graph;

    public DistanceFragmentation(UndirectedGraph graph) {
        this.graph = graph;
    }

    @Override
    public double of(int[] nodes) {
        int[] left = IntStream.range(0, graph.order())
                .filter(v -> Arrays.stream(nodes).noneMatch(gone -> gone == v))
                .toArray();
        double n = left.length;
        return n < 2 ? 1 : 1 - nearness(graph.induced(left)) / (n * (n - 1));
    }

    /** The sum of 1/d over ordered pairs. */
    private static double nearness(UndirectedGraph graph) {
        double[] sum = {0};
        SearchTogether search = new SearchTogether(graph);
        for (int first = 0; first < graph.order(); first += SearchTogether.WIDTH) {
            int[] together = IntStream.range(first, Math.min(graph.order(), first + SearchTogether.WIDTH))
                    .toArray();
            search.from(together, (node, found, step) -> sum[0] += (double) found / step);
        }
        return sum[0];
    }

    @Override
    public long effort() {
        long searches = graph.order() / SearchTogether.WIDTH + 1L;
        return searches * USUAL_STEPS * (graph.order() + 2L * graph.size());
    }
}
