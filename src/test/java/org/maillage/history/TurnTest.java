package org.maillage.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.graph.Connection;
import org.maillage.graph.CypherLibrary;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Several servers write to one territory: each waits for its turn, and none for a deadlock to be found. */
@ExtendWith(RunningApplication.class)
class TurnTest {
    private static final int SERVERS = 4;
    private static final int CHANGES = 60;

    private final CypherLibrary library = CypherLibrary.shipped();

    @Test
    void whoWaitsForTheirTurnHoldsNothingThatOthersNeed(Connection database, Client client) {
        var territory = client.newTerritory();
        var sign = AuthTokens.basic(database.user(), database.password());
        try (var driver = GraphDatabase.driver(database.uri(), sign);
                var servers = Executors.newFixedThreadPool(SERVERS)) {
            var writing = Stream.generate(() -> CompletableFuture.runAsync(() -> write(driver, territory), servers))
                    .limit(SERVERS)
                    .toList();
            writing.forEach(CompletableFuture::join);
        }
        var seq = client.json("/api/territories/" + territory).get("seq").asInt();
        assertThat(seq).isGreaterThanOrEqualTo(SERVERS * CHANGES);
    }

    /** Fails at the first deadlock, where the program would try again later. */
    private void write(Driver driver, String territory) {
        try (var session = driver.session()) {
            for (var change = 0; change < CHANGES; change++) {
                try (var tx = session.beginTransaction()) {
                    var asked = new HashMap<String, @Nullable Object>(Map.of("territory", territory, "person", "x"));
                    asked.put("key", null);
                    var turn = tx.run(library.get("history/turn").text(), asked).single();
                    asked.putAll(Map.of("seq", turn.get("seq").asLong() + 1, "reframes", change % 2 == 0));
                    asked.putAll(Map.of("at", "2026-01-01T00:00:00Z", "by", "X", "what", "test", "type", "edit"));
                    asked.putAll(Map.of("items", List.of(), "told", List.of()));
                    asked.put("of", null);
                    tx.run(library.get("history/record").text(), asked).consume();
                    tx.commit();
                }
            }
        }
    }
}
