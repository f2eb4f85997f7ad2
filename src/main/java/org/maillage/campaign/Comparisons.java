package org.maillage.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.campaign.Comparison.Described;
import org.maillage.campaign.Comparison.Difference;
import org.maillage.campaign.Comparison.Presence;
import org.maillage.campaign.Comparison.Side;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;

/** Compares the relations, the actors and the profiles of two campaigns, as far as somebody may see them. */
public final class Comparisons {
    private final Graph graph;

    public Comparisons(Graph graph) {
        this.graph = graph;
    }

    public Comparison of(Compared compared) {
        var asked = new HashMap<String, @Nullable Object>();
        asked.put("territory", compared.territory());
        asked.put("audiences", compared.audiences());
        asked.put("earlier", compared.earlier());
        asked.put("later", compared.later());
        asked.put("mission", compared.mission());
        return graph.read(tx -> comparison(
                tx.run("campaign/relations", asked),
                tx.run("campaign/actors", asked),
                tx.run("campaign/profiles", asked)));
    }

    private static Comparison comparison(List<Row> relations, List<Row> actors, List<Row> profiles) {
        var changes = relations.stream()
                .collect(groupingBy(row -> row.text("change"), mapping(Comparisons::difference, toList())));
        var present = actors.stream()
                .map(row -> new Presence(row.text("id"), row.integer("before"), row.integer("after")))
                .collect(partitioningBy(actor -> actor.after() > 0));
        return new Comparison(
                of(changes, "born"),
                of(changes, "ended"),
                of(changes, "flipped"),
                of(changes, "moreContested"),
                of(changes, "lessContested"),
                List.copyOf(present.getOrDefault(true, List.of())),
                List.copyOf(present.getOrDefault(false, List.of())),
                profiles.stream().map(Comparisons::described).toList());
    }

    private static Described described(Row row) {
        return new Described(row.text("actor"), row.text("mission"), row.texts("gained"), row.texts("lost"));
    }

    private static List<Difference> of(Map<String, List<Difference>> changes, String change) {
        return List.copyOf(changes.getOrDefault(change, List.of()));
    }

    private static Difference difference(Row row) {
        return new Difference(
                row.text("first"),
                row.text("second"),
                row.text("mission"),
                row.textOrNull("object"),
                side(row, "before"),
                side(row, "after"));
    }

    private static @Nullable Side side(Row row, String column) {
        return row.isNull(column) ? null : Side.of(row.map(column));
    }
}
