package org.maillage.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Definitions applied to the letter, for small graphs only. */
final class BruteForce {
    private BruteForce() {}

    /** Components of what is left of the graph when only some nodes and all edges but one (or none) are kept. */
    static int components(UndirectedGraph graph, IntPredicate kept, Set<Edge> removed) {
        Set<Integer> seen = new HashSet<>();
        int count = 0;
        for (int root : IntStream.range(0, graph.order()).filter(kept).toArray()) {
            if (seen.add(root)) {
                count++;
                Deque<Integer> open = new ArrayDeque<>(List.of(root));
                while (!open.isEmpty()) {
                    int v = open.pop();
                    neighbours(graph, v)
                            .filter(w -> kept.test(w) && !removed.contains(Edge.between(v, w)))
                            .filter(seen::add)
                            .forEach(open::push);
                }
            }
        }
        return count;
    }

    /** Enumerates every shortest path of every pair. */
    static double[] betweenness(UndirectedGraph graph) {
        double[] betweenness = new double[graph.order()];
        for (int s = 0; s < graph.order(); s++) {
            for (int t = s + 1; t < graph.order(); t++) {
                List<List<Integer>> paths = shortestPaths(graph, s, t);
                for (List<Integer> path : paths) {
                    path.subList(1, path.size() - 1).forEach(v -> betweenness[v] += 1.0 / paths.size());
                }
            }
        }
        return betweenness;
    }

    private static List<List<Integer>> shortestPaths(UndirectedGraph graph, int s, int t) {
        List<List<Integer>> paths = List.of(List.of(s));
        for (int length = 1; length < graph.order() && !paths.isEmpty(); length++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> path : paths) {
                neighbours(graph, path.getLast()).filter(w -> !path.contains(w)).forEach(w -> {
                    List<Integer> extended = new ArrayList<>(path);
                    extended.add(w);
                    longer.add(extended);
                });
            }
            List<List<Integer>> arrived =
                    longer.stream().filter(path -> path.getLast() == t).toList();
            if (!arrived.isEmpty()) {
                return arrived;
            }
            paths = longer;
        }
        return List.of();
    }

    static List<Triangle> triangles(UndirectedGraph graph) {
        List<Triangle> triangles = new ArrayList<>();
        for (int a = 0; a < graph.order(); a++) {
            for (int b = a + 1; b < graph.order(); b++) {
                for (int c = b + 1; c < graph.order(); c++) {
                    if (graph.adjacent(a, b) && graph.adjacent(b, c) && graph.adjacent(a, c)) {
                        triangles.add(new Triangle(a, b, c));
                    }
                }
            }
        }
        return triangles;
    }

    static List<Edge> edges(UndirectedGraph graph) {
        return IntStream.range(0, graph.order())
                .boxed()
                .flatMap(v -> neighbours(graph, v).filter(w -> v < w).map(w -> new Edge(v, w)))
                .toList();
    }

    private static Stream<Integer> neighbours(UndirectedGraph graph, int v) {
        return IntStream.range(graph.first(v), graph.end(v))
                .map(graph::neighbour)
                .boxed();
    }
}
