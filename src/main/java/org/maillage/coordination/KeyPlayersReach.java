package org.maillage.coordination;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.network.KeyPlayers;
import org.maillage.network.SetReach;
import org.maillage.question.Computation;

/** For each size, the actors who together reach most of the others in a few steps. */
final class KeyPlayersReach implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var relations = RelationGraph.of(input);
        var graph = relations.graph();
        var steps = Computation.number(parameters, "steps").intValue();
        return IntStream.rangeClosed(1, KeyPlayerSizes.most(parameters, graph.order()))
                .mapToObj(size -> KeyPlayers.of(graph, size, new SetReach(graph, steps), KeyPlayerSizes.EFFORT))
                .<List<@Nullable Object>>map(found -> List.of(
                        found.nodes().size(),
                        found.nodes().stream().map(relations::actor).toList(),
                        Math.round(found.value()),
                        graph.order(),
                        found.proven(),
                        !found.proven()))
                .toList();
    }
}
