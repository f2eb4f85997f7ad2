package org.maillage.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.maillage.backup.BackupUnusable.Reason;
import org.maillage.graph.Graph;
import org.maillage.graph.Migrations;
import org.maillage.graph.StoredValue;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings a backup back into an empty database. The file is checked whole before the first thing is written; as long as not
 * everything is there the database is marked, no server starts on it, and restoring again clears it first.
 */
public final class Restore {
    private static final int ROWS = 2_000;
    private static final int SETTLED = 10_000;
    /** A row can be long: what is imported at once is one record of the history. */
    private static final int CHARACTERS = 4_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private final Graph graph;
    private final Migrations migrations;

    public Restore(Graph graph) {
        this.graph = graph;
        this.migrations = new Migrations(graph);
    }

    /** How much came back, and of when it is. */
    public record Restored(String at, long nodes, long relations) {}

    /** Throws {@link BackupUnusable}, or like a start where a newer program wrote the backup; nothing is written then. */
    public Restored from(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = BackupManifest.of(zip);
            migrations.requireKnown(manifest.schema());
            check(zip, manifest);
            begin();
            var nodes = manifest.part(Snapshot.NODES);
            var relations = manifest.part(Snapshot.RELATIONS);
            fill(zip, nodes, "backup/nodes-put");
            fill(zip, relations, "backup/relations-put");
            settle();
            graph.replan();
            graph.writeOnly(tx -> tx.run("backup/done", mark()));
            return new Restored(manifest.at(), nodes.lines(), relations.lines());
        } catch (ZipException notOne) {
            throw new BackupUnusable(Reason.NOT_ONE, String.valueOf(file.getFileName()));
        }
    }

    private static void check(ZipFile zip, BackupManifest manifest) throws IOException {
        for (var part : manifest.files()) {
            var entry = zip.getEntry(part.name());
            if (entry == null) {
                throw new BackupUnusable(Reason.DAMAGED, part.name());
            }
            try (var in = zip.getInputStream(entry)) {
                if (!Checksum.of(in).equals(part.sha256())) {
                    throw new BackupUnusable(Reason.DAMAGED, part.name());
                }
            } catch (ZipException damaged) {
                throw new BackupUnusable(Reason.DAMAGED, part.name());
            }
        }
    }

    private void begin() {
        if (migrations.isRestoring()) {
            everyTime("backup/clear", "cleared");
        } else {
            var nodes =
                    graph.read(tx -> tx.run("backup/size", Map.of())).getFirst().integer("nodes");
            if (nodes > 0) {
                throw new BackupUnusable(Reason.NOT_EMPTY, String.valueOf(nodes));
            }
        }
        graph.writeOnly(tx -> tx.run("backup/begun", mark()));
        migrations.prepare();
    }

    private void fill(ZipFile zip, BackupManifest.Part part, String question) throws IOException {
        try (var lines =
                new BufferedReader(new InputStreamReader(zip.getInputStream(zip.getEntry(part.name())), UTF_8))) {
            var batch = new ArrayList<Map<String, Object>>();
            var characters = 0;
            var written = 0L;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                batch.add(row(line));
                characters += line.length();
                if (batch.size() >= ROWS || characters >= CHARACTERS) {
                    written += write(question, batch);
                    batch.clear();
                    characters = 0;
                }
            }
            written += write(question, batch);
            if (written != part.lines()) {
                throw new BackupUnusable(Reason.DAMAGED, part.name());
            }
        }
    }

    private static Map<String, Object> row(String line) {
        var row = JSON.readValue(line, new TypeReference<Map<String, Object>>() {});
        row.computeIfPresent("properties", (name, told) -> StoredValue.meant((Map<?, ?>) told));
        return row;
    }

    private long write(String question, List<Map<String, Object>> batch) {
        var rows = Map.of("rows", List.copyOf(batch));
        return batch.isEmpty()
                ? 0
                : graph.write(tx -> tx.run(question, rows)).getFirst().integer("written");
    }

    private void settle() {
        everyTime("backup/settle", "settled");
    }

    private void everyTime(String question, String count) {
        var told = Map.of("most", (Object) SETTLED, "mark", Migrations.RESTORING);
        while (graph.write(tx -> tx.run(question, told)).getFirst().integer(count) > 0) {
            // As long as there is some of it.
        }
    }

    private static Map<String, String> mark() {
        return Map.of("mark", Migrations.RESTORING);
    }
}
