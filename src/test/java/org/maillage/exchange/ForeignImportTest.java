package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.exchange.OdsFile.cell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Files of other programs come in as ours do: previewed, all or nothing, and matched when they come again. */
@ExtendWith(RunningApplication.class)
class ForeignImportTest {
    private static final String GRAPH = """
            <graphml><key id="t" for="edge" attr.name="type"/><graph edgedefault="undirected">
            <node id="atelier"/><node id="mairie"/><node id="lycee"/>
            <edge source="atelier" target="mairie"><data key="t">Alliance</data></edge>
            <edge source="atelier" target="lycee"><data key="t">Convention</data></edge>
            </graph></graphml>
            """;

    @Test
    void aNatureThatNobodySaidIsChosenByWhoeverImports(Client client) {
        var territory = client.newTerritory();
        var refused = client.importFile(territory, "réseau.graphml", bytes(GRAPH), true);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("nature-to-choose", "pas la nature : 1 (Convention)");

        var chosen = client.importFile(territory, "réseau.graphml", bytes(GRAPH), "neutrality");
        assertThat(Client.ok(chosen).get("created").toString()).isEqualTo("{\"actors\":3,\"relations\":2}");
        var readings = client.json("/api/territories/" + territory + "/table/readings");
        assertThat(readings.valueStream()
                        .map(one ->
                                one.get("nature").asString() + one.path("form").asString("")))
                .as("a convention is a form of relation that the territory knows")
                .containsExactlyInAnyOrder("alliance", "neutralityagreement");

        var again = Client.ok(client.importFile(territory, "réseau.graphml", bytes(GRAPH), "neutrality"));
        assertThat(again.get("created")).isEmpty();
        assertThat(again.get("changed")).isEmpty();
    }

    @Test
    void whatOneTerritoryGaveAsANetworkAnotherTakes(Client client) {
        for (var format : new String[] {"gexf", "graphml"}) {
            var file = client.bytes("/api/territories/lille-2008/export." + format);
            var territory = client.newTerritory();
            var map = client.json("/api/territories/lille-2008/graph");
            var answer = client.importFile(territory, "lille." + format, file, "neutrality");
            assertThat(problems(Client.parse(answer.body()))).isEmpty();
            assertThat(Client.ok(answer).get("created").get("actors").asInt())
                    .isEqualTo(map.get("actors").size());
        }
    }

    @Test
    void semicolonsAndOldWindowsInTheTablesOfGephi(Client client) {
        var territory = ImportCase.of(client)
                .file(
                        "nœuds.csv",
                        "Id;Label;Type\n1;Été;association\n2;Hiver;scop\n".getBytes(Charset.forName("windows-1252")))
                .file("liens.csv", "Source;Target;Type;Nature utile\n1;2;Undirected;\n");
        assertThat(territory.problems()).hasSize(1).first().asString().contains("nature-to-choose");
    }

    @Test
    void mergedCellsSayTheSameForEachRow(Client client) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("actors");
            String[][] rows = {{"id", "name", "town"}, {"a", "A", "Lille"}, {"b", "B", ""}, {"c", "C", ""}};
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < 3; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
            sheet.range(1, 2, 2, 2).merge();
            sheet.finish();
        }
        var territory = client.newTerritory();
        Client.ok(client.importFile(territory, "a.xlsx", bytes.toByteArray(), false));
        var actors = client.json("/api/territories/" + territory + "/table/actors");
        assertThat(actors.valueStream().map(actor -> actor.path("town").asString("-")))
                .containsExactly("Lille", "Lille", "-");
    }

    @Test
    void anOpenDocumentIsReadWithItsMergedAndRepeatedCells(Client client) throws IOException {
        var content = """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
                <table:table table:name="Actors"><table:table-row>%s%s%s%s
                  <table:table-cell table:number-columns-repeated="16380"/></table:table-row>
                <table:table-row>%s%s<table:table-cell table:number-rows-spanned="2"><text:p>Lille</text:p></table:table-cell>
                  <table:table-cell office:value-type="float" office:value="50.5"><text:p>50,5</text:p></table:table-cell>
                </table:table-row>
                <table:table-row>%s<table:table-cell><text:p>B</text:p><text:p>b<text:s text:c="2"/>c</text:p></table:table-cell>
                  <table:covered-table-cell/></table:table-row>
                <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/>
                </table:table-row></table:table></office:spreadsheet></office:body></office:document-content>
                """.formatted(
                        cell("id"), cell("name"), cell("town"), cell("meetings"), cell("a"), cell("A"), cell("b"));
        var territory = client.newTerritory();
        Client.ok(client.importFile(
                territory, "tableau.ods", OdsFile.of(content.getBytes(StandardCharsets.UTF_8)), false));
        var actors = client.json("/api/territories/" + territory + "/table/actors");
        assertThat(actors.valueStream()
                        .map(actor -> actor.get("name").asString() + "/"
                                + actor.path("town").asString("")))
                .containsExactly("A/Lille", "B\nb  c/Lille");
        assertThat(actors.get(0).get("meetings").get(0).asString()).isEqualTo("50.5");
    }

    @Test
    void bombsAreRefusedWithASentenceInTheLanguageOfWhoeverSendsThem(Client client) throws IOException {
        var territory = client.newTerritory();
        var bomb = client.in("en").importFile(territory, "a.ods", OdsFile.of(new byte[80 << 20]), true);
        assertThat(bomb.statusCode()).isEqualTo(422);
        assertThat(bomb.body()).contains("too-much-data", "contain too much");
        var laughs = "<!DOCTYPE g [<!ENTITY a \"ha\">]><graphml><graph/></graphml>";
        assertThat(client.importFile(territory, "a.graphml", bytes(laughs), true)
                        .body())
                .contains("xml-doctype", "Exportez-le de nouveau");
        var noise = new byte[1000];
        new Random(1).nextBytes(noise);
        assertThat(client.in("en").importFile(territory, "a.ods", noise, true).body())
                .contains("not-a-zip", "cannot be read");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String problems(JsonNode report) {
        return report.path("problems").isEmpty()
                ? ""
                : report.path("problems").get(0).toString();
    }
}
