package org.maillage.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.maillage.network.Betweenness;
import org.maillage.network.UndirectedGraph;

/** Measures betweenness beside JGraphT on the same networks, once both are found to answer the same. */
public final class PeerBench {
    static final String OURS = "betweenness, here";
    static final String PEER = "betweenness, JGraphT 1.5.3";
    private static final double RELATIONS_PER_ACTOR = 4.25;
    private static final double ROUNDING = 1e-6;
    private static final int OFTEN = 5;

    private PeerBench() {}

    /** The arguments are the numbers of actors; each size is measured in turn. */
    public static void main(String[] arguments) {
        for (var argument : arguments) {
            var actors = Integer.parseInt(argument);
            var network = RandomNetwork.of(actors, (int) (RELATIONS_PER_ACTOR * actors), 2026);
            var theirs = peer(network);
            var once = timed(theirs);
            refuseDifferent(Betweenness.exact(network), once.answer());
            var peer = actors > 2_000 ? List.of(once.millis()) : times(theirs);
            var ours = times(() -> Betweenness.exact(network));
            Results.save(
                    "peers-" + actors, List.of(Measure.of(OURS, ours, null, ""), Measure.of(PEER, peer, null, "")));
            Results.load("peers-" + actors).forEach(System.out::println);
        }
    }

    private static Supplier<Map<Integer, Double>> peer(UndirectedGraph network) {
        var graph = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        for (var v = 0; v < network.order(); v++) {
            graph.addVertex(v);
        }
        for (var v = 0; v < network.order(); v++) {
            for (var i = network.first(v); i < network.end(v); i++) {
                graph.addEdge(v, network.neighbour(i));
            }
        }
        return () -> new BetweennessCentrality<>(graph).getScores();
    }

    private static void refuseDifferent(double[] ours, Map<Integer, Double> theirs) {
        theirs.forEach((v, score) -> {
            if (Math.abs(ours[v] - score) > ROUNDING * Math.max(1, score)) {
                throw new IllegalStateException("node %d: %f here, %f there".formatted(v, ours[v], score));
            }
        });
    }

    private static List<Double> times(Supplier<?> work) {
        return Stream.generate(() -> timed(work).millis()).limit(OFTEN).toList();
    }

    private static <T> Timed<T> timed(Supplier<T> work) {
        var start = System.nanoTime();
        var answer = work.get();
        return new Timed<>(answer, (System.nanoTime() - start) / 1e6);
    }

    private record Timed<T>(T answer, double millis) {}
}
