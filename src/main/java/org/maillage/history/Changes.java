package org.maillage.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;

/** Reads the history: what changed in a territory, or of one entity. */
public final class Changes {
    /** How many steps a person can take back, and do again. */
    public record Undoable(long undo, long redo) {}

    private final Graph graph;

    public Changes(Graph graph) {
        this.graph = graph;
    }

    /**
     * The newest changes first, without what others keep to themselves.
     *
     * @param entity {@code kind:id}, or null for the whole territory
     */
    public List<Map<String, Object>> newest(Author reader, String territory, @Nullable String entity, int limit) {
        return graph.read(tx -> {
            var rows = entity == null
                    ? tx.run("history/changes", Map.of("territory", territory, "limit", limit))
                    : tx.run(
                            "history/entity-changes", Map.of("territory", territory, "entity", entity, "limit", limit));
            return rows.stream()
                    .map(row -> row.map("change"))
                    .filter(change -> concerns(change, reader))
                    .map(change -> visible(change, reader))
                    .toList();
        });
    }

    /** A change of nothing but what others keep to themselves is theirs too. */
    private static boolean concerns(Map<String, Object> change, Author reader) {
        return items(change).isEmpty() || items(change).stream().anyMatch(item -> shows(item, reader));
    }

    private static Map<String, Object> visible(Map<String, Object> change, Author reader) {
        var items = items(change).stream().filter(item -> shows(item, reader)).toList();
        var hidden = items(change).size() - items.size();
        var shown = new HashMap<>(change);
        shown.put("items", items);
        shown.put("size", (Long) change.getOrDefault("size", 0L) - hidden);
        return shown;
    }

    @SuppressWarnings("unchecked") // the shape of history/changes.cypher
    private static List<Map<String, Object>> items(Map<String, Object> change) {
        return (List<Map<String, Object>>) change.getOrDefault("items", List.of());
    }

    private static boolean shows(Map<String, Object> item, Author reader) {
        return Privacy.shows((String) item.get("before"), reader) && Privacy.shows((String) item.get("after"), reader);
    }

    public Undoable undoable(String territory, Author author) {
        return graph.read(tx -> {
            var row = tx.run("history/undoable", Map.of("territory", territory, "person", author.person()))
                    .get(0);
            return new Undoable(row.integer("undo"), row.integer("redo"));
        });
    }
}
