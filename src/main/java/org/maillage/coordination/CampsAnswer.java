package org.maillage.coordination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.question.Computation;
import org.maillage.signed.Camps;
import org.maillage.signed.SignedGraph;
import org.maillage.signed.Weights;

/** The camps of weak balance, from the largest, with the ties that contradict them. */
final class CampsAnswer implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var relations = SignedRelations.of(input);
        var graph = relations.graph();
        var weight = Computation.number(parameters, "weight");
        var limit = Computation.number(parameters, "limit");
        var camps = Camps.of(graph, Weights.of(Math.min(100, weight.doubleValue()) / 100));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var camp = 0; camp < Math.min(limit.longValue(), camps.count()); camp++) {
            rows.add(row(relations, camps, camp));
        }
        return rows;
    }

    private static List<@Nullable Object> row(SignedRelations relations, Camps camps, int camp) {
        var graph = relations.graph();
        var members = camps.members(camp);
        IntPredicate inside = edge -> ends(graph, camps, edge).allMatch(of -> of == camp);
        IntPredicate across =
                edge -> ends(graph, camps, edge).filter(of -> of == camp).count() == 1;
        var opposed = edges(graph, across.and(graph::negative));
        var against = edges(graph, inside.and(graph::negative));
        var allied = edges(graph, across.and(edge -> !graph.negative(edge)));
        return List.of(
                camp + 1,
                relations.actors(members),
                members.length,
                opposed.length,
                others(relations, camps, camp, opposed),
                against.length,
                others(relations, camps, -1, against),
                allied.length,
                others(relations, camps, camp, allied),
                camps.exact(),
                camps.count(),
                relations.relations(IntStream.concat(Arrays.stream(against), Arrays.stream(allied))
                        .toArray()));
    }

    private static IntStream ends(SignedGraph graph, Camps camps, int edge) {
        return IntStream.of(camps.of(graph.from(edge)), camps.of(graph.to(edge)));
    }

    private static int[] edges(SignedGraph graph, IntPredicate wanted) {
        return IntStream.range(0, graph.size()).filter(wanted).toArray();
    }

    /** The ends of these ties that are not in the camp. */
    private static List<String> others(SignedRelations relations, Camps camps, int camp, int[] edges) {
        var graph = relations.graph();
        return relations.actors(Arrays.stream(edges)
                .flatMap(edge -> IntStream.of(graph.from(edge), graph.to(edge)))
                .filter(node -> camps.of(node) != camp)
                .distinct()
                .toArray());
    }
}
