package org.maillage.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.bench.TerritoryGenerator;

/** What asks for more memory than there is ends with a sentence, and takes nothing and nobody along. */
final class MemoryTest {
    private static final int MORE_THAN_FIT = 1_500;

    @Test
    void anImportLargerThanTheMemoryIsRefusedWholeAndTheNextOneIsMade(@TempDir Path data) {
        try (var program = Program.start(Map.of("MAILLAGE_DATA", data.toString()), "-Xmx256m")) {
            var client = program.ready();
            var territory = client.newTerritory();
            var files = new HashMap<>(new TerritoryGenerator(MORE_THAN_FIT, 1).files());
            files.keySet().retainAll(List.of("actors.csv", "resources.csv", "needs.csv"));

            var refused = client.importFiles(territory, files, false);

            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.body()).contains("urn:maillage:too-much-memory", "rien n’a été enregistré");
            assertThat(client.json("/api/territories/" + territory + "/table/actors"))
                    .isEmpty();

            var few = Map.of("actors.csv", "id,name\nun,Le Foyer\n".getBytes(StandardCharsets.UTF_8));
            assertThat(client.importFiles(territory, few, false).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void withoutMemoryItEndsAtOnceAndSaysWhy(@TempDir Path data) {
        try (var program = Program.start(Map.of("MAILLAGE_DATA", data.toString()), "-XX:MaxMetaspaceSize=40m")) {
            assertThat(program.everythingSaid()).contains("OutOfMemoryError");
            assertThat(program.exitCode()).isEqualTo(3);
        }
    }
}
