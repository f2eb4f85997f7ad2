package org.maillage.bench;

import java.nio.file.Path;
import java.util.Map;
import org.maillage.graph.CypherLibrary;
import org.maillage.graph.EmbeddedNeo4j;
import org.maillage.graph.Graph;

/** Starts nothing but the embedded database, up to its first answer: what the start of Maillage is measured against. */
public final class BareNeo4j {
    private BareNeo4j() {}

    public static void main(String[] arguments) {
        var neo4j = EmbeddedNeo4j.start(Path.of(arguments[0]));
        try (var graph = Graph.connect(neo4j.connection(), CypherLibrary.shipped())) {
            var migrations = graph.read(tx -> tx.run("graph/migrations", Map.of()));
            System.out.println("The bare database answers, " + migrations.size() + " migrations applied");
        } finally {
            neo4j.close();
        }
    }
}
