package org.maillage.coordination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.question.Computation;
import org.maillage.signed.Frustration;
import org.maillage.signed.TriadCensus;

/** Structural balance of all relations together, then of each mission and of each object alone. */
final class BalanceAnswer implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var rows = new ArrayList<List<@Nullable Object>>();
        if (!input.isEmpty()) {
            rows.add(row(input, null, null));
        }
        var missions = distinct(input, "mission");
        for (var mission : missions.size() > 1 ? missions : List.<String>of()) {
            rows.add(row(with(input, "mission", mission), mission, null));
        }
        var objects = distinct(input, "object");
        for (var object : objects.size() > 1 ? objects : List.<String>of()) {
            rows.add(row(with(input, "object", object), null, object));
        }
        return rows;
    }

    private static List<String> distinct(List<Row> input, String column) {
        return List.copyOf(
                new TreeSet<>(input.stream().map(row -> row.text(column)).toList()));
    }

    private static List<Row> with(List<Row> input, String column, String value) {
        return input.stream().filter(row -> row.text(column).equals(value)).toList();
    }

    private static List<@Nullable Object> row(List<Row> input, @Nullable String mission, @Nullable String object) {
        var relations = SignedRelations.of(input);
        var graph = relations.graph();
        var triads = TriadCensus.of(graph);
        var frustration = Frustration.of(graph);
        var share = triads.total() == 0 ? null : Math.round(100 * triads.share());
        return Arrays.asList(
                mission == null && object == null,
                mission,
                object,
                graph.order(),
                graph.size() - relations.negative(),
                relations.negative(),
                relations.ambivalent(),
                triads.total() == 0 ? null : triads.ppp(),
                triads.total() == 0 ? null : triads.ppm(),
                triads.total() == 0 ? null : triads.pmm(),
                triads.total() == 0 ? null : triads.mmm(),
                share,
                frustration.atMost(),
                frustration.exact(),
                frustration.exact() ? null : frustration.atLeast(),
                actors(relations, frustration.edges()),
                relations.relations(frustration.edges()));
    }

    private static List<String> actors(SignedRelations relations, int[] edges) {
        var graph = relations.graph();
        return Arrays.stream(edges)
                .flatMap(edge -> Arrays.stream(new int[] {graph.from(edge), graph.to(edge)}))
                .distinct()
                .mapToObj(relations::actor)
                .toList();
    }
}
