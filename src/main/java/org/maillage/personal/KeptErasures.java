package org.maillage.personal;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.graph.Tx;

/**
 * Who was erased, as fingerprints: in the database, and in a file beside it that a restored copy of the database does not
 * take back.
 */
final class KeptErasures {
    private final Graph graph;
    private final Path file;

    KeptErasures(Graph graph, Path file) {
        this.graph = graph;
        this.file = file;
    }

    /** Remembers, before anything is erased, that it is to be. */
    void add(List<String> fingerprints) {
        put(fingerprints);
        write(fingerprints);
    }

    void done(List<String> fingerprints) {
        graph.writeOnly(tx -> tx.run("personal/erasures-done", Map.of("fingerprints", fingerprints)));
    }

    static Set<String> all(Tx tx) {
        return tx.run("personal/erasures", Map.of()).stream()
                .map(row -> row.text("fingerprint"))
                .collect(toSet());
    }

    /** What is in the file but not in the database, and what was not finished: a restored copy has to be erased again. */
    Set<String> undone() {
        var told = read();
        put(List.copyOf(told));
        var known = graph.read(tx -> tx.run("personal/erasures", Map.of()));
        write(known.stream()
                .map(row -> row.text("fingerprint"))
                .filter(fingerprint -> !told.contains(fingerprint))
                .toList());
        return known.stream()
                .filter(row -> !row.flag("done"))
                .map((Row row) -> row.text("fingerprint"))
                .collect(toSet());
    }

    private void put(List<String> fingerprints) {
        if (!fingerprints.isEmpty()) {
            var at = Instant.now().toString();
            graph.writeOnly(tx -> tx.run("personal/erasures-put", Map.of("fingerprints", fingerprints, "at", at)));
        }
    }

    private Set<String> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(String::strip)
                            .filter(line -> line.matches("[0-9a-f]{64}"))
                            .collect(toSet())
                    : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> fingerprints) {
        var added = new HashSet<>(fingerprints);
        added.removeAll(read());
        if (added.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, added, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
