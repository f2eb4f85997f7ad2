package org.maillage.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.testing.Client;
import tools.jackson.databind.JsonNode;

/** What was acknowledged is there after the process has ended, however it ended. */
final class DurabilityTest {
    private static final int ROUNDS = 3;
    /** An idle machine takes a second; a busy one, whose disk is slow to flush, several. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    /** One folder through one end after the other: the first start in a folder takes longest of all. */
    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalfWrittenHoweverTheServerEnds(@TempDir Path data) throws IOException {
        var acknowledged = new TreeSet<String>();
        var territory = "";
        for (var round = 0; round < ROUNDS; round++) {
            try (var program = Program.start(Map.of("MAILLAGE_DATA", data.toString()))) {
                var client = program.ready();
                if (round == 0) {
                    territory = client.newTerritory();
                } else {
                    assertWhole(client, territory, acknowledged);
                }
                var writes = new NumberedWrites(client, territory);
                acknowledged.addAll(writes.until("round" + round, 40 + 17 * round, program::killed));
            }
        }
        var stopped = aStopDoesNotWaitForOpenPages(data, territory, acknowledged);
        try (var program = Program.start(Map.of("MAILLAGE_DATA", data.toString()))) {
            var sheet = program.ready().json("/api/territories/" + stopped + "/actors/atelier");
            assertThat(sheet.at("/actor/name").asString()).isEqualTo("Le Petit Atelier");
            assertThat(program.stopped("TERM")).isLessThan(LONGEST_STOP);
        }
    }

    /** Returns the territory that the page was open on. */
    private static String aStopDoesNotWaitForOpenPages(Path data, String territory, Set<String> acknowledged)
            throws IOException {
        try (var program = Program.start(Map.of("MAILLAGE_DATA", data.toString()))) {
            var client = program.ready();
            assertWhole(client, territory, acknowledged);
            var open = client.newTerritory();
            client.edit(open, List.of(actor("Le Grand Atelier")));
            try (var page = OpenPage.of(client, open)) {
                client.edit(open, List.of(actor("Le Petit Atelier")));
                page.heard("event: change");
                assertThat(program.stopped("INT")).isLessThan(LONGEST_STOP);
                page.ended();
            }
            return open;
        }
    }

    private static void assertWhole(Client client, String territory, Set<String> acknowledged) {
        var one = "/api/territories/" + territory;
        var actors = ids(client.json(one + "/table/actors"));
        var owners = new TreeSet<String>();
        ids(client.json(one + "/table/resources")).forEach(id -> owners.add(id.substring("of-".length())));
        assertThat(actors).containsAll(acknowledged).isEqualTo(owners);

        var seq = client.json(one).get("seq").asInt();
        var newest = client.json(one + "/changes?limit=500");
        assertThat(newest.valueStream().map(change -> change.get("seq").asInt()))
                .containsExactlyElementsOf(IntStream.iterate(seq, n -> n > 0, n -> n - 1)
                        .limit(500)
                        .boxed()
                        .toList());
    }

    private static Set<String> ids(JsonNode documents) {
        var ids = new TreeSet<String>();
        documents.forEach(document -> ids.add(document.get("id").asString()));
        return ids;
    }

    private static Map<String, ?> actor(String name) {
        return Map.of("kind", "actor", "id", "atelier", "document", Map.of("id", "atelier", "name", name));
    }
}
