package org.maillage.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.network.Components;
import org.maillage.question.Computation;

/** The groups of at least two actors that nothing joins to the largest set. */
final class SeparateGroups implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var relations = RelationGraph.of(input);
        var components = Components.of(relations.graph());
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var component = 1; component < components.count() && components.size(component) > 1; component++) {
            rows.add(List.of(
                    relations.actors(components.members(component)), components.size(component), components.size(0)));
        }
        return rows;
    }
}
