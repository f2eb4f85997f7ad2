package org.maillage.presence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;

/**
 * What of the things people look at may be told to everybody who takes part: what everybody sees anyway. Of the pairs
 * that people read alone, nothing is told until their round closes.
 */
final class Sights {
    /** Those of whoever takes part; what one person alone may see has another. */
    private static final List<String> EVERYBODY = List.of("public", "team");

    private static final Map<String, String> QUERIES =
            Map.of("actor", "presence/actor", "relation", "presence/relation", "pool", "presence/pool");

    private final Graph graph;

    Sights(Graph graph) {
        this.graph = graph;
    }

    Somebody see(String territory, Somebody somebody, Look look) {
        return somebody.at(selection(territory, look.selection()), cell(territory, look.cell()));
    }

    private Somebody.@Nullable Selection selection(String territory, Look.@Nullable Chosen chosen) {
        if (chosen == null || chosen.kind() == null || chosen.id() == null) {
            return null;
        }
        var kind = chosen.kind();
        var id = chosen.id();
        var query = QUERIES.get(kind);
        return query == null
                ? null
                : first(query, territory, Map.of("id", id))
                        .map(row -> new Somebody.Selection(kind, id, row.text("name")))
                        .orElse(null);
    }

    private Somebody.@Nullable Cell cell(String territory, Somebody.@Nullable Cell cell) {
        return cell == null
                ? null
                : first("presence/pair", territory, Map.of("from", cell.from(), "to", cell.to()))
                        .map(row -> cell)
                        .orElse(null);
    }

    private Optional<Row> first(String query, String territory, Map<String, String> of) {
        var asked = new HashMap<String, Object>(of);
        asked.put("territory", territory);
        asked.put("audiences", EVERYBODY);
        return graph.read(tx -> tx.run(query, asked).stream().findFirst());
    }
}
