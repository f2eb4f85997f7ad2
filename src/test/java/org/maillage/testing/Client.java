package org.maillage.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the running server as a script would, with a bearer token or, with null, signed out. */
public final class Client {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http;
    private final int port;
    private final @Nullable String token;
    private final Map<String, String> headers;

    public Client(int port, @Nullable String token) {
        this(HttpClient.newHttpClient(), port, token, Map.of("Accept-Language", "fr"));
    }

    private Client(HttpClient http, int port, @Nullable String token, Map<String, String> headers) {
        this.http = http;
        this.port = port;
        this.token = token;
        this.headers = headers;
    }

    /** The same caller, who reads another language. */
    public Client in(String language) {
        return with("Accept-Language", language);
    }

    /** The same caller, who sends this header too. */
    public Client with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new Client(http, port, token, all);
    }

    /** The same caller, who has this cookie too. */
    public Client withCookie(String cookie) {
        var others = headers.get("Cookie");
        return with("Cookie", others == null ? cookie : others + "; " + cookie);
    }

    /** The same caller on another machine, {@code 127.0.0.x}: wrong guesses made there do not count for the others. */
    public Client from(String machine) {
        try {
            var there = HttpClient.newBuilder()
                    .localAddress(InetAddress.getByName(machine))
                    .build();
            return new Client(there, port, token, headers);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    /** The same caller, of another server. */
    public Client at(int another) {
        return new Client(http, another, token, headers);
    }

    public int port() {
        return port;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public Client signedOut() {
        return new Client(http, port, null, headers);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** What a request answers line by line, while it goes on answering. */
    public HttpResponse<Stream<String>> listen(String path) {
        try {
            return http.send(
                    request(path).setHeader("Accept", "text/event-stream").GET().build(), BodyHandlers.ofLines());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The JSON of a request that must succeed, once it is worked out. */
    public JsonNode json(String path) {
        var response = get(path);
        while (response.statusCode() == HttpURLConnection.HTTP_ACCEPTED) {
            response = get(path);
        }
        return ok(response);
    }

    public HttpResponse<String> post(String path, Object body) {
        return postText(path, JSON.writeValueAsString(body));
    }

    /** Sends a body to the letter. */
    public HttpResponse<String> postText(String path, String body) {
        return send(request(path)
                .setHeader("Content-Type", headers.getOrDefault("Content-Type", "application/json"))
                .POST(BodyPublishers.ofString(body)));
    }

    public JsonNode postJson(String path, Object body) {
        return ok(post(path, body));
    }

    /** Sends edits of one kind each as {@code {kind, id, document}} maps. */
    public JsonNode edit(String territory, List<Map<String, ?>> edits) {
        return postJson("/api/territories/" + territory + "/edits", Map.of("what", "test", "edits", edits));
    }

    public HttpResponse<String> importFiles(String territory, Map<String, byte[]> files, boolean dryRun) {
        return importFile(territory, "files.zip", zip(files), dryRun);
    }

    /** Sends one file as it is. */
    public HttpResponse<String> importFile(String territory, String name, byte[] file, boolean dryRun) {
        return importFile("/api/territories/" + territory + "/import?dryRun=" + dryRun, name, file);
    }

    /** The same, with the nature of the relations whose own the territory does not know. */
    public HttpResponse<String> importFile(String territory, String name, byte[] file, String nature) {
        return importFile("/api/territories/" + territory + "/import?nature=" + nature, name, file);
    }

    /** The same, with what a person says its columns are. */
    public HttpResponse<String> importTable(String path, String name, byte[] file, Object mapping) {
        return upload(path, name, file, JSON.writeValueAsString(mapping));
    }

    private HttpResponse<String> importFile(String address, String name, byte[] file) {
        return upload(address, name, file, "{}");
    }

    private HttpResponse<String> upload(String address, String name, byte[] file, String mapping) {
        var boundary = UUID.randomUUID().toString();
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"mapping\"\r\n\r\n" + mapping + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A file that must be there. */
    public byte[] bytes(String path) {
        return bytes(path, request(path).GET());
    }

    /** A file that is made of what is sent. */
    public byte[] bytes(String path, Object body) {
        var request = request(path).setHeader("Content-Type", "application/json");
        return bytes(path, request.POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private byte[] bytes(String path, HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
                throw new AssertionError(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The files of a zip, by name. */
    public Map<String, byte[]> unzipped(String path) {
        var files = new TreeMap<String, byte[]>();
        try {
            var file = Files.createTempFile("taken", ".zip");
            Files.write(file, bytes(path));
            // By its directory, as programs open it: sizes may stand there only.
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    /** Creates an empty territory with an id of its own. */
    public String newTerritory() {
        var id = "test-" + UUID.randomUUID().toString().substring(0, 8);
        postJson("/api/territories", Map.of("id", id, "name", "Territoire d’essai"));
        return id;
    }

    public static JsonNode ok(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new AssertionError(
                    response.request().uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    public static JsonNode parse(String json) {
        return JSON.readTree(json);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address() + path));
        headers.forEach(request::header);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
