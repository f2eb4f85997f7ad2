package org.maillage.personal;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.maillage.graph.CypherFile;
import org.maillage.graph.Graph;

/** All that any node or relation of a territory holds, and all that is kept of people. */
final class Everything {
    private static final CypherFile ALL = new CypherFile("test/everything", "", """
            MATCH (n) WHERE n.territory = $territory OR n:Person
            RETURN properties(n) AS node, [(n)-[r:RELATES]->() | properties(r)] AS relations
            """);

    private Everything() {}

    static String of(Graph graph, String territory) {
        return graph.read(tx -> tx.run(ALL, Map.of("territory", territory))).stream()
                .map(row -> row.present().toString())
                .collect(joining("\n"));
    }
}
