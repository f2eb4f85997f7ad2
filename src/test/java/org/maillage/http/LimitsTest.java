package org.maillage.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** What is larger than it may be, or is not there, is refused with a sentence. */
@ExtendWith(RunningApplication.class)
class LimitsTest {
    @ParameterizedTest
    @CsvSource({
        "/api/sign-in, application/json, 5000",
        "/api/territories, application/json, 17000000",
        "/api/territories/lille-2008/edits, application/json, 17000000",
        "/api/territories/lille-2008/import, multipart/form-data; boundary=x, 220000000"
    })
    void aBodyThatSaysItIsTooLargeIsNotRead(String path, String type, long length, Client client) throws IOException {
        var answer = raw(client, path, "Content-Type: " + type + "\r\nContent-Length: " + length, "");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "trop volumineuse");
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsReadNoFurtherThanTheLimit(Client client) throws IOException {
        var chunk = "1000\r\n" + "x".repeat(4096) + "\r\n";
        var headers = "Content-Type: application/json\r\nTransfer-Encoding: chunked";
        var answer = raw(client, "/api/sign-in", headers, chunk + chunk + "0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void aChangeOfTooManyEntitiesIsRefused(Client client) {
        var edit = Map.of("kind", "actor", "id", "a", "document", Map.of("name", "A"));
        var response =
                client.post("/api/territories/lille-2008/edits", Map.of("edits", Collections.nCopies(5_001, edit)));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("5001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api", "/api/nothing", "/api/territories/lille-2008/nothing", "/nothing", "/assets/nothing.js"})
    void anAddressThatIsNotThereSaysSo(String path, Client client) {
        for (var caller : List.of(client, client.signedOut())) {
            var response = caller.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
    }

    @Test
    void nobodyReadsFilesOutsideThePage(Client client) throws IOException {
        for (var path : List.of("/assets/../../messages_fr.properties", "/assets/%2e%2e/%2e%2e/logback.xml")) {
            assertThat(raw(client, path, "Accept: */*", "").substring(0, 12)).isIn("HTTP/1.1 400", "HTTP/1.1 404");
        }
    }

    @Test
    void everyAddressOfThePageGivesThePage(Client client) {
        var page = client.signedOut().get("/").body();
        assertThat(page).contains("<html");
        assertThat(client.signedOut().get("/t/lille-2008?face=network").body()).isEqualTo(page);
    }

    /** Sends a request to the letter, and reads the head of the answer and the beginning of its body. */
    private static String raw(Client client, String path, String headers, String body) throws IOException {
        var at = URI.create(client.address());
        var method = headers.startsWith("Accept") ? "GET" : "POST";
        try (var socket = new Socket(at.getHost(), at.getPort())) {
            var request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + RunningApplication.TOKEN + "\r\nConnection: close\r\n" + headers + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(1_200), StandardCharsets.UTF_8);
        }
    }
}
