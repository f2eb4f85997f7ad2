package org.maillage.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.network.Components;
import org.maillage.question.Computation;

/** Numbers the sets of actors that chains of relations hold together, from the largest. */
final class ComponentsAnswer implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var relations = RelationGraph.of(input);
        var components = Components.of(relations.graph());
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var component = 0; component < components.count(); component++) {
            for (var actor : relations.actors(components.members(component))) {
                rows.add(List.of(component + 1, actor));
            }
        }
        return rows;
    }
}
