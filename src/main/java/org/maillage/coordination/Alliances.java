package org.maillage.coordination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.maillage.graph.Row;
import org.maillage.network.KeyedGraph;
import org.maillage.network.UndirectedGraph;

/** Who is allied with whom, and by which relations. */
final class Alliances {
    private final KeyedGraph<String> keyed;
    private final Map<Long, List<String>> relations = new HashMap<>();

    private Alliances(KeyedGraph<String> keyed) {
        this.keyed = keyed;
    }

    /** Reads columns {@code actor} and {@code allies}, pairs of an actor and a relation. */
    static Alliances of(List<Row> rows) {
        var builder = new KeyedGraph.Builder<String>();
        rows.forEach(row -> builder.node(row.text("actor")));
        var known = builder.build().nodes();
        var ties = new ArrayList<Tie>();
        for (var row : rows) {
            for (var ally : row.textLists("allies")) {
                if (known.contains(ally.getFirst())) {
                    builder.edge(row.text("actor"), ally.getFirst());
                    ties.add(new Tie(known.node(row.text("actor")), known.node(ally.getFirst()), ally.getLast()));
                }
            }
        }
        var alliances = new Alliances(builder.build());
        ties.forEach(tie -> alliances
                .relations
                .computeIfAbsent(pair(tie.from, tie.to), none -> new ArrayList<>())
                .add(tie.relation));
        return alliances;
    }

    UndirectedGraph graph() {
        return keyed.graph();
    }

    String actor(int node) {
        return keyed.nodes().key(node);
    }

    /** The relations by which these actors are allied two by two. */
    List<String> among(int... nodes) {
        return IntStream.range(0, nodes.length)
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, nodes.length)
                        .mapToObj(j -> relations.getOrDefault(pair(nodes[i], nodes[j]), List.of())))
                .flatMap(List::stream)
                .toList();
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private record Tie(int from, int to, String relation) {}
}
