package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The small files that the page offers to start from can be imported as they are. */
@ExtendWith(RunningApplication.class)
class ExampleFilesTest {
    private static final Path FOLDER = Path.of("web/src/exchange/example");

    @Test
    void theColumnsSaidToBeNeededAreThoseTheImportAsksFor() throws IOException {
        var said = new JsonMapper().readTree(Files.readString(Path.of("web/src/exchange/required.json")));
        for (var kind : FileKind.ALL) {
            assertThat(said.get(kind.name()).valueStream().map(JsonNode::asString))
                    .as(kind.file())
                    .containsExactlyElementsOf(kind.required());
        }
    }

    @Test
    void theExampleOfEachFileIsImportedWithoutARemark(Client client) throws IOException {
        var territory = ImportCase.of(client);
        for (var kind : FileKind.ALL) {
            territory.file(kind.file(), Files.readAllBytes(FOLDER.resolve(kind.file())));
        }
        var report = territory.run();
        assertThat(report.get("created").size()).isEqualTo(FileKind.ALL.size());
        assertThat(report.get("warnings")).isEmpty();
        assertThat(client.json("/api/territories/" + territory.territory()
                                + "/questions/mutualisation/who-can-share?need=compta-velo")
                        .get("rows"))
                .as("an answer to the first question")
                .isNotEmpty();
    }
}
