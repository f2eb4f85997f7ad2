package org.maillage.exchange.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.exchange.foreign.Refusal.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.exchange.table.Table;

/** Each format is recognised by what is in it, and read with its oddities; what is made to harm is refused. */
class ForeignFilesTest {
    private static final String GEPHI = """
            <?xml version='1.0' encoding='UTF-8'?>
            <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
              <graph defaultedgetype="directed" mode="static">
                <attributes class="node"><attribute id="0" title="Type" type="string"/>
                  <attribute id="modularity_class" title="Modularity Class" type="integer"/>
                  <attribute id="2" title="Budget" type="double"/></attributes>
                <attributes class="edge"><attribute id="0" title="Nature" type="string"/></attributes>
                <nodes>
                  <node id="0" label="L&#39;Œuvre"><attvalues><attvalue for="0" value="association"/>
                    <attvalue for="modularity_class" value="3"/><attvalue for="2" value="12.5"/></attvalues>
                    <viz:color r="1" g="2" b="3"/></node>
                  <node id="1" label="Scop &amp; Cie"/>
                </nodes>
                <edges><edge id="0" source="0" target="1" start="2019"><attvalues>
                  <attvalue for="0" value="alliance"/></attvalues></edge>
                  <edge id="1" source="1" target="1" type="undirected"/></edges>
              </graph>
            </gexf>
            """;

    @Test
    void gephiNumbersItsNodesWhichSaysNothingOutsideItsFile() {
        var read = read("sans-ending", GEPHI);
        assertThat(rows(read.actors(), "id", "name", "kind", "description"))
                .containsExactly("l-œuvre|L'Œuvre|association|Budget\u00a0: 12.5", "scop-cie|Scop & Cie||");
        assertThat(rows(read.relations(), "source_id", "target_id", "nature", "since", "directed"))
                .containsExactly("l-œuvre|scop-cie|alliance|2019|true");
        assertThat(codes(read))
                .containsExactly("foreign-self:Scop & Cie", "foreign-kept:Budget", "foreign-left:Modularity Class");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile.gexf", "hostile.graphml"})
    void whatMaillageWritesItReads(String file) throws Exception {
        var bytes = Files.readAllBytes(Path.of("src/test/resources/exchange", file));
        var read = ForeignFiles.read(file, bytes).orElseThrow();
        assertThat(rows(read.actors(), "id", "kind", "tags", "lat"))
                .containsExactly(
                        "a|association|eau;\"gaz\"|50.5",
                        "b|association|eau;\"gaz\"|51.5",
                        "ç-é|association|eau;\"gaz\"|52.5");
        assertThat(cell(read.actors(), 2, "name")).isEqualTo("\\u0027 + \\U0027 \\\\u0027");
        assertThat(rows(read.relations(), "source_id", "target_id", "nature", "campaign", "directed"))
                .containsExactly("a|b|alliance|2025|true", "a|b|alliance|2026|", "b|ç-é|alliance|2026|");
    }

    @Test
    void graphmlHasDefaultsNestedGraphsAndLabelsThatAreDrawn() {
        var read = read("y.graphml", """
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
                <key id="d0" for="node" attr.name="kind" attr.type="string"><default>mairie</default></key>
                <key id="d1" for="node" yfiles.type="nodegraphics"/><key id="d2" for="edge" attr.name="type"/>
                <graph edgedefault="undirected">
                <node id="groupe"><data key="d1"><y:ShapeNode><y:Fill color="#fff"/><y:NodeLabel>Le groupe</y:NodeLabel></y:ShapeNode></data>
                  <graph><node id="dedans"/><node id="aussi"><data key="d0">scop</data></node></graph></node>
                <edge id="e" source="groupe" target="dedans" directed="true"><data key="d2">Convention</data></edge>
                <hyperedge><endpoint node="groupe"/></hyperedge>
                </graph></graphml>
                """);
        assertThat(rows(read.actors(), "id", "name", "kind"))
                .containsExactlyInAnyOrder("groupe|Le groupe|mairie", "dedans|dedans|mairie", "aussi|aussi|scop");
        assertThat(rows(read.relations(), "id", "source_id", "nature", "directed"))
                .containsExactly("e|groupe|Convention|true");
        assertThat(codes(read)).containsExactly("foreign-hyperedge:null");
    }

    @Test
    void kumuNamesItsElementsOrCallsThemByIds() {
        var byHand = read("k.json", """
                {"elements": [{"label": "A", "type": "Person", "tags": ["un", "deux"], "Favorite Dessert": "flan"}],
                 "connections": [{"from": "a", "to": "B", "type": "likes", "direction": "directed"}],
                 "loops": [{"label": "R1"}]}
                """);
        assertThat(rows(byHand.actors(), "id", "name", "kind", "tags", "description"))
                .containsExactly("a|A|Person|un;deux|Favorite Dessert\u00a0: flan", "b|B|||");
        assertThat(rows(byHand.relations(), "source_id", "target_id", "nature", "directed"))
                .containsExactly("a|b|likes|true");
        assertThat(codes(byHand)).contains("foreign-loops:1");
        var backup = read("k.json", """
                {"version": 1, "elements": [
                  {"_id": "elem-Kx81", "attributes": {"label": "Même", "element type": "scop"}, "position": {"x": 1}},
                  {"_id": "elem-Kx82", "attributes": {"label": "Même"}}],
                 "connections": [{"_id": "conn-1a", "from": "elem-Kx81", "to": "elem-Kx82", "direction": "mutual",
                   "attributes": {"connection type": "alliance", "description": "ensemble"}}], "maps": []}
                """);
        assertThat(rows(backup.actors(), "id", "name", "kind"))
                .containsExactly("elem-Kx81|Même|scop", "elem-Kx82|Même|");
        assertThat(rows(backup.relations(), "id", "source_id", "target_id", "nature", "argument", "directed"))
                .containsExactly("conn-1a|elem-Kx81|elem-Kx82|alliance|ensemble|");
    }

    @Test
    void sheetsOfKumuHaveSeveralValuesInACellAndSectionsBelowOneAnother() {
        var sheet = table(
                "réseau.csv",
                List.of("label", "type", "tags", "net worth"),
                List.of(
                        List.of("Atelier", "scop", "un | deux", "12"),
                        List.of("From", "To", "Type", ""),
                        List.of("Atelier", "Mairie|Lycée", "alliance", "")));
        var ignored = table("notes (ignore).csv", List.of("x"), List.of(List.of("y")));
        assertThat(NetworkSheets.knows(sheet)).isTrue();
        var read = NetworkSheets.read(List.of(sheet, ignored));
        assertThat(rows(read.actors(), "id", "kind", "tags", "description"))
                .containsExactly("atelier|scop|un;deux|net worth\u00a0: 12", "mairie|||", "lycee|||");
        assertThat(rows(read.relations(), "source_id", "target_id", "nature"))
                .containsExactly("atelier|mairie|alliance", "atelier|lycee|alliance");
        assertThat(codes(read)).containsExactly("foreign-ignored:notes (ignore)", "foreign-kept:net worth");
    }

    @Test
    void sheetsOfOnodoHaveYearsWhereOthersHaveEnds() {
        var nodes = table(
                "nodes.csv",
                List.of("name", "type", "description", "visible", "secteur"),
                List.of(List.of("Atelier", "scop", "Répare", "", "vélo"), List.of("Mairie", "", "", "0", "")));
        var relations = table(
                "relations.csv",
                List.of("source", "type", "target", "directed", "at", "from", "to"),
                List.of(List.of("Atelier", "funding", "Mairie", "1", "", "2019-01-01", "2021-01-01")));
        assertThat(NetworkSheets.knows(nodes)).isTrue();
        assertThat(NetworkSheets.knows(relations)).isTrue();
        var read = NetworkSheets.read(List.of(nodes, relations));
        assertThat(rows(read.actors(), "id", "kind", "description", "sector"))
                .containsExactly("atelier|scop|Répare|vélo", "mairie|||");
        assertThat(rows(read.relations(), "source_id", "target_id", "nature", "since", "until", "directed"))
                .containsExactly("atelier|mairie|funding|2019-01-01|2021-01-01|true");
        assertThat(codes(read)).containsExactly("foreign-left:visible");
    }

    @Test
    void ourOwnTablesAreNoOtherPrograms() {
        for (var columns : List.of(
                List.of("id", "name"),
                List.of("id", "source_id", "target_id", "nature"),
                List.of("id", "from", "to", "nature"))) {
            assertThat(NetworkSheets.knows(table("relations.csv", columns, List.of())))
                    .isFalse();
        }
    }

    @Test
    void layersOfUmapAreKindsAndWhatIsNoPlaceIsSaid() {
        var read = read("carte.umap", """
                {"type": "umap", "properties": {"name": "Carte"}, "geometry": {"type": "Point", "coordinates": [3, 50]},
                 "layers": [
                  {"type": "FeatureCollection", "_umap_options": {"name": "Associations"}, "features": [
                    {"type": "Feature", "properties": {"name": "Ada", "description": "Aide", "_umap_options": {"color": "Red"}},
                     "geometry": {"type": "Point", "coordinates": [3.06, 50.63]}},
                    {"type": "Feature", "properties": {"name": "Parc"}, "geometry": {"type": "Polygon",
                     "coordinates": [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]]}},
                    {"type": "Feature", "properties": {"name": "Sentier"},
                     "geometry": {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}}]},
                  {"type": "FeatureCollection", "_umap_options": {"name": "Loin", "remoteData": {"url": "https://x"}},
                   "features": []}]}
                """);
        assertThat(rows(read.actors(), "id", "name", "kind", "description", "lat", "lon"))
                .containsExactly("ada|Ada|Associations|Aide|50.63|3.06", "parc|Parc|Associations||1.0|1.0");
        assertThat(codes(read)).containsExactly("foreign-centre:Parc", "foreign-line:Sentier", "foreign-remote:Loin");
    }

    @Test
    void gogocartoHasAddressesAndCategories() {
        var read = read("elements.json", """
                {"licence": "ODbL", "ontology": "gogofull", "data": [
                 {"id": "3aX9kLm", "name": "Amap", "geo": {"latitude": 46.3, "longitude": -0.03}, "status": 1,
                  "address": {"streetAddress": "5 rue Proust", "addressLocality": "Chenay", "postalCode": "79120"},
                  "categories": ["Amap", "Bio"], "categoriesFull": [{"id": 4, "name": "Amap"}, {"id": 5, "name": "Bio"}],
                  "openHours": {"Mo": "09:00"}, "website": "https://a.fr", "createdAt": "2020-01-01"}]}
                """);
        assertThat(rows(read.actors(), "id", "name", "town", "lat", "tags"))
                .containsExactly("3aX9kLm|Amap|Chenay|46.3|Amap;Bio");
        assertThat(cell(read.actors(), 0, "description"))
                .contains(
                        "address\u00a0: 5 rue Proust",
                        "openHours\u00a0: Mo\u00a0: 09:00",
                        "website\u00a0: https://a.fr");
        refused("c.json", "{\"ontology\": \"gogocompact\", \"data\": [[1, [\"A\"], 4, 5]]}", "foreign-compact");
    }

    @Test
    void jsonInTheCharactersOfOldWindowsIsRead() {
        var text = "{\"elements\": [{\"label\": \"Été\"}]}";
        var read = ForeignFiles.read("k.json", text.getBytes(Charset.forName("windows-1252")))
                .orElseThrow();
        assertThat(rows(read.actors(), "id", "name")).containsExactly("ete|Été");
    }

    @Test
    void whatNobodyWritesIsUnknown() {
        for (var text : List.of("Bonjour", "<svg/>", "{\"a\": 1}", "", "[1, 2]")) {
            assertThat(ForeignFiles.read("x", text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void thirtyThousandNodesAreRead() {
        var text = new StringBuilder("<gexf><graph><nodes>");
        for (var i = 0; i < 30_000; i++) {
            text.append("<node id='").append(i).append("' label='Acteur'/>");
        }
        var read = read("many.gexf", text.append("</nodes></graph></gexf>").toString());
        assertThat(read.actors().lines()).hasSize(30_000);
        assertThat(cell(read.actors(), 29_999, "id")).isEqualTo("acteur-30000");
    }

    private static Foreign read(String name, String text) {
        return ForeignFiles.read(name, text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static Table table(String file, List<String> columns, List<List<String>> rows) {
        var lines = new ArrayList<Table.Line>();
        for (var row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (var i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), row.get(i));
            }
            lines.add(new Table.Line(lines.size() + 2, cells));
        }
        return new Table(file, columns, lines);
    }

    private static List<String> rows(Table table, String... columns) {
        return table.lines().stream()
                .map(line -> String.join(
                        "|",
                        List.of(columns).stream()
                                .map(name -> line.cells().getOrDefault(name, ""))
                                .toList()))
                .toList();
    }

    private static String cell(Table table, int at, String column) {
        return table.lines().get(at).cells().getOrDefault(column, "");
    }

    private static List<String> codes(Foreign read) {
        return read.remarks().stream()
                .map(problem -> problem.code() + ":" + problem.value())
                .toList();
    }
}
