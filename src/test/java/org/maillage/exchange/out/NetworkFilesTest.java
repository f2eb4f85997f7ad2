package org.maillage.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Author;
import org.maillage.document.Tables;
import org.maillage.graph.CypherFile;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Workspace;
import org.maillage.resource.ResourceKinds;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** The files for other programs say what the interface says, and no more. */
@ExtendWith(RunningApplication.class)
class NetworkFilesTest {
    private static final List<String> FORMATS = List.of("gexf", "graphml", "geojson", "cypher");
    private static final List<String> EVERYONE = List.of("author", "team", "public");

    @Test
    void aDemonstrationHasTheSameNodesAndEdgesInBothFormatsAsOnTheMap(Client client) {
        var territory = "/api/territories/trois-rivieres/";
        var map = client.json(territory + "graph");
        var gexf = ReadNetwork.gexf(client.bytes(territory + "export.gexf"));
        var graphml = ReadNetwork.graphml(client.bytes(territory + "export.graphml"));
        assertThat(graphml).isEqualTo(gexf);
        assertThat(gexf.nodes()).hasSize(map.get("actors").size());
        assertThat(gexf.edges()).hasSize(map.get("relations").size());
        for (var actor : map.get("actors")) {
            var node = gexf.nodes().getOrDefault(actor.get("id").asString(), Map.of());
            assertThat(node)
                    .containsEntry("label", actor.get("name").asString())
                    .containsEntry("holds", actor.get("holds").asString());
            assertThat(Double.parseDouble(node.getOrDefault("x", "")))
                    .isBetween(near(actor, "x", -1), near(actor, "x", 1));
        }
        for (var relation : map.get("relations")) {
            assertThat(gexf.edges().get(relation.get("id").asString()))
                    .containsEntry("from", relation.get("from").asString())
                    .containsEntry("nature", relation.get("nature").asString())
                    .containsEntry("posture", relation.get("posture").asString());
        }
        assertThat(ReadNetwork.gexf(client.in("en").bytes(territory + "export.gexf"))
                        .nodes()
                        .toString())
                .contains("kindName=Municipality");
    }

    @Test
    void theScriptMakesTheSameTerritoryWhateverItsTextsAreMadeOf(Client client, Graph graph) {
        var work = hostile(client);
        var script = new String(client.bytes(work.at("export.cypher")), StandardCharsets.UTF_8);
        var statements = List.of(script.split(";\n"));
        assertThat(statements.stream().filter(text -> text.contains("CREATE CONSTRAINT")))
                .hasSize(7);
        var made = graph.<List<String>>imagine(tx -> {
            tx.run(file("MATCH (n {territory: $territory}) DETACH DELETE n"), Map.of("territory", work.territory()));
            tx.run(file("MATCH (n:Territory {id: $territory}) DETACH DELETE n"), Map.of("territory", work.territory()));
            statements.stream().filter(text -> text.contains("UNWIND")).forEach(text -> tx.run(file(text), Map.of()));
            return rows(tx, work.territory());
        });
        var before = graph.read(tx -> rows(tx, work.territory()));
        assertThat(made).hasSizeGreaterThan(Hostile.NAMES.size() + 4).isEqualTo(before);
        assertThat(new Tables(graph).all(work.territory(), "actors", EVERYONE)).hasSize(Hostile.NAMES.size());
    }

    @Test
    void whatOthersKeepToThemselvesIsInNoFile(Client client, Application application) {
        var work = hostile(client);
        var secret =
                Map.of("id", "murmure", "actor", "a0", "name", "murmure", "type", "premises", "audience", "author");
        var hidden = Map.of("id", "cachette", "name", "cachette", "audience", "author", "lat", 50.0, "lon", 3.0);
        application
                .journal()
                .apply(
                        new Author("paul", "Paul"),
                        work.territory(),
                        Intent.edit("test"),
                        List.of(
                                Edit.put(ActorKinds.ACTOR, "cachette", ActorKinds.ACTOR.trusted(hidden)),
                                Edit.put(ResourceKinds.RESOURCE, "murmure", ResourceKinds.RESOURCE.trusted(secret))));
        for (var format : FORMATS) {
            assertThat(new String(client.bytes(work.at("export." + format)), StandardCharsets.UTF_8))
                    .as(format)
                    .contains("a1", "Œuvre")
                    .doesNotContain("murmure")
                    .doesNotContain("cachette")
                    .doesNotContain("person");
        }
    }

    private static Workspace hostile(Client client) {
        var work = Workspace.of(client).with();
        var edits = new ArrayList<Map<String, ?>>();
        for (var i = 0; i < Hostile.NAMES.size(); i++) {
            var name = Hostile.NAMES.get(i).replace("\u0000", "");
            edits.add(put(
                    "actor",
                    "a" + i,
                    "name",
                    name,
                    "description",
                    name,
                    "tags",
                    List.of("x", "y"),
                    "lat",
                    50 + i,
                    "lon",
                    3));
        }
        edits.add(
                put("resource", "r", "actor", "a0", "name", Hostile.NAMES.get(1), "type", "premises", "quantity", 2.5));
        edits.add(put("need", "n", "actor", "a1", "name", Hostile.NAMES.get(3), "type", "premises"));
        edits.add(put(
                "pool",
                "p",
                "name",
                "p\\",
                "stage",
                "idea",
                "members",
                List.of(Map.of("actor", "a0", "role", "'\\'"))));
        edits.add(Workspace.reading("l", "a0", "a1", "alliance", "argument", Hostile.NAMES.get(2), "directed", true));
        work.edit(edits.toArray(Map[]::new));
        return work;
    }

    private static List<String> rows(Tx tx, String territory) {
        var asked = Map.of("territory", territory, "audiences", EVERYONE);
        var rows = new ArrayList<String>();
        for (var table : List.of(
                "actor/actor-table",
                "relation/relation-table",
                "resource/resource-table",
                "resource/need-table",
                "pool/pool-table",
                "relation/reading-table")) {
            tx.run(table, asked).forEach(row -> {
                var document = new TreeMap<>(row.map("document"));
                document.remove("person");
                rows.add(table + document);
            });
        }
        return rows;
    }

    private static CypherFile file(String text) {
        return new CypherFile("script", "", text);
    }

    private static double near(JsonNode actor, String name, int by) {
        return actor.get(name).asDouble() + by * 0.001;
    }
}
