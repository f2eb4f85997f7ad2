package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.http.Messages;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** {@code bin/serve --import FOLDER}: what it reads, what it says, and that a refused import leaves nothing. */
@ExtendWith(RunningApplication.class)
final class FolderImportTest {
    private static final Path LILLE = Path.of("src/main/resources/demo/lille-2008");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final String territory = "folder-" + UUID.randomUUID();

    @Test
    void aFolderWithItsFrameOpensTheTerritory(Application application, Client client) {
        assertThat(bring(application, LILLE)).isTrue();

        assertThat(said()).contains("Nouveau territoire", "Acteurs : 80 en plus", "Relations : 113 en plus");
        assertThat(client.json("/api/territories/" + territory)
                        .get("campaigns")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo("2008");

        assertThat(bring(application, LILLE)).isTrue();
        assertThat(said()).contains("Acteurs : 0 en plus, 0 avec des changements, 80 sans changement");
    }

    @Test
    void anArchiveBringsTheReadingsOfItsClosedCampaigns(Application application, Client client) {
        var source = Path.of("src/main/resources/demo/trois-rivieres");
        assertThat(bring(application, source)).isTrue();

        var campaigns = client.json("/api/territories/" + territory).get("campaigns");
        assertThat(campaigns.valueStream().map(campaign -> campaign.get("state").asString()))
                .containsExactly("closed", "open");
        assertThat(client.json("/api/territories/" + territory + "/table/readings"))
                .isNotEmpty();
        assertThat(bring(application, source)).as(said()).isTrue();
    }

    @Test
    void aRefusedFolderNamesEveryRowAndLeavesNoTerritory(Application application, Client client, @TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("actors.csv"), "id,name,lat,lon\na,,50,3\nb,Mairie,500,3\n");

        assertThat(bring(application, folder)).isFalse();

        assertThat(said()).contains("actors.csv, ligne 2, name", "actors.csv, ligne 3, lat", "2 point(s) à corriger");
        assertThat(client.get("/api/territories/" + territory).statusCode()).isEqualTo(404);

        Files.writeString(folder.resolve("actors.csv"), "id,name,lat,lon\na,Foyer,50,3\nb,Mairie,50,3\n");
        assertThat(bring(application, folder)).isTrue();
        assertThat(client.json("/api/territories/" + territory + "/table/actors"))
                .hasSize(2);
    }

    @Test
    void anUnreadableFrameIsNamed(Application application, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("actors.csv"), "id,name\na,Foyer\n");
        Files.writeString(folder.resolve("territory.yaml"), "name: [unclosed");

        assertThat(bring(application, folder)).isFalse();

        assertThat(said()).contains("territory.yaml");
    }

    @Test
    void theTerritoryIsNamedAfterTheFolderUnlessItIsGiven(@TempDir Path folder) throws IOException {
        var source = Files.createDirectory(folder.resolve("Pays d’Été 2026"));
        assertThat(Command.of(List.of("--import", source.toString())).territory())
                .isEqualTo("pays-d-ete-2026");
        assertThat(Command.of(List.of("--import", source.toString(), "--territory", "ete"))
                        .territory())
                .isEqualTo("ete");
    }

    /** So that the first page does not show two territories of the same name to the tests that come after. */
    @AfterEach
    void nameItForTheTest(Client client) {
        if (client.get("/api/territories/" + territory).statusCode() == 200) {
            var document = Map.of("id", territory, "name", "Dossier " + territory);
            client.edit(territory, List.of(Map.of("kind", "territory", "id", territory, "document", document)));
        }
    }

    private boolean bring(Application application, Path source) {
        said.reset();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new FolderImport(application.territories(), application.importer(), Messages.in(Locale.FRENCH), out)
                .run(source, territory);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
