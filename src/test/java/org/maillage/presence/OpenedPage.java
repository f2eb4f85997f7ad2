package org.maillage.presence;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import tools.jackson.databind.JsonNode;

/** Somebody's open page: what it hears of the others, and what it says of whoever sits before it. */
final class OpenedPage implements AutoCloseable {
    private final Client client;
    private final String address;
    private final Stream<String> stream;
    private final Iterator<String> lines;
    private final JsonNode here;

    private OpenedPage(Client client, String territory) {
        this.client = client;
        this.address = "/api/territories/" + territory;
        this.stream = client.listen(address + "/events").body();
        this.lines = stream.iterator();
        this.here = next("here");
    }

    static OpenedPage of(Client client, Workspace work) {
        return new OpenedPage(client, work.territory());
    }

    /** The names of whoever was there when it opened. */
    List<String> names() {
        return here.get("people")
                .valueStream()
                .map(one -> one.get("name").asString())
                .toList();
    }

    JsonNode people() {
        return here.get("people");
    }

    /** What the next event of this name says; those of other names are passed over. */
    JsonNode next(String event) {
        while (!lines.next().equals("event: " + event)) {}
        return Client.parse(lines.next().replaceFirst("^data: ", ""));
    }

    /** Reads on until the server ends it. */
    void hearsTheEnd() {
        while (lines.hasNext()) {
            lines.next();
        }
    }

    HttpResponse<String> selects(String kind, String id) {
        return says(Map.of("selection", Map.of("kind", kind, "id", id)));
    }

    HttpResponse<String> standsOn(String from, String to) {
        return says(Map.of("cell", Map.of("from", from, "to", to)));
    }

    HttpResponse<String> says(Map<String, ?> what) {
        var told = new HashMap<String, Object>(what);
        told.put("page", here.get("page").asString());
        return client.post(address + "/presence", told);
    }

    @Override
    public void close() {
        stream.close();
    }
}
