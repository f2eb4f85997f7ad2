package org.maillage.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Kind;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.problem.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** Takes a whole territory out as one file, from which {@link Importer} makes the same territory again. */
public final class Archives {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> WITHOUT = List.of("history", "versions", "accounts");

    private final Graph graph;
    private final Store store;
    private final Kinds kinds;
    private final String maillage;

    /** @param maillage the version of the program, for whoever finds the archive in ten years */
    public Archives(Graph graph, Store store, Kinds kinds, String maillage) {
        this.graph = graph;
        this.store = store;
        this.kinds = kinds;
        this.maillage = maillage;
    }

    /** How many documents of each kind somebody would take out, and how many stay because others keep them to themselves. */
    public record Contents(Map<String, Integer> documents, Map<String, Integer> leftOut) {}

    public Contents contents(String territory, List<String> audiences) {
        return graph.read(tx -> {
            var takeable = new Takeable(tx, store, kinds, territory, audiences);
            return new Contents(takeable.documents(), takeable.leftOut());
        });
    }

    /**
     * Writes the archive to a file of the caller's. Nobody writes to the territory meanwhile: all of it is of one moment.
     * Of the documents one batch is held at a time.
     */
    public Manifest write(Author author, String territory, List<String> audiences, Path file) {
        return graph.write(tx -> {
            if (tx.run("history/lock", Map.of("territory", territory)).isEmpty()) {
                throw new NotFound("territory", territory);
            }
            var takeable = new Takeable(tx, store, kinds, territory, audiences);
            // Begun anew when the transaction is.
            try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                var parts = new ArrayList<Manifest.Part>();
                for (var kind : Takeable.kinds(kinds)) {
                    parts.add(part(zip, kind, takeable));
                }
                var manifest = new Manifest(
                        Manifest.FORMAT,
                        Manifest.VERSION,
                        territory,
                        name(tx, territory),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                        author.name(),
                        maillage,
                        parts,
                        takeable.leftOut(),
                        WITHOUT);
                zip.putNextEntry(new ZipEntry(Manifest.FILE));
                zip.write(manifest.written());
                zip.closeEntry();
                return manifest;
            } catch (IOException e) {
                throw new UncheckedIOException("The archive of " + territory + " cannot be written", e);
            }
        });
    }

    private String name(Tx tx, String territory) {
        var stored = store.read(tx, territory, kinds.get("territory"), List.of(territory))
                .get(territory);
        return stored == null
                ? territory
                : Objects.requireNonNullElse(stored.document().text("name"), territory);
    }

    private static Manifest.Part part(ZipOutputStream zip, Kind kind, Takeable takeable) throws IOException {
        var name = kind.name() + ".jsonl";
        zip.putNextEntry(new ZipEntry(name));
        var lines = new Lines(zip, kind);
        takeable.each(kind, lines::write);
        zip.closeEntry();
        return new Manifest.Part(name, kind.name(), lines.written, lines.digest());
    }

    /** Documents on their way into a file, one on each line, its fields in the order in which the kind has them. */
    private static final class Lines {
        private final Kind kind;
        private final DigestOutputStream out;
        private int written;

        Lines(OutputStream zip, Kind kind) {
            this.kind = kind;
            this.out = new DigestOutputStream(zip, sha256());
        }

        void write(Document document) {
            var leaving = Pseudonyms.leaving(kind, document).asMap();
            var line = new LinkedHashMap<String, Object>();
            kind.fields().stream()
                    .filter(field -> leaving.containsKey(field.name()))
                    // The territory takes the id that it is given where it arrives.
                    .filter(field ->
                            !(kind.name().equals("territory") && field.name().equals("id")))
                    .forEach(field -> line.put(field.name(), Objects.requireNonNull(leaving.get(field.name()))));
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

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
