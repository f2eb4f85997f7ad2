package org.maillage.coordination;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.network.StructuralHoles;
import org.maillage.question.Computation;

/** Burt's constraint and effective size of every actor that has neighbours, the least constrained first. */
final class StructuralHolesAnswer implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var relations = RelationGraph.of(input);
        var graph = relations.graph();
        var holes = StructuralHoles.of(graph);
        var constraint = holes.constraint();
        var effectiveSize = holes.effectiveSize();
        var linked = IntStream.range(0, graph.order())
                .filter(node -> graph.degree(node) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(node -> constraint[node]))
                .toList();
        var limit = Computation.number(parameters, "limit");
        return linked.stream()
                .limit(limit.longValue())
                .<List<@Nullable Object>>map(node -> List.of(
                        relations.actor(node),
                        constraint[node],
                        effectiveSize[node],
                        graph.degree(node),
                        relations.neighbours(node),
                        linked.size()))
                .toList();
    }
}
