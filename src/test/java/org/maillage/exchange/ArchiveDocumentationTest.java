package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.maillage.Application;
import org.maillage.graph.CypherLibrary;

/** Every file and field of an archive is in its documentation, and every kind of document in an archive. */
class ArchiveDocumentationTest {
    @Test
    void everyFieldOfEveryFileIsToldOf() throws IOException {
        var lines = Files.readAllLines(Path.of("docs/archive.md"));
        for (var kind : Takeable.kinds(Application.kinds())) {
            var row = lines.stream()
                    .filter(line -> line.startsWith("| `" + kind.name() + ".jsonl` |"))
                    .findFirst()
                    .orElse("");
            assertThat(kind.fields())
                    .as(kind.name())
                    .allSatisfy(field -> assertThat(row).contains("`" + field.name() + "`"));
        }
    }

    @Test
    void everyKindIsAskedFor() {
        var statement = CypherLibrary.shipped().get("exchange/ids").text();
        assertThat(Takeable.kinds(Application.kinds()))
                .allSatisfy(kind -> assertThat(statement).contains("$kind = '" + kind.name() + "'"));
    }
}
