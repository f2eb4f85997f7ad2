package org.maillage.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.testing.Client;
import tools.jackson.databind.JsonNode;

/** A territory of a test's own and the files that are sent to it. */
final class ImportCase {
    static final String TWO_ACTORS = """
            id,name,kind,town,lat,lon
            ada,Atelier Ada,association,Lille,50.63,3.06
            bob,Bois de Bob,scop,Roubaix,50.69,3.17
            """;
    static final String ONE_RELATION = """
            id,source_id,target_id,nature,object,description
            r1,ada,bob,alliance,practices,Ils travaillent ensemble
            """;

    private final Client client;
    private final String territory;
    private final Map<String, byte[]> files = new TreeMap<>();

    private ImportCase(Client client, String territory) {
        this.client = client;
        this.territory = territory;
    }

    static ImportCase of(Client client) {
        return new ImportCase(client, client.newTerritory());
    }

    /** The territory with two actors and a relation in it, ready for other files. */
    static ImportCase withTwoActors(Client client) {
        var started = of(client).file("actors.csv", TWO_ACTORS).file("relations.csv", ONE_RELATION);
        Client.ok(client.importFiles(started.territory, started.files, false));
        return new ImportCase(client, started.territory);
    }

    ImportCase file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ImportCase file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    String territory() {
        return territory;
    }

    JsonNode run() {
        return Client.ok(client.importFiles(territory, files, false));
    }

    JsonNode dryRun() {
        return Client.ok(client.importFiles(territory, files, true));
    }

    /** What is wrong, each as {@code file:row:column:value:code}; nothing may have been written. */
    List<String> problems() {
        var before = seq();
        var response = client.importFiles(territory, files, false);
        if (response.statusCode() != 422 || seq() != before) {
            throw new AssertionError("Not refused whole: " + response.statusCode() + " " + response.body());
        }
        return lines(Client.parse(response.body()).get("problems"));
    }

    static List<String> lines(JsonNode problems) {
        var lines = new ArrayList<String>();
        for (var problem : problems) {
            if (problem.get("message").asString().contains("{")) {
                throw new AssertionError("A sentence with a hole: " + problem);
            }
            lines.add(String.join(
                    ":",
                    problem.path("file").asString(""),
                    String.valueOf(problem.path("row").asInt(0)),
                    problem.path("column").asString(""),
                    problem.path("value").asString(""),
                    problem.get("code").asString()));
        }
        return lines;
    }

    long seq() {
        return show().get("seq").asLong();
    }

    JsonNode show() {
        return client.json("/api/territories/" + territory);
    }

    JsonNode actor(String id) {
        return client.json("/api/territories/" + territory + "/actors/" + id).get("actor");
    }

    JsonNode table(String name) {
        return client.json("/api/territories/" + territory + "/table/" + name);
    }

    /** The only row of a table. */
    JsonNode only(String name) {
        var rows = table(name);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " " + name);
        }
        return rows.get(0);
    }

    /** The row of a table with this id. */
    JsonNode row(String table, String id) {
        return table(table)
                .valueStream()
                .filter(row -> row.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
