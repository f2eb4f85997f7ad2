package org.maillage.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Kinds;
import org.maillage.graph.Graph;

/** Reads the history: what changed in a territory, or of one entity. */
public final class Changes {
    /** How many steps a person can take back, and do again. */
    public record Undoable(long undo, long redo) {}

    private final Graph graph;
    private final ShownChanges shown;

    public Changes(Graph graph, Kinds kinds) {
        this.graph = graph;
        this.shown = new ShownChanges(kinds);
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
            return shown.to(
                    reader,
                    tx,
                    territory,
                    rows.stream().map(row -> row.map("change")).toList());
        });
    }

    public Undoable undoable(String territory, Author author) {
        return graph.read(tx -> {
            var row = tx.run("history/undoable", Map.of("territory", territory, "person", author.person()))
                    .get(0);
            return new Undoable(row.integer("undo"), row.integer("redo"));
        });
    }
}
