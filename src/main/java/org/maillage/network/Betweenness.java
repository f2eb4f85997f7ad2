package org.maillage.network;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How many pairs of nodes have a node on their shortest paths, each pair counted once and shared between its paths
 * (Freeman 1977), in O(nm) by Brandes 2001. Sources are dealt into a fixed number of blocks whose sums are added in
 * order: the result is the same to the last bit on any number of processors.
 */
public final class Betweenness {
    private static final int BLOCKS = 32;
    private static final int TOLD_EVERY = 16;

    private Betweenness() {}

    /** The betweenness of every node. */
    public static double[] exact(UndirectedGraph graph) {
        return exact(graph, Pace.UNHEARD);
    }

    /** The betweenness of every node, telling from how many of them it has searched. */
    public static double[] exact(UndirectedGraph graph, Pace pace) {
        PendantTrees trees = new PendantTrees(graph);
        return onCore(graph, trees, Arrays.stream(trees.weight).asDoubleStream().toArray(), pace);
    }

    /**
     * An unbiased estimate from the shortest paths of {@code pivots} nodes drawn without replacement (Brandes &amp; Pich
     * 2007); exact when every node is a pivot.
     */
    public static double[] estimate(UndirectedGraph graph, int pivots, long seed) {
        int[] drawn = Pivots.drawn(graph.order(), pivots, seed);
        PendantTrees trees = new PendantTrees(graph);
        double[] sourceWeight = new double[graph.order()];
        for (int pivot : drawn) {
            sourceWeight[trees.carrier[pivot]] += (double) graph.order() / drawn.length;
        }
        return onCore(graph, trees, sourceWeight, Pace.UNHEARD);
    }

    private static double[] onCore(UndirectedGraph graph, PendantTrees trees, double[] sourceWeight, Pace pace) {
        // Busiest nodes first: what is read most lies together.
        int[] byDegree = Degree.ascending(graph);
        int[] core = IntStream.range(0, graph.order())
                .map(i -> byDegree[graph.order() - 1 - i])
                .filter(v -> trees.weight[v] > 0)
                .toArray();
        UndirectedGraph coreGraph = graph.induced(core);
        double[] targets = Arrays.stream(core).mapToDouble(v -> trees.weight[v]).toArray();
        double[] sources = Arrays.stream(core).mapToDouble(v -> sourceWeight[v]).toArray();
        AtomicInteger searched = new AtomicInteger();
        List<double[]> sums = IntStream.range(0, BLOCKS)
                .parallel()
                .mapToObj(block -> sumOfBlock(
                        coreGraph,
                        targets,
                        sources,
                        block,
                        more -> pace.reached(searched.addAndGet(more), coreGraph.order())))
                .toList();
        double[] betweenness = trees.betweenness.clone();
        for (int i = 0; i < core.length; i++) {
            double both = 0;
            for (double[] sum : sums) {
                both += sum[i];
            }
            betweenness[core[i]] += both / 2;
        }
        return betweenness;
    }

    private static double[] sumOfBlock(
            UndirectedGraph core, double[] targets, double[] sources, int block, IntConsumer searched) {
        Dependencies dependencies = new Dependencies(core, targets);
        int since = 0;
        for (int s = block; s < core.order(); s += BLOCKS) {
            if (sources[s] > 0 && core.degree(s) > 0) {
                dependencies.addSource(s, sources[s]);
            }
            if (++since == TOLD_EVERY) {
                searched.accept(since);
                since = 0;
            }
        }
        return dependencies.sum();
    }
}
