package org.maillage.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.maillage.testing.Client;

/** What an open page keeps open: the stream of a territory's changes. */
final class OpenPage implements AutoCloseable {
    private final HttpClient http;
    private final BufferedReader stream;

    private OpenPage(HttpClient http, BufferedReader stream) {
        this.http = http;
        this.stream = stream;
    }

    static OpenPage of(Client client, String territory) {
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(client.address() + "/api/territories/" + territory + "/events"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + Program.TOKEN)
                .build();
        try {
            var body = http.send(request, BodyHandlers.ofInputStream()).body();
            return new OpenPage(http, new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits for this very line. */
    void heard(String wanted) throws IOException {
        for (var line = stream.readLine(); !wanted.equals(line); line = stream.readLine()) {
            if (line == null) {
                throw new AssertionError("The stream ended before: " + wanted);
            }
        }
    }

    /** Waits for the end of the stream, orderly or cut. */
    void ended() {
        try {
            while (stream.readLine() != null) {}
        } catch (IOException cut) {
            return;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
