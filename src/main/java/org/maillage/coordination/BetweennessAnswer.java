package org.maillage.coordination;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.network.Betweenness;
import org.maillage.network.Pace;
import org.maillage.question.Computation;

/** The exact, raw betweenness of every actor on the simple undirected graph of relations (Brandes 2001). */
final class BetweennessAnswer implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        return answer(input, parameters, Pace.UNHEARD);
    }

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters, Pace pace) {
        var relations = RelationGraph.of(input);
        var betweenness = Betweenness.exact(relations.graph(), pace);
        return IntStream.range(0, relations.order())
                .boxed()
                .sorted(Comparator.comparingDouble(node -> -betweenness[node]))
                .<List<@Nullable Object>>map(node -> List.of(relations.actor(node), betweenness[node]))
                .toList();
    }
}
