package org.maillage.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.maillage.network.Betweenness;
import org.maillage.network.UndirectedGraph;
import tools.jackson.databind.JsonNode;

/** Betweenness beside JGraphT, igraph and NetworkX, once all are found to answer the same. */
final class BetweennessPeers {
    private static final String OURS = "here";
    private static final String PEER = "JGraphT 1.5.3";
    private static final double ROUNDING = 1e-6;
    private static final int OFTEN = 5;
    /** Beyond, what takes minutes is timed once, and what takes an hour is not. */
    private static final int SMALL = 2_000;

    private static final int LARGE = 20_000;

    private BetweennessPeers() {}

    static List<Measure> of(UndirectedGraph network) {
        var actors = network.order();
        var exact = Timed.of(() -> Betweenness.exact(network));
        if (actors > LARGE) {
            return List.of(Measure.once(OURS, exact.millis(), null, ""));
        }
        var theirs = peer(network);
        var once = Timed.of(theirs);
        refuseDifferent(exact.answer(), scores(once.answer()));
        var measures = new ArrayList<Measure>();
        measures.add(measure(OURS, Timed.times(OFTEN, () -> Betweenness.exact(network))));
        measures.add(measure(PEER, actors > SMALL ? List.of(once.millis()) : Timed.times(OFTEN, theirs)));
        if (Script.hasPython()) {
            var libraries = actors > SMALL ? List.of("igraph") : List.of("igraph", "networkx");
            var measured = Script.python("betweenness.py").answer(network, OFTEN, libraries);
            libraries.stream().filter(measured::has).forEach(library -> {
                var found = measured.get(library);
                refuseDifferent(
                        exact.answer(),
                        found.get("scores")
                                .valueStream()
                                .map(JsonNode::asDouble)
                                .toList());
                measures.add(measure(library + " " + found.get("version").asString(), Script.millis(found)));
            });
        }
        return measures;
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
}
