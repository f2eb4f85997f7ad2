package org.maillage.coordination;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.network.CutPoints;
import org.maillage.question.Computation;

/** The actors without whom the territory would fall into more pieces, those that hold most together first. */
final class CutPointsAnswer implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var relations = RelationGraph.of(input);
        var cuts = CutPoints.of(relations.graph());
        return Arrays.stream(cuts.nodes())
                .boxed()
                .sorted(Comparator.comparingInt(node -> -cuts.added(node)))
                .<List<@Nullable Object>>map(
                        node -> List.of(relations.actor(node), cuts.added(node), relations.neighbours(node)))
                .toList();
    }
}
