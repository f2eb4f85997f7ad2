package org.maillage.comment;

import java.util.List;
import java.util.Map;
import org.maillage.document.Author;
import org.maillage.graph.Graph;

/** What waits for one person in a territory. */
public final class Waiting {
    private static final List<String> OF_ALL =
            List.of("comment/waiting", "comment/waiting-rounds", "suggestion/waiting");

    private final Graph graph;

    public Waiting(Graph graph) {
        this.graph = graph;
    }

    /**
     * Questions first, then answers, comments that name them, other remarks, rounds to read in, suggestions; the oldest
     * of each first.
     */
    public List<Map<String, Object>> of(Author reader, String territory, List<String> audiences) {
        var asked = Map.<String, Object>of(
                "territory",
                territory,
                "person",
                reader.person(),
                "audiences",
                audiences,
                "facilitates",
                reader.facilitates());
        return graph.read(tx -> OF_ALL.stream()
                .flatMap(statement -> tx.run(statement, asked).stream())
                .map(row -> row.map("item"))
                .toList());
    }
}
