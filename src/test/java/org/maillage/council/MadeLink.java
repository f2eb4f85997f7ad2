package org.maillage.council;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import tools.jackson.databind.JsonNode;

/** Share links of a territory with two public actors, and what their visitors ask for. */
final class MadeLink {
    private MadeLink() {}

    static String open(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(
                Workspace.put(
                        "actor",
                        "ada",
                        "name",
                        "Acteur ada",
                        "town",
                        "Lille",
                        "lat",
                        50.63,
                        "lon",
                        3.06,
                        "audience",
                        "public"),
                Workspace.put("actor", "bob", "name", "Acteur bob", "audience", "public"),
                Workspace.reading("r", "ada", "bob", "alliance", "audience", "public"));
        return work.territory();
    }

    static String make(Client client, String territory, Map<String, ?> wanted) {
        return client.postJson("/api/territories/" + territory + "/shares", new HashMap<>(wanted))
                .path("secret")
                .asString("");
    }

    static JsonNode list(Client client, String territory) {
        return client.json("/api/territories/" + territory + "/shares");
    }

    static String at(String link, String what) {
        return "/api/shares/" + link + "/" + what;
    }

    static String detail(HttpResponse<String> answer) {
        return Client.parse(answer.body()).path("detail").asString("");
    }
}
