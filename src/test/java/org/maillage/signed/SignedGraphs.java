package org.maillage.signed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Seeded signed graphs, and what brute force says of small ones. */
final class SignedGraphs {
    private SignedGraphs() {}

    /** A graph and the seed that a failing test names. */
    record Seeded(long seed, SignedGraph graph) {
        @Override
        public String toString() {
            return "seed %d: %d nodes, %d edges".formatted(seed, graph.order(), graph.size());
        }
    }

    static Stream<Seeded> upTo(int order, int many) {
        return LongStream.range(0, many).mapToObj(seed -> {
            Random random = new Random(seed);
            int nodes = 1 + random.nextInt(order);
            double density = random.nextDouble();
            return new Seeded(seed, drawn(nodes, density, random.nextDouble(), random));
        });
    }

    static SignedGraph drawn(int nodes, double density, double negative, Random random) {
        List<int[]> edges = new ArrayList<>();
        for (int v = 0; v < nodes; v++) {
            for (int w = 0; w < v; w++) {
                if (random.nextDouble() < density) {
                    edges.add(new int[] {v, w, random.nextDouble() < negative ? 1 : 0});
                }
            }
        }
        return of(nodes, edges);
    }

    /** Edges as two ends and 1 where negative. */
    static SignedGraph of(int nodes, List<int[]> edges) {
        boolean[] negative = new boolean[edges.size()];
        for (int i = 0; i < negative.length; i++) {
            negative[i] = edges.get(i)[2] == 1;
        }
        return SignedGraph.of(
                nodes,
                edges.stream().mapToInt(edge -> edge[0]).toArray(),
                edges.stream().mapToInt(edge -> edge[1]).toArray(),
                negative);
    }

    static List<int[]> edges(SignedGraph graph) {
        return IntStream.range(0, graph.size())
                .mapToObj(e -> new int[] {graph.from(e), graph.to(e), graph.negative(e) ? 1 : 0})
                .toList();
    }

    static SignedGraph complete(int nodes, boolean negative) {
        return drawn(nodes, 2, negative ? 2 : -1, new Random(0));
    }

    /** Changes the sign of every edge across a random cut: which cycles are balanced stays the same. */
    static SignedGraph switched(SignedGraph graph, Random random) {
        boolean[] side = new boolean[graph.order()];
        for (int v = 0; v < side.length; v++) {
            side[v] = random.nextBoolean();
        }
        return of(
                graph.order(),
                edges(graph).stream()
                        .map(e -> new int[] {e[0], e[1], side[e[0]] == side[e[1]] ? e[2] : 1 - e[2]})
                        .toList());
    }

    static SignedGraph relabelled(SignedGraph graph, Random random) {
        List<Integer> names =
                new ArrayList<>(IntStream.range(0, graph.order()).boxed().toList());
        Collections.shuffle(names, random);
        List<int[]> edges = new ArrayList<>(edges(graph));
        Collections.shuffle(edges, random);
        return of(
                graph.order(),
                edges.stream()
                        .map(e -> new int[] {names.get(e[0]), names.get(e[1]), e[2]})
                        .toList());
    }

    /** The cheapest of all partitions into at most so many camps. */
    static long cheapest(SignedGraph graph, Weights weights, int most) {
        return cheapest(graph, weights, most, new int[graph.order()], 0, 0);
    }

    private static long cheapest(SignedGraph graph, Weights weights, int most, int[] camp, int next, int used) {
        if (next == graph.order()) {
            return weights.cost(graph, camp);
        }
        long cheapest = Long.MAX_VALUE;
        for (int c = 0; c < Math.min(used + 1, most); c++) {
            camp[next] = c;
            cheapest = Math.min(cheapest, cheapest(graph, weights, most, camp, next + 1, Math.max(used, c + 1)));
        }
        return cheapest;
    }
}
