package org.maillage.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.RunningApplication;

/** An address that begins with neo4j:// asks the server for its routing table, which no setting of ours forbids. */
@ExtendWith(RunningApplication.class)
class RoutingTest {
    @Test
    void aServerWithoutProceduresTellsItsRoutes(Connection neo4j) {
        var routed = new Connection(neo4j.uri().replace("bolt://", "neo4j://"), neo4j.user(), neo4j.password());
        try (var graph = Graph.connect(routed, CypherLibrary.shipped())) {
            assertThat(graph.answers()).isTrue();
        }
    }
}
