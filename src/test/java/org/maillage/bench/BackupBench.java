package org.maillage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.maillage.Maillage;

/** Measures a backup of the whole server while somebody writes, and bringing it back into an empty folder. */
public final class BackupBench {
    static final String MADE = "backup of everything, while somebody writes";
    static final String BROUGHT_BACK = "backup brought back, from a new process";
    private static final double BUDGET = 30_000;
    private static final int PROMISED = 10_000;

    private BackupBench() {}

    /** The arguments are the numbers of actors of the kept databases. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (var argument : arguments) {
            var actors = Integer.parseInt(argument);
            var budget = actors <= PROMISED ? Double.valueOf(BUDGET) : null;
            var measures = new ArrayList<Measure>();
            var made = made(actors, budget, measures);
            try {
                measures.add(broughtBack(made, budget));
            } finally {
                Files.delete(made);
            }
            measures.forEach(System.out::println);
            Results.save("backup-" + actors, measures);
        }
    }

    private static Path made(int actors, @Nullable Double budget, List<Measure> measures) throws InterruptedException {
        try (var server = BenchServer.open(actors)) {
            var requests = server.requests();
            var over = new AtomicBoolean();
            var writer = Thread.ofPlatform().start(() -> {
                while (!over.get()) {
                    requests.post(
                            "/api/territories/" + BenchServer.TERRITORY + "/edits",
                            Map.of("what", "bench", "edits", List.of(note())));
                }
            });
            var answer = requests.post("/api/backups", Map.of());
            over.set(true);
            writer.join();
            if (!answer.ok()) {
                throw new IllegalStateException("refused with " + answer.status());
            }
            var made = answer.json();
            var note = "%,d nodes, %,d relations, %,d kB"
                    .formatted(
                            made.get("nodes").asLong(),
                            made.get("relations").asLong(),
                            made.get("bytes").asLong() / 1000);
            measures.add(Measure.once(MADE, answer.millis(), budget, note));
            var name = made.get("name").asString();
            return BenchServer.folder(actors).resolve("data/backups").resolve(name);
        }
    }

    private static Map<String, Object> note() {
        var document = Map.of("name", "Mesure " + System.nanoTime());
        return Map.of("kind", "actor", "id", "bench-writer", "document", document);
    }

    private static Measure broughtBack(Path file, @Nullable Double budget) throws IOException, InterruptedException {
        var empty = Files.createTempDirectory("restored");
        try {
            var start = System.nanoTime();
            var process = JavaProcess.of(Maillage.class, 0, empty, "--restore", file.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("not brought back");
            }
            return Measure.once(BROUGHT_BACK, (System.nanoTime() - start) / 1e6, budget, "");
        } finally {
            BenchServer.delete(empty);
        }
    }
}
