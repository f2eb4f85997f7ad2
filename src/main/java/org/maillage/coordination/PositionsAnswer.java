package org.maillage.coordination;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.network.Betweenness;
import org.maillage.network.Closeness;
import org.maillage.network.Cores;
import org.maillage.network.DistanceSums;
import org.maillage.network.Eigenvector;
import org.maillage.network.Pace;
import org.maillage.question.Computation;

/**
 * The centralities of every actor, those between most others first. What takes a search from every actor is estimated
 * from some of them on very large territories, always the same ones, and says so.
 */
final class PositionsAnswer implements Computation {
    private static final int EXACT_UP_TO = 10_000;
    private static final int SAMPLE = 256;

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        return answer(input, parameters, Pace.UNHEARD);
    }

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters, Pace pace) {
        var relations = RelationGraph.of(input);
        var graph = relations.graph();
        var steps = Computation.number(parameters, "steps").intValue();
        var estimated = graph.order() > EXACT_UP_TO;
        var betweenness = estimated ? Betweenness.estimate(graph, SAMPLE, 1) : Betweenness.exact(graph, pace);
        var sums = estimated ? DistanceSums.estimate(graph, steps, SAMPLE, 1) : DistanceSums.exact(graph, steps);
        var closeness = Closeness.freeman(sums);
        var harmonic = Closeness.harmonic(sums);
        var near = sums.near();
        var eigenvector = Eigenvector.of(graph);
        var influence = eigenvector.values();
        var cores = Cores.of(graph);
        return IntStream.range(0, graph.order())
                .boxed()
                .sorted(Comparator.comparingDouble(node -> -betweenness[node]))
                .limit(Computation.number(parameters, "limit").longValue())
                .map(node -> Arrays.<@Nullable Object>asList(
                        relations.actor(node),
                        graph.degree(node),
                        betweenness[node],
                        closeness[node],
                        harmonic[node],
                        eigenvector.converged() ? (Object) influence[node] : null,
                        Math.round(near[node]),
                        cores[node],
                        estimated,
                        graph.order()))
                .toList();
    }
}
