package org.maillage.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.maillage.network.Betweenness;
import org.maillage.network.UndirectedGraph;

/** Measures betweenness beside JGraphT, igraph and NetworkX on the same networks, once all are found to answer the same. */
public final class PeerBench {
    static final String OURS = "here";
    static final String PEER = "JGraphT 1.5.3";
    private static final double RELATIONS_PER_ACTOR = 5;
    private static final double ROUNDING = 1e-6;
    private static final int OFTEN = 5;
    /** Beyond, what takes minutes is timed once, and what takes an hour is not. */
    private static final int SMALL = 2_000;

    private PeerBench() {}

    /** The arguments are the numbers of actors; each size is measured in turn. */
    public static void main(String[] arguments) {
        for (var argument : arguments) {
            var actors = Integer.parseInt(argument);
            var network = RandomNetwork.of(actors, (int) (RELATIONS_PER_ACTOR * actors), 2026);
            var exact = Betweenness.exact(network);
            var theirs = peer(network);
            var once = timed(theirs);
            refuseDifferent(exact, scores(once.answer()));
            var measures = new ArrayList<Measure>();
            measures.add(measure(OURS, times(() -> Betweenness.exact(network))));
            measures.add(measure(PEER, actors > SMALL ? List.of(once.millis()) : times(theirs)));
            var libraries = actors > SMALL ? List.of("igraph") : List.of("igraph", "networkx");
            PythonPeers.betweenness(network, OFTEN, libraries).values().forEach(timed -> {
                refuseDifferent(exact, timed.scores());
                measures.add(measure(timed.library(), timed.millis()));
            });
            Results.save("peers-" + actors, measures);
            Results.load("peers-" + actors).forEach(System.out::println);
        }
    }

    private static Measure measure(String what, List<Double> millis) {
        return Measure.of(what, millis, null, "");
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

    private static List<Double> scores(Map<Integer, Double> byNode) {
        return IntStream.range(0, byNode.size()).mapToObj(byNode::get).toList();
    }

    private static void refuseDifferent(double[] ours, List<Double> theirs) {
        for (var v = 0; v < ours.length; v++) {
            var score = theirs.get(v);
            if (Math.abs(ours[v] - score) > ROUNDING * Math.max(1, score)) {
                throw new IllegalStateException("node %d: %f here, %f there".formatted(v, ours[v], score));
            }
        }
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
