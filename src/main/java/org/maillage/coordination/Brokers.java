package org.maillage.coordination;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.network.Betweenness;
import org.maillage.network.CutPoints;
import org.maillage.question.Computation;

/**
 * The actors between others of several kinds: high betweenness, neighbours of at least three kinds. On large territories
 * the betweenness is estimated from a sample of sources (Brandes and Pich 2007), always the same one.
 */
final class Brokers implements Computation {
    private static final int EXACT_UP_TO = 2_000;
    private static final int SAMPLE = 256;
    private static final int KINDS = 3;

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var relations = RelationGraph.of(input);
        var estimated = relations.order() > EXACT_UP_TO;
        var betweenness =
                estimated ? Betweenness.estimate(relations.graph(), SAMPLE, 1) : Betweenness.exact(relations.graph());
        var cuts = CutPoints.of(relations.graph());
        var kinds = kinds(input);
        var limit = Computation.number(parameters, "limit");
        return IntStream.range(0, relations.order())
                .filter(node -> betweenness[node] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(node -> -betweenness[node]))
                .filter(node -> kindsAround(relations, node, kinds) >= KINDS)
                .limit(limit.longValue())
                .<List<@Nullable Object>>map(node -> List.of(
                        relations.actor(node),
                        betweenness[node],
                        kindsAround(relations, node, kinds),
                        relations.graph().degree(node),
                        cuts.added(node) > 0,
                        estimated,
                        relations.neighbours(node)))
                .toList();
    }

    private static Map<String, String> kinds(List<Row> input) {
        var kinds = new HashMap<String, String>();
        for (var row : input) {
            var kind = row.textOrNull("kind");
            if (kind != null) {
                kinds.put(row.text("actor"), kind);
            }
        }
        return kinds;
    }

    private static long kindsAround(RelationGraph relations, int node, Map<String, String> kinds) {
        return relations.neighbours(node).stream()
                .map(kinds::get)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
