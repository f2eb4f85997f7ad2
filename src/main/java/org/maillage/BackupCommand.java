package org.maillage;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.backup.BackupUnusable;
import org.maillage.backup.Backups;
import org.maillage.backup.Restore;
import org.maillage.backup.TerminalDoor;
import org.maillage.graph.Database;
import org.maillage.graph.Migrations;
import org.maillage.http.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a backup from the terminal, and brings one back. The server that runs over the data folder is asked to make it, since
 * it alone can have everybody wait a moment; when none runs, the database is opened here.
 */
final class BackupCommand {
    private static final JsonMapper JSON = new JsonMapper();

    private final Settings settings;
    private final Messages messages;
    private final PrintStream out;

    BackupCommand(Settings settings, Messages messages, PrintStream out) {
        this.settings = settings;
        this.messages = messages;
        this.out = out;
    }

    /** @param file where to, or null to leave it in the folder of backups */
    boolean make(@Nullable Path file) throws IOException, InterruptedException {
        var door = TerminalDoor.in(settings.data());
        if (door.isPresent()) {
            try (var http = HttpClient.newHttpClient()) {
                return ask(http, door.get(), file);
            } catch (ConnectException nobodyThere) {
                TerminalDoor.close(settings.data());
            }
        }
        try (var database = database()) {
            if (new Migrations(database.graph()).isRestoring()) {
                new Migrations(database.graph()).run();
            }
            var made = new Backups(database.graph(), settings.data(), ProgramVersion.read()).make();
            return moved(made.name(), made.nodes(), made.relations(), file);
        }
    }

    private boolean ask(HttpClient http, TerminalDoor door, @Nullable Path file)
            throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(door.address() + "/api/backups"))
                        .header("Authorization", "Bearer " + door.key())
                        .header("Accept-Language", messages.locale().toLanguageTag())
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        var told = told(answer);
        if (answer.statusCode() != 201) {
            out.println(messages.say(
                    "start.backup-refused",
                    Map.of("reason", told.path("detail").asString(String.valueOf(answer.statusCode())))));
            return false;
        }
        return moved(
                told.path("name").asString(""),
                told.path("nodes").asLong(0),
                told.path("relations").asLong(0),
                file);
    }

    /** What is no JSON was not said by Maillage. */
    private static JsonNode told(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").contains("json")
                ? JSON.readTree(answer.body())
                : JSON.createObjectNode();
    }

    private boolean moved(String name, long nodes, long relations, @Nullable Path wanted) throws IOException {
        var made = settings.data().resolve("backups").resolve(name);
        var file = wanted == null ? made : wanted;
        if (wanted != null) {
            Files.move(made, wanted, StandardCopyOption.REPLACE_EXISTING);
        }
        out.println(messages.say(
                "start.backup",
                Map.of(
                        "file", file.toString(),
                        "bytes", String.valueOf(Files.size(file)),
                        "nodes", String.valueOf(nodes),
                        "relations", String.valueOf(relations))));
        return true;
    }

    /** Throws {@link BackupUnusable} and what a start throws. */
    boolean restore(Path file) {
        try (var database = database()) {
            var restored = new Restore(database.graph()).from(file);
            out.println(messages.say(
                    "start.restored",
                    Map.of(
                            "file", file.toString(),
                            "at", restored.at(),
                            "nodes", String.valueOf(restored.nodes()),
                            "relations", String.valueOf(restored.relations()))));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Database database() {
        var elsewhere = settings.server();
        return elsewhere == null ? Database.embedded(settings.data()) : Database.server(elsewhere);
    }
}
