package org.maillage.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
        return gather(territory, table, audiences, () -> {
            var documents = new ArrayList<Map<String, Object>>();
            return new Gathering<>(documents::add, () -> documents);
        });
    }

    /** What becomes of documents that are handed over one by one, and what has become of them all. */
    public record Gathering<R>(Consumer<Map<String, Object>> each, Supplier<R> all) {}

    /** A large table need not be held whole: each attempt at reading it begins a gathering. */
    public <R> R gather(String territory, String table, List<String> audiences, Supplier<Gathering<R>> gatherings) {
        var statement = STATEMENTS.get(table);
        if (statement == null) {
            throw new NotFound("table", table);
        }
        return graph.read(tx -> {
            var gathering = gatherings.get();
            tx.stream(
                    statement,
                    Map.of("territory", territory, "audiences", audiences),
                    row -> gathering.each().accept(row.map("document")));
            return gathering.all().get();
        });
    }
}
