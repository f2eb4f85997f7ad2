package org.maillage.round;

import java.util.List;
import java.util.Map;
import org.maillage.document.Author;
import org.maillage.graph.Graph;

/** The rounds of a territory, each with how far it has come. */
public final class Rounds {
    private final Graph graph;

    public Rounds(Graph graph) {
        this.graph = graph;
    }

    /** The latest first. */
    public List<Map<String, Object>> all(Author reader, String territory, List<String> audiences) {
        var asked = Map.<String, Object>of(
                "territory",
                territory,
                "audiences",
                audiences,
                "person",
                reader.person(),
                "facilitates",
                reader.facilitates());
        return graph.read(tx -> tx.run("round/progress", asked).stream()
                .map(row -> row.map("round"))
                .toList());
    }
}
