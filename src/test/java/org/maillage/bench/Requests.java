package org.maillage.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the server as a browser does, compression included, and says how long the whole answer took to arrive. */
final class Requests {
    private static final JsonMapper JSON = new JsonMapper();

    /** A whole answer, kept as it was sent: unpacked, the largest fill the memory that is measured. */
    record Answer(HttpResponse<byte[]> response, double millis) {
        int status() {
            return response.statusCode();
        }

        String tag() {
            return response.headers().firstValue("ETag").orElse("");
        }

        JsonNode json() {
            return read(JSON::readTree);
        }

        int transferred() {
            return response.body().length;
        }

        /** Of what was packed, in bytes. */
        int size() {
            return read(in -> (int) in.transferTo(OutputStream.nullOutputStream()));
        }

        private <T> T read(Reading<T> reading) {
            var packed =
                    response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            try (var in = new ByteArrayInputStream(response.body());
                    var plain = packed ? new GZIPInputStream(in) : in) {
                return reading.of(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private interface Reading<T> {
            T of(InputStream plain) throws IOException;
        }

        boolean ok() {
            return status() < 400;
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String token;

    Requests(int port, String token) {
        this.address = "http://127.0.0.1:" + port;
        this.token = token;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** Asks until what is computed is answered: as long as all of it took. */
    Answer getComputed(String path) {
        var answer = get(path);
        var millis = answer.millis();
        while (answer.status() == 202) {
            answer = get(path);
            millis += answer.millis();
        }
        return new Answer(answer.response(), millis);
    }

    Answer getUnless(String path, String tag) {
        return send(request(path).header("If-None-Match", tag).GET());
    }

    Answer post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Encoding", "gzip");
    }

    private Answer send(HttpRequest.Builder request) {
        var start = System.nanoTime();
        try {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer, (System.nanoTime() - start) / 1e6);
        } catch (IOException e) {
            throw new IllegalStateException(request.build().uri() + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
