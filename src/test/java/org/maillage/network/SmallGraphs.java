package org.maillage.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Seeded random graphs small enough for brute force: from no edge to dense, trees and lone nodes among them. */
final class SmallGraphs {
    private SmallGraphs() {}

    static Stream<Seeded> upTo(int order) {
        return LongStream.range(0, 300).mapToObj(seed -> drawn(order, seed));
    }

    private static Seeded drawn(int atMost, long seed) {
        Random random = new Random(seed);
        int order = 1 + random.nextInt(atMost);
        double density = Math.pow(random.nextDouble(), 2);
        EdgeList edges = new EdgeList();
        for (int v = 1; v < order; v++) {
            if (random.nextDouble() < 0.7) {
                edges.add(v, random.nextInt(v));
            }
            for (int w = 0; w < v; w++) {
                if (random.nextDouble() < density) {
                    edges.add(w, v);
                }
            }
        }
        return new Seeded(seed, edges.toGraph(order));
    }

    /** The numbers 0 … order − 1 shuffled. */
    static int[] permutation(int order, long seed) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, order).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A graph and the seed that a failing test names. */
    record Seeded(long seed, UndirectedGraph graph) {
        @Override
        public String toString() {
            return "seed %d: %d nodes, %d edges".formatted(seed, graph.order(), graph.size());
        }
    }
}
