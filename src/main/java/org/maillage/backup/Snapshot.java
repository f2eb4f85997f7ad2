package org.maillage.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.graph.Tx;
import tools.jackson.databind.json.JsonMapper;

/** Writes the whole database to a file, as it stands at one moment; one row is held at a time. */
public final class Snapshot {
    static final String NODES = "nodes.jsonl";
    static final String RELATIONS = "relations.jsonl";

    /** What lets somebody in for a moment, and must not come back to life; and what is true for seconds only. */
    private static final List<String> WITHOUT = List.of("Session", "Reset", "Token", "Presence", "Restoring");

    private static final JsonMapper JSON = new JsonMapper();

    private final Graph graph;
    private final String maillage;

    /** @param maillage the version of the program, for whoever finds the file in ten years */
    public Snapshot(Graph graph, String maillage) {
        this.graph = graph;
        this.maillage = maillage;
    }

    /** How much was written. */
    public record Written(long nodes, long relations) {}

    /** Writes to a file that is there already, with the rights that it has. Nobody writes to the database meanwhile. */
    public Written to(Path file) {
        return graph.readStill(tx -> {
            // Begun anew when the transaction is.
            try (var zip = new ZipOutputStream(new BufferedOutputStream(
                    Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)))) {
                // Others wait: a little larger is better than longer.
                zip.setLevel(Deflater.BEST_SPEED);
                var nodes = part(tx, zip, NODES, "backup/nodes", Snapshot::node);
                var relations = part(tx, zip, RELATIONS, "backup/relations", Snapshot::relation);
                zip.putNextEntry(new ZipEntry(BackupManifest.FILE));
                zip.write(manifest(tx, List.of(nodes, relations)).written());
                zip.closeEntry();
                return new Written(nodes.lines(), relations.lines());
            } catch (IOException e) {
                throw new UncheckedIOException("The backup cannot be written", e);
            }
        });
    }

    private BackupManifest manifest(Tx tx, List<BackupManifest.Part> parts) {
        var schema = new TreeMap<String, Long>();
        tx.run("graph/migrations", Map.of()).forEach(row -> schema.put(row.text("name"), row.integer("checksum")));
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return new BackupManifest(BackupManifest.FORMAT, BackupManifest.VERSION, now, maillage, schema, parts, WITHOUT);
    }

    private static BackupManifest.Part part(
            Tx tx, ZipOutputStream zip, String name, String question, Function<Row, Map<String, Object>> line)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var lines = new Lines(zip);
        tx.stream(question, Map.of("without", WITHOUT), row -> lines.write(line.apply(row)));
        zip.closeEntry();
        return new BackupManifest.Part(name, lines.written, lines.digest());
    }

    private static Map<String, Object> node(Row row) {
        var line = new LinkedHashMap<String, Object>();
        line.put("id", row.text("id"));
        line.put("labels", row.texts("labels"));
        line.put("properties", row.stored("properties"));
        return line;
    }

    private static Map<String, Object> relation(Row row) {
        var line = new LinkedHashMap<String, Object>();
        line.put("from", row.text("from"));
        line.put("to", row.text("to"));
        line.put("type", row.text("type"));
        line.put("properties", row.stored("properties"));
        return line;
    }

    /** Rows on their way into a file. */
    private static final class Lines {
        private final DigestOutputStream out;
        private long written;

        Lines(OutputStream zip) {
            this.out = new DigestOutputStream(zip, Checksum.begin());
        }

        void write(Map<String, Object> line) {
            try {
                out.write(JSON.writeValueAsBytes(line));
                out.write('\n');
                written++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String digest() {
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }
}
