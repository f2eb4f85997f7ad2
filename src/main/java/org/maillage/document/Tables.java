package org.maillage.document;

import java.util.List;
import java.util.Map;
import org.maillage.graph.Graph;
import org.maillage.problem.NotFound;

/** Every document of one kind in a territory, through the {@code <kind>-table} Cypher file of its room. */
public final class Tables {
    private static final Map<String, String> STATEMENTS = Map.of(
            "actors", "actor/actor-table",
            "resources", "resource/resource-table",
            "needs", "resource/need-table",
            "pools", "pool/pool-table",
            "readings", "relation/reading-table",
            "profiles", "profile/profile-table",
            "discussions", "round/discussion-table",
            "relations", "relation/relation-table");

    private final Graph graph;

    public Tables(Graph graph) {
        this.graph = graph;
    }

    /** What {@link #all} can be asked for, in alphabetical order. */
    public static List<String> names() {
        return STATEMENTS.keySet().stream().sorted().toList();
    }

    public List<Map<String, Object>> all(String territory, String table, List<String> audiences) {
        var statement = STATEMENTS.get(table);
        if (statement == null) {
            throw new NotFound("table", table);
        }
        return graph.read(tx -> tx.run(statement, Map.of("territory", territory, "audiences", audiences)).stream()
                .map(row -> row.map("document"))
                .toList());
    }
}
