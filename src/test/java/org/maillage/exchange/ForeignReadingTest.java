package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.exchange.OdsFile.cell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Files of other programs become rows as ours do; what nobody said of them is asked, and nothing is guessed. */
class ForeignReadingTest {
    private static final Map<String, Object> FRAME = Map.of(
            "terms",
            List.of(
                    Map.of("list", "nature", "code", "alliance", "fr", "Alliance", "en", "Alliance"),
                    Map.of("list", "nature", "code", "neutrality", "fr", "Neutralité", "en", "Neutrality")),
            "missions",
            List.of(Map.of("id", "animation", "fr", "Animation", "en", "Life")),
            "campaigns",
            List.of(Map.of("id", "2026", "name", "2026", "year", 2026)));

    private static final String GRAPH = """
            <graphml><key id="t" for="edge" attr.name="type"/><graph edgedefault="undirected">
            <node id="atelier"/><node id="mairie"/><node id="lycee"/>
            <edge source="atelier" target="mairie"><data key="t">Alliance</data></edge>
            <edge source="atelier" target="lycee"><data key="t">Convention</data></edge>
            </graph></graphml>
            """;

    @Test
    void aNatureThatNobodySaidIsAskedAndItsWordStays() {
        var asked = read(files("réseau.graphml", bytes(GRAPH)));
        assertThat(asked.problems()).hasSize(1);
        assertThat(asked.problems().getFirst().code()).isEqualTo("nature-to-choose");
        assertThat(asked.problems().getFirst().details()).containsEntry("count", "1");
        assertThat(asked.problems().getFirst().value()).isEqualTo("Convention");

        var chosen = read(files("réseau.graphml", bytes(GRAPH)).taking("neutrality"));
        assertThat(chosen.problems()).isEmpty();
        assertThat(fields(chosen, "reading", "from", "to", "nature", "form"))
                .containsExactly("atelier|mairie|alliance|null", "atelier|lycee|neutrality|Convention");
        assertThat(fields(chosen, "actor", "id", "name"))
                .containsExactly("atelier|atelier", "mairie|mairie", "lycee|lycee");
    }

    @Test
    void semicolonsAndOldWindowsInTheTablesOfGephi() {
        var nodes = "Id;Label;Type\n1;Été;association\n2;Hiver;scop\n".getBytes(Charset.forName("windows-1252"));
        var files = files("nodes.csv", nodes);
        files.addUpload("edges.csv", new ByteArrayInputStream(bytes("Source;Target;Type;Weight\n1;2;Undirected;1\n")));
        var read = read(files.taking("alliance"));
        assertThat(read.problems()).isEmpty();
        assertThat(fields(read, "actor", "id", "name", "kind"))
                .containsExactly("ete|Été|association", "hiver|Hiver|scop");
        assertThat(fields(read, "reading", "from", "to", "directed")).containsExactly("ete|hiver|null");
        assertThat(read.warnings()).extracting(Problem::code).containsExactly("foreign-left");
    }

    @Test
    void whatAnotherTerritoryCallsItsMissionIsLeftAndSaid() {
        var graph = """
                {"elements": [{"label": "A", "holds": 1}, {"label": "B", "holds": 0}],
                 "connections": [{"from": "A", "to": "B", "nature": "alliance", "mission": "animation", "campaign": "1999"}]}
                """;
        var read = read(files("k.json", bytes(graph)));
        assertThat(read.problems()).isEmpty();
        assertThat(fields(read, "reading", "mission", "campaign")).containsExactly("animation|null");
        assertThat(read.warnings()).extracting(Problem::value).contains("1999");
    }

    @Test
    void cellsMergedDownwardsSayTheSameForEachRow() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("actors");
            String[][] rows = {{"id", "name", "town"}, {"a", "A", "Lille"}, {"b", "B", ""}, {"c", "C", ""}};
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
            sheet.range(1, 2, 2, 2).merge();
            sheet.finish();
        }
        var read = read(files("a.xlsx", bytes.toByteArray()));
        assertThat(fields(read, "actor", "id", "town")).containsExactly("a|Lille", "b|Lille", "c|null");
    }

    @Test
    void anOpenDocumentIsReadWithItsMergedAndRepeatedCells() throws IOException {
        var content =
                """
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
                """.formatted(cell("id"), cell("name"), cell("town"), cell("state"), cell("a"), cell("A"), cell("b"));
        var read = read(files("tableau.ods", OdsFile.of(bytes(content))));
        assertThat(read.problems()).isEmpty();
        assertThat(fields(read, "actor", "id", "name", "town", "state"))
                .containsExactly("a|A|Lille|50.5", "b|B\nb  c|Lille|null");
    }

    @Test
    void bombsAndLaughsAreRefused() throws IOException {
        var bomb = OdsFile.of(new byte[80 << 20]);
        assertRefused("too-much-data", () -> files("a.ods", bomb));
        var noise = new byte[] {7, 1, 9, 4};
        assertRefused("not-a-zip", () -> files("a.ods", noise));
        var laughs = files("a.graphml", bytes("<!DOCTYPE g [<!ENTITY a \"ha\">]><graphml><graph/></graphml>"));
        assertRefused("xml-doctype", () -> read(laughs));
    }

    private static void assertRefused(String code, Runnable reading) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::code)
                                .containsExactly(code));
    }

    private static List<String> fields(ImportReader read, String kind, String... names) {
        return read.rows().stream()
                .filter(row -> row.key().kind().equals(kind))
                .map(row -> String.join(
                        "|",
                        List.of(names).stream()
                                .map(name ->
                                        String.valueOf(row.document().asMap().get(name)))
                                .toList()))
                .toList();
    }

    private static ImportReader read(ImportFiles files) {
        return new ImportReader(files, new TermNames(FRAME), () -> {
            throw new AssertionError("Nobody said anything of its tables");
        });
    }

    private static ImportFiles files(String name, byte[] bytes) {
        var files = new ImportFiles();
        files.addUpload(name, new ByteArrayInputStream(bytes));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
