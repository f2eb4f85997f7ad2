package org.maillage.administration;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.graph.Graph;

/** The state of the whole server at a glance. */
public final class Administration {
    private static final int MOST_PEOPLE = 200;

    private final Graph graph;
    private final Path data;
    private final boolean embedded;
    private final String version;

    /**
     * The state of one server.
     *
     * @param data the folder of its data
     * @param embedded whether the database is in that folder
     * @param version of the program
     */
    public Administration(Graph graph, Path data, boolean embedded, String version) {
        this.graph = graph;
        this.data = data;
        this.embedded = embedded;
        this.version = version;
    }

    /** What there is: the version, the room it takes, the territories. */
    public record Overview(String version, Storage storage, List<Map<String, Object>> territories) {}

    public Overview overview() {
        var territories = graph.read(tx -> tx.run("administration/territories", Map.of())).stream()
                .map(row -> row.map("territory"))
                .toList();
        return new Overview(version, Storage.of(data, embedded), territories);
    }

    /** The first accounts by name that have these letters, with the part that each takes where. */
    public List<Map<String, Object>> people(String letters) {
        var sought = Map.of("letters", letters.strip().toLowerCase(Locale.ROOT), "most", (Object) MOST_PEOPLE);
        return graph.read(tx -> tx.run("administration/people", sought)).stream()
                .map(row -> row.map("person"))
                .toList();
    }
}
