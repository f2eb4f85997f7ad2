package org.maillage.history;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.CypherFile;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Everything the graph knows of a territory, as lines that can be compared: nodes, then relationships. */
final class Picture {
    private static final JsonMapper JSON = new JsonMapper();
    private static final CypherFile NODES = new CypherFile("test/nodes", "", """
            MATCH (n {territory: $territory})
            WHERE NOT n:Change AND NOT n:ChangeItem
            RETURN labels(n)[0] AS label, properties(n) AS properties
            """);
    private static final CypherFile EDGES = new CypherFile("test/edges", "", """
            MATCH (a {territory: $territory})-[r]->(b)
            WHERE NOT a:Change AND NOT a:ChangeItem
            RETURN type(r) AS label, labels(a)[0] + ':' + a.id AS from, labels(b)[0] + ':' + b.id AS to,
                   properties(r) AS properties
            """);
    private static final CypherFile HISTORY = new CypherFile("test/history", "", """
            MATCH (c:Change {territory: $territory})-[:ITEM]->(i)
            WITH *, split(i.entity, ':')[0] AS kind
            RETURN kind, substring(i.entity, size(kind) + 1) AS id, i.after AS after
            ORDER BY c.seq, i.index
            """);

    /** What a change did to one entity. */
    record Item(Row row) {
        @Nullable
        Map<String, Object> after() {
            var json = row.textOrNull("after");
            return json == null ? null : JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
        }
    }

    private Picture() {}

    static SortedSet<String> of(Graph graph, String territory) {
        var lines = new TreeSet<String>();
        graph.<List<Row>>read(tx -> tx.run(NODES, Map.of("territory", territory)))
                .forEach(row -> lines.add(row.text("label") + " " + meaning(row.map("properties"))));
        graph.<List<Row>>read(tx -> tx.run(EDGES, Map.of("territory", territory)))
                .forEach(row -> lines.add((row.text("from") + " " + row.text("label") + " " + row.text("to") + " "
                                + meaning(row.map("properties")))
                        .replace(territory, "…")));
        return lines;
    }

    static List<Item> history(Graph graph, String territory) {
        return graph.<List<Row>>read(tx -> tx.run(HISTORY, Map.of("territory", territory))).stream()
                .map(Item::new)
                .toList();
    }

    /** Versions differ, and so do places that nobody chose. */
    private static Map<String, Object> meaning(Map<String, Object> properties) {
        var kept = new TreeMap<>(properties);
        kept.keySet().removeAll(List.of("version", "positionVersion", "territory"));
        if (!Boolean.TRUE.equals(kept.get("placed"))) {
            kept.remove("x");
            kept.remove("y");
        }
        return kept;
    }
}
