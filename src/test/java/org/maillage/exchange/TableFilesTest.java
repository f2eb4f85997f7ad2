package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.document.Author;
import org.maillage.exchange.matching.Matching;
import org.maillage.exchange.table.Table;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Workspace;
import org.maillage.resource.ResourceKinds;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Tables that were taken out come in again by their ids: what was not corrected stays as it is. */
@ExtendWith(RunningApplication.class)
class TableFilesTest {
    @Test
    void whatWasTakenOutChangesNothing(Client client) {
        var work = awkward(client);
        for (var language : List.of("fr", "en")) {
            var tables = client.in(language).unzipped(work.at("export.csv"));
            assertThat(tables).hasSize(FileKind.ALL.size());
            assertThat(new String(tables.getOrDefault("actors.csv", new byte[0]), StandardCharsets.UTF_8))
                    .contains("'=1+1", "'@home", "'-dash")
                    .doesNotContain("\n=", ",=", ";=");
            unchanged(Client.ok(client.importFiles(work.territory(), tables, true)));
        }
        var book = client.bytes(work.at("export.xlsx"));
        unchanged(Client.ok(client.importFile(work.territory(), "tables.xlsx", book, true)));
    }

    @Test
    void aDemonstrationChangesNothingInItself(Client client) {
        unchanged(Client.ok(client.importFiles(
                "trois-rivieres", client.unzipped("/api/territories/trois-rivieres/export.csv"), true)));
        var book = client.bytes("/api/territories/trois-rivieres/export.xlsx");
        unchanged(Client.ok(client.importFile("trois-rivieres", "tables.xlsx", book, true)));
    }

    @Test
    void oneCorrectedCellIsOneChange(Client client) throws IOException {
        var work = awkward(client);
        var tables = XlsxTables.read(client.bytes(work.at("export.xlsx")), Map.of(), Matching.none());
        var corrected = written(tables, "Bois de Bob", "Bois de Bobine");

        var report = Client.ok(client.importFile(work.territory(), "Correction.XLSX", corrected, false));

        assertThat(report.get("created")).isEmpty();
        assertThat(report.get("changed").toString()).isEqualTo("{\"actors\":1}");
        assertThat(report.get("items").get(0).get("fields").toString()).isEqualTo("[\"name\"]");
        assertThat(work.text("actors", "bob", "name")).isEqualTo("Bois de Bobine");
        assertThat(String.valueOf(work.row("pools", "p"))).contains("porteur");
    }

    @Test
    void whatOthersKeepToThemselvesIsInNoTable(Client client, Application application) throws IOException {
        var work = awkward(client);
        var secret = ResourceKinds.RESOURCE.trusted(
                Map.of("id", "murmure", "actor", "ada", "name", "murmure", "type", "premises", "audience", "author"));
        application
                .journal()
                .apply(
                        new Author("paul", "Paul"),
                        work.territory(),
                        Intent.edit("test"),
                        List.of(Edit.put(ResourceKinds.RESOURCE, "murmure", secret)));

        var texts = new StringBuilder();
        client.unzipped(work.at("export.csv"))
                .values()
                .forEach(file -> texts.append(new String(file, StandardCharsets.UTF_8)));
        var sheets = XlsxTables.read(client.bytes(work.at("export.xlsx")), Map.of(), Matching.none());

        assertThat(texts).contains("Salle").doesNotContain("murmure").doesNotContain("person");
        assertThat(sheets.toString()).contains("Salle").doesNotContain("murmure");
    }

    @Test
    void aWorkbookThatIsNoneIsRefused(Client client) {
        var answer = client.importFile(client.newTerritory(), "a.xlsx", new byte[] {1, 2, 3}, true);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("not-a-zip");
    }

    private static Workspace awkward(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(
                put(
                        "actor",
                        "ada",
                        "name",
                        "=1+1",
                        "aliases",
                        List.of("@home", "a;b", "c"),
                        "description",
                        "-dash\nTwo"),
                put("actor", "bob", "name", "Bois de Bob", "lat", 50.63, "lon", -3.06, "tags", List.of("'=quoted")),
                put("resource", "x", "actor", "ada", "name", "Salle", "type", "premises", "quantity", 2.5),
                put("need", "n", "actor", "bob", "name", "+1 salle", "type", "premises"),
                put(
                        "pool",
                        "p",
                        "name",
                        "Salle commune",
                        "stage",
                        "idea",
                        "members",
                        List.of(Map.of("actor", "ada", "alone", "10", "role", "porteur"), Map.of("actor", "bob"))),
                Workspace.reading("r", "ada", "bob", "alliance", "argument", "« oui »; \"non\"", "directed", true));
        return work;
    }

    private static void unchanged(JsonNode report) {
        assertThat(report.get("created")).as(report.toString()).isEmpty();
        assertThat(report.get("changed")).as(report.toString()).isEmpty();
        assertThat(report.get("warnings")).isEmpty();
        assertThat(report.get("unchanged").get("actors").asInt()).isPositive();
    }

    /** The same tables in a workbook of somebody else's, with one text in place of another. */
    private static byte[] written(Map<String, Table> tables, String text, String other) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            for (var table : tables.values()) {
                var sheet = book.newWorksheet(table.file().replace(".csv", ""));
                for (var column = 0; column < table.columns().size(); column++) {
                    var name = table.columns().get(column);
                    sheet.value(0, column, name);
                    for (var line = 0; line < table.lines().size(); line++) {
                        var cell = table.lines().get(line).cells().getOrDefault(name, "");
                        sheet.value(line + 1, column, cell.equals(text) ? other : cell);
                    }
                }
                sheet.finish();
            }
        }
        return bytes.toByteArray();
    }
}
