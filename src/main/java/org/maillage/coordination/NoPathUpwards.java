package org.maillage.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.network.Components;
import org.maillage.question.Computation;

/** The sets of related actors none of whom reaches a level that others of the territory reach. */
final class NoPathUpwards implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var relations = RelationGraph.of(input);
        var components = Components.of(relations.graph());
        var widest = input.stream().mapToLong(NoPathUpwards::rank).max().orElse(Long.MIN_VALUE);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var component = 0; component < components.count() && components.size(component) > 1; component++) {
            var members = components.members(component);
            var top = input.get(members[0]);
            for (var member : members) {
                top = rank(input.get(member)) > rank(top) ? input.get(member) : top;
            }
            if (!top.isNull("rank") && rank(top) < widest) {
                rows.add(List.of(relations.actors(members), top.text("level")));
            }
        }
        return rows;
    }

    private static long rank(Row row) {
        return row.isNull("rank") ? Long.MIN_VALUE : row.integer("rank");
    }
}
