package org.maillage.history;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.testing.Client;
import tools.jackson.databind.JsonNode;

/** A territory of a test's own, edited over HTTP. */
public final class Workspace {
    private final Client client;
    private final String territory;

    public Workspace(Client client, String territory) {
        this.client = client;
        this.territory = territory;
    }

    public static Workspace of(Client client) {
        return new Workspace(client, client.newTerritory());
    }

    public String territory() {
        return territory;
    }

    public static Map<String, ?> put(String kind, String id, Object... fields) {
        return Map.of("kind", kind, "id", id, "document", document(fields));
    }

    private static Map<String, Object> document(Object... fields) {
        var document = new HashMap<String, Object>();
        for (var i = 0; i < fields.length; i += 2) {
            document.put(String.valueOf(fields[i]), fields[i + 1]);
        }
        return document;
    }

    public static Map<String, ?> actor(String id) {
        return put("actor", id, "name", "Acteur " + id);
    }

    /** Each in the name of somebody else, unless told, or written by who speaks in their own name only. */
    public static Map<String, ?> reading(String id, String from, String to, String nature, Object... more) {
        return of(Map.of("from", from, "to", to, "nature", nature, "author", "Lecteur " + id), "reading", id, more);
    }

    /** How much one actor weighs on another, from 0 to 4. */
    public static Map<String, ?> influence(String id, String from, String to, int value, Object... more) {
        return of(Map.of("from", from, "to", to, "value", value), "influence", id, more);
    }

    /** What is said of a pair for the first mission and the campaign {@code c}, unless it is told otherwise. */
    private static Map<String, ?> of(Map<String, ?> said, String kind, String id, Object... more) {
        var document = new HashMap<String, Object>(Map.of("mission", "animation", "campaign", "c"));
        document.putAll(said);
        document.putAll(document(more));
        return Map.of("kind", kind, "id", id, "document", document);
    }

    public static Map<String, ?> delete(String kind, String id) {
        return Map.of("kind", kind, "id", id);
    }

    /** A campaign {@code c} and actors without anything else. */
    public Workspace with(String... actors) {
        edit(put("campaign", "c", "name", "Campagne", "state", "open", "order", 9));
        Arrays.stream(actors).forEach(actor -> edit(actor(actor)));
        return this;
    }

    public JsonNode edit(Map<?, ?>... edits) {
        return Client.ok(send(edits));
    }

    public HttpResponse<String> send(Map<?, ?>... edits) {
        return client.post(
                at("edits"),
                Map.of("what", "test", "edits", Arrays.stream(edits).toList()));
    }

    /** One change with a name of its own. */
    public JsonNode change(String what, Map<?, ?>... edits) {
        return client.postJson(
                at("edits"), Map.of("what", what, "edits", Arrays.stream(edits).toList()));
    }

    public HttpResponse<String> undo() {
        return client.post(at("undo"), Map.of());
    }

    public HttpResponse<String> redo() {
        return client.post(at("redo"), Map.of());
    }

    /** The territory itself with its lists. */
    public JsonNode described() {
        return client.json("/api/territories/" + territory);
    }

    public JsonNode get(String path) {
        return client.json(at(path));
    }

    /** A file that is text. */
    public String file(String path) {
        return new String(client.bytes(at(path)), StandardCharsets.UTF_8);
    }

    /** The files of a zip, by name. */
    public Map<String, byte[]> unzipped(String path) {
        return client.unzipped(at(path));
    }

    public @Nullable JsonNode row(String table, String id) {
        return get("table/" + table)
                .valueStream()
                .filter(row -> row.get("id").asString().equals(id))
                .findFirst()
                .orElse(null);
    }

    public String text(String table, String id, String field) {
        var row = row(table, id);
        return row == null ? "" : row.path(field).asString("");
    }

    public List<String> ids(String table) {
        return get("table/" + table)
                .valueStream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    public String at(String path) {
        return "/api/territories/" + territory + "/" + path;
    }
}
