package org.maillage.coordination;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.network.DistanceFragmentation;
import org.maillage.network.Fragmentation;
import org.maillage.network.KeyPlayers;
import org.maillage.question.Computation;

/** For each size, the actors whose leaving would separate the others most, and those who would set them most apart. */
final class KeyPlayersRemoval implements Computation {
    private static final int DISTANCES_UP_TO = 2_000;
    private static final int NONE = 5;

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var relations = RelationGraph.of(input);
        var graph = relations.graph();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var size = 1; size <= KeyPlayerSizes.most(parameters, graph.order()); size++) {
            var separated = new Fragmentation(graph);
            var row = new ArrayList<@Nullable Object>();
            row.add(size);
            add(row, relations, KeyPlayers.of(graph, size, separated, KeyPlayerSizes.EFFORT), separated.of(new int[0]));
            if (graph.order() <= DISTANCES_UP_TO) {
                var remote = new DistanceFragmentation(graph);
                add(row, relations, KeyPlayers.of(graph, size, remote, KeyPlayerSizes.EFFORT), remote.of(new int[0]));
            } else {
                row.addAll(Collections.nCopies(NONE, null));
            }
            rows.add(row);
        }
        return rows;
    }

    private static void add(List<@Nullable Object> row, RelationGraph relations, KeyPlayers found, double today) {
        row.add(found.nodes().stream().map(relations::actor).toList());
        row.add(found.value());
        row.add(today);
        row.add(found.proven());
        row.add(!found.proven());
    }
}
