package org.maillage.network;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What closeness and reach need of the distances to every node: how many nodes reach it, in how many steps together, the
 * sum of 1/d, and how many within a given number of steps. Sources are dealt into a fixed number of blocks whose sums are
 * added in order: the result is the same to the last bit on any number of processors.
 */
public final class DistanceSums {
    private static final int BLOCKS = 32;

    private final double[] reached;
    private final double[] distance;
    private final double[] inverse;
    private final double[] near;

    private DistanceSums(int order) {
        reached = new double[order];
        distance = new double[order];
        inverse = new double[order];
        near = new double[order];
    }

    /** The sums over every other node, {@code near} counting those at most {@code steps} away; in O(nm) at worst. */
    public static DistanceSums exact(UndirectedGraph graph, int steps) {
        return from(graph, steps, IntUnaryOperator.identity(), graph.order());
    }

    /**
     * An unbiased estimate from {@code pivots} sources drawn without replacement (Eppstein &amp; Wang 2004); exact when
     * every node is a pivot.
     */
    public static DistanceSums estimate(UndirectedGraph graph, int steps, int pivots, long seed) {
        int[] nodes = Pivots.drawn(graph.order(), pivots, seed);
        return from(graph, steps, i -> nodes[i], nodes.length);
    }

    private static DistanceSums from(UndirectedGraph graph, int steps, IntUnaryOperator source, int sources) {
        int order = graph.order();
        List<DistanceSums> blocks = IntStream.range(0, BLOCKS)
                .parallel()
                .mapToObj(block -> ofBlock(graph, steps, source, sources, block))
                .toList();
        DistanceSums sums = new DistanceSums(order);
        double scale = sources == 0 ? 1 : (double) order / sources;
        for (DistanceSums block : blocks) {
            add(sums.reached, block.reached, scale);
            add(sums.distance, block.distance, scale);
            add(sums.inverse, block.inverse, scale);
            add(sums.near, block.near, scale);
        }
        return sums;
    }

    private static DistanceSums ofBlock(
            UndirectedGraph graph, int steps, IntUnaryOperator source, int sources, int block) {
        int begin = (int) ((long) sources * block / BLOCKS);
        int end = (int) ((long) sources * (block + 1) / BLOCKS);
        DistanceSums sums = new DistanceSums(begin == end ? 0 : graph.order());
        SearchTogether search = new SearchTogether(graph);
        for (int first = begin; first < end; first += SearchTogether.WIDTH) {
            int[] together = IntStream.range(first, Math.min(end, first + SearchTogether.WIDTH))
                    .map(source)
                    .toArray();
            search.from(together, (node, found, step) -> {
                sums.reached[node] += found;
                sums.distance[node] += (double) found * step;
                sums.inverse[node] += (double) found / step;
                sums.near[node] += step <= steps ? found : 0;
            });
        }
        return sums;
    }

    private static void add(double[] sum, double[] part, double scale) {
        for (int v = 0; v < part.length; v++) {
            sum[v] += scale * part[v];
        }
    }

    public int order() {
        return reached.length;
    }

    /** How many other nodes have a path to {@code v}. */
    public double reached(int v) {
        return reached[v];
    }

    /** The sum of their distances. */
    public double distance(int v) {
        return distance[v];
    }

    /** The sum of 1/distance over them. */
    public double inverse(int v) {
        return inverse[v];
    }

    /** How many other nodes are within the given number of steps of each (k-step reach, Borgatti 2006). */
    public double[] near() {
        return Arrays.copyOf(near, near.length);
    }
}
