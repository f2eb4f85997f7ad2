package org.maillage.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.maillage.Application;
import org.maillage.Settings;
import org.maillage.testing.Client;

/** A running application on a database that holds one generated territory and is kept between runs. */
final class BenchServer implements AutoCloseable {
    static final String TERRITORY = "bench";
    static final String TOKEN = "token-of-the-bench";
    private static final long SEED = 2026;
    private static final int SLICE = 10_000;
    private static final String IMPORTED = "import.txt";

    private final Application application;
    private final double importMillis;

    private BenchServer(Application application, double importMillis) {
        this.application = application;
        this.importMillis = importMillis;
    }

    /** Where the databases are kept. */
    static Path folder(int actors) {
        var root = System.getenv().getOrDefault("MAILLAGE_BENCH", "target/bench");
        return Path.of(root, "v" + TerritoryGenerator.VERSION + "-" + actors).toAbsolutePath();
    }

    /** Starts on the kept database, or draws and imports the territory first. */
    static BenchServer open(int actors) {
        try {
            var folder = folder(actors);
            var imported = folder.resolve(IMPORTED);
            if (Files.exists(imported)) {
                return new BenchServer(start(folder), Double.parseDouble(Files.readString(imported)));
            }
            delete(folder);
            var application = start(folder);
            var millis = fill(application, actors);
            Files.writeString(imported, String.valueOf(millis));
            return new BenchServer(application, millis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return application.port();
    }

    Requests requests() {
        return new Requests(port(), TOKEN);
    }

    /** How long the import of the whole territory took when it was made. */
    double importMillis() {
        return importMillis;
    }

    @Override
    public void close() {
        application.close();
    }

    private static Application start(Path folder) {
        return Application.start(Settings.from(Map.of(
                "MAILLAGE_PORT",
                System.getenv().getOrDefault("MAILLAGE_PORT", "0"),
                "MAILLAGE_DATA",
                folder.resolve("data").toString(),
                "MAILLAGE_TOKEN",
                TOKEN,
                "MAILLAGE_DEMO",
                "off")));
    }

    private static double fill(Application application, int actors) {
        var client = new Client(application.port(), TOKEN);
        client.postJson("/api/territories", Map.of("id", TERRITORY, "name", "Territoire de " + actors + " acteurs"));
        client.edit(TERRITORY, List.of(campaign("2025", 1), campaign("2026", 2)));
        var generator = new TerritoryGenerator(actors, SEED);
        var millis = 0.0;
        for (var from = 0; from < actors; from += SLICE) {
            var files = generator.files(from, Math.min(actors, from + SLICE));
            var start = System.nanoTime();
            Client.ok(client.importFiles(TERRITORY, files, false));
            millis += (System.nanoTime() - start) / 1e6;
            System.out.printf("imported up to %d actors, %.1f s%n", Math.min(actors, from + SLICE), millis / 1000);
        }
        return millis;
    }

    private static Map<String, ?> campaign(String year, int order) {
        return Map.of(
                "kind",
                "campaign",
                "id",
                year,
                "document",
                Map.of("id", year, "year", Integer.parseInt(year), "name", year, "state", "open", "order", order));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }
}
