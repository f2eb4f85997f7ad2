package org.maillage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.maillage.history.Workspace.actor;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.Application;
import org.maillage.Settings;
import org.maillage.account.Role;
import org.maillage.graph.Connection;
import org.maillage.graph.CypherLibrary;
import org.maillage.graph.EmbeddedNeo4j;
import org.maillage.graph.Graph;
import org.maillage.graph.SchemaUnusable;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.json.JsonMapper;

/** What was written to a backup comes back as it was, into an empty database and nowhere else, and whole or not at all. */
@ExtendWith(RunningApplication.class)
class BackupTest {
    private static final String ODD = "CREATE (:Odd {here: point({latitude: 50.6, longitude: 3.1}), "
            + "there: point({x: 1, y: 2.5, z: -3}), day: date('2026-11-23'), at: datetime('2026-11-23T10:00:00.5[Europe/Paris]'), "
            + "utc: datetime('2026-11-23T10:00:00Z'), local: localdatetime('2026-11-23T10:00'), noon: localtime('12:00'), "
            + "tea: time('16:00+01:00'), span: duration('P1Y2M3DT4.5S'), whole: 1, real: 1.0, large: 9007199254740993, "
            + "nothing: 0.0/0.0, much: 1.0/0.0, yes: true, words: ['é', '\"', '\\n'], numbers: [1.5, 2.0], none: []})"
            + "-[:LOOPS {since: date('2020-02-29')}]->(:Odd:Even)";
    private static final String NAME = "Zénobie Quatremer";

    @TempDir
    Path folder;

    @Test
    void everythingComesBackAndWhoWasErasedMeanwhileStaysErased(Client client, Connection connection, Graph graph)
            throws IOException {
        var work = everything(client);
        WholeGraph.rows(connection, ODD);
        var file = backup(graph);
        var before = WholeGraph.of(connection);
        WholeGraph.rows(connection, "MATCH (n:Odd) DETACH DELETE n");
        assertThat(before).anyMatch(line -> line.contains("LOOPS")).anyMatch(line -> line.contains(NAME));
        try (var empty = EmbeddedNeo4j.start(folder.resolve("empty"));
                var there = Graph.connect(empty.connection(), CypherLibrary.shipped())) {
            var restored = new Restore(there).from(file);
            var after = WholeGraph.of(empty.connection());
            assertThat(after).hasSameSizeAs(before).isEqualTo(before);
            assertThat(restored.nodes() + restored.relations()).isEqualTo(before.size());
            assertThatExceptionOfType(BackupUnusable.class)
                    .isThrownBy(() -> new Restore(there).from(file))
                    .matches(refused -> refused.reason() == BackupUnusable.Reason.NOT_EMPTY);

            client.postJson(work.at("actors/zenobie/erase"), Map.of());
            var environment = new HashMap<>(RunningApplication.another(empty.connection()));
            try (var opened = Application.start(Settings.from(environment))) {
                var again = new Workspace(client.at(opened.port()), work.territory());
                assertThat(again.row("actors", "zenobie")).isNull();
                assertThat(again.text("actors", "ada", "name")).isEqualTo("Acteur ada");
                assertThat(again.get("shares")).hasSize(1);
                assertThat(WholeGraph.of(empty.connection()))
                        .noneMatch(line -> line.contains(work.territory()) && line.contains(NAME));
            }
        }
    }

    @Test
    void aRestoreThatIsCutShortIsNotServedAndBeginsAnew(Client client, Connection connection, Graph graph)
            throws IOException {
        everything(client);
        var file = backup(graph);
        try (var empty = EmbeddedNeo4j.start(folder.resolve("empty"));
                var there = Graph.connect(empty.connection(), CypherLibrary.shipped())) {
            var damaged = changed(file, Snapshot.RELATIONS, lines -> lines.substring(lines.indexOf('\n') + 1), false);
            assertThatExceptionOfType(BackupUnusable.class)
                    .isThrownBy(() -> new Restore(there).from(damaged))
                    .matches(refused -> refused.reason() == BackupUnusable.Reason.DAMAGED)
                    .matches(refused -> refused.detail().equals(Snapshot.RELATIONS));
            assertThat(WholeGraph.of(empty.connection())).isEmpty();

            var loose = changed(
                    file, Snapshot.RELATIONS, lines -> lines.replaceFirst("\"from\":\"", "\"from\":\"no"), true);
            assertThatExceptionOfType(BackupUnusable.class).isThrownBy(() -> new Restore(there).from(loose));
            assertThat(WholeGraph.of(empty.connection())).isNotEmpty();
            var settings = Settings.from(RunningApplication.another(empty.connection()));
            assertThatExceptionOfType(SchemaUnusable.class)
                    .isThrownBy(() -> Application.open(settings).close())
                    .matches(refused -> refused.reason() == SchemaUnusable.Reason.RESTORING);

            new Restore(there).from(file);
            assertThat(WholeGraph.of(empty.connection())).isEqualTo(WholeGraph.of(connection));
        }
        var foreign = folder.resolve("foreign.zip");
        Files.writeString(foreign, "no zip");
        assertThatExceptionOfType(BackupUnusable.class)
                .isThrownBy(() -> new Restore(graph).from(foreign))
                .matches(refused -> refused.reason() == BackupUnusable.Reason.NOT_ONE);
    }

    /** Each change is two actors and the count of the territory: a reader between two commits would see them differ. */
    @Test
    void whoeverWritesMeanwhileIsInItWholeOrNotAtAll(Client client, Application application) throws Exception {
        var works = IntStream.range(0, 3).mapToObj(i -> Workspace.of(client)).toList();
        var done = new AtomicBoolean();
        var written = new AtomicInteger();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = works.stream()
                    .<Future<?>>map(work -> writers.submit(() -> {
                        while (!done.get()) {
                            var id = written.incrementAndGet();
                            work.edit(actor("first-" + id), actor("second-" + id));
                        }
                    }))
                    .toList();
            var made = IntStream.range(0, 3)
                    .mapToObj(i -> client.postJson("/api/backups", Map.of()))
                    .toList();
            var atTheEnd = written.get();
            done.set(true);
            for (var each : writing) {
                each.get();
            }
            assertThat(atTheEnd).isPositive();
            for (var backup : made) {
                var file = folder.resolve(backup.path("name").asString(""));
                Files.write(file, client.bytes("/api/backups/" + file.getFileName()));
                works.forEach(work -> assertWhole(file, work.territory()));
            }
            assertThat(client.json("/api/backups")).isNotEmpty();
            var last = made.getLast().path("name").asString("");
            client.postJson("/api/backups/delete", Map.of("name", last));
            assertThat(client.get("/api/backups/" + last).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void onlyWhoRunsTheServerMakesOneAndOnlyTheOwnerOfTheFileReadsIt(Client client, Graph graph) throws IOException {
        var facilitator = Invited.to(client, client.newTerritory(), Role.FACILITATOR);
        assertThat(facilitator.post("/api/backups", Map.of()).statusCode()).isEqualTo(403);
        assertThat(facilitator.get("/api/backups").statusCode()).isEqualTo(403);
        assertThat(client.signedOut().get("/api/backups").statusCode()).isEqualTo(401);
        var made = new Backups(graph, folder, "1").make();
        var rights = Files.getPosixFilePermissions(new Backups(graph, folder, "1").file(made.name()));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    private Path backup(Graph graph) {
        var backups = new Backups(graph, folder, "1");
        return backups.file(backups.make().name());
    }

    /** A territory with something of everything. */
    private static Workspace everything(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        Invited.to(client, work.territory(), Role.CONTRIBUTOR);
        var person = put(
                "actor",
                "zenobie",
                "name",
                NAME,
                "kind",
                "person",
                "role",
                "maire",
                "source",
                "Annuaire",
                "legalBasis",
                "consent",
                "retention",
                "2030-12-31",
                "lat",
                50.6,
                "lon",
                3.1);
        work.edit(person);
        work.edit(reading("r", "ada", "bob", "alliance", "argument", "avec « guillemets »"));
        work.edit(put("position", "ada", "x", 1.5, "y", -2.0));
        work.undo();
        client.postJson(work.at("shares"), Map.of("note", "Conseil"));
        return work;
    }

    private static void assertWhole(Path file, String territory) {
        var seq = 0L;
        var changes = 0;
        var actors = 0;
        for (var line : read(file, Snapshot.NODES).lines().toList()) {
            if (!line.contains(territory)) {
                continue;
            }
            var node = Client.parse(line);
            var labels = node.get("labels").toString();
            seq += labels.contains("\"Territory\"") ? node.at("/properties/seq").asLong() : 0;
            changes += labels.contains("\"Change\"") ? 1 : 0;
            actors += labels.contains("\"Actor\"") ? 1 : 0;
        }
        assertThat((long) changes).isEqualTo(seq).isPositive();
        // The first change is the territory itself.
        assertThat(actors).isEqualTo(2 * (changes - 1));
    }

    /** The same backup with one of its files changed, whether the manifest knows of it or not. */
    private Path changed(Path file, String name, UnaryOperator<String> change, boolean known) throws IOException {
        var other = folder.resolve("changed-" + known + ".zip");
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(other))) {
            var changed = change.apply(read(file, name)).getBytes(StandardCharsets.UTF_8);
            for (var entry : Collections.list(zip.entries())) {
                var bytes = entry.getName().equals(name)
                        ? changed
                        : zip.getInputStream(entry).readAllBytes();
                if (known && entry.getName().equals(BackupManifest.FILE)) {
                    bytes = manifest(bytes, name, changed);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
                out.closeEntry();
            }
        }
        return other;
    }

    private static byte[] manifest(byte[] bytes, String name, byte[] changed) throws IOException {
        var json = new JsonMapper();
        var manifest = json.readValue(bytes, BackupManifest.class);
        var parts = manifest.files().stream()
                .map(part ->
                        part.name().equals(name) ? new BackupManifest.Part(name, part.lines(), digest(changed)) : part)
                .toList();
        return new BackupManifest(
                        manifest.format(),
                        manifest.version(),
                        manifest.at(),
                        manifest.maillage(),
                        manifest.schema(),
                        List.copyOf(parts),
                        manifest.without())
                .written();
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Checksum.begin().digest(bytes));
    }

    private static String read(Path file, String name) {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
