package org.maillage.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.Application;
import org.maillage.Settings;
import org.maillage.testing.Client;

/** A running application on a database that holds one generated territory and is kept between runs. */
final class BenchServer implements AutoCloseable {
    static final String TERRITORY = "bench";
    static final String TOKEN = "token-of-the-bench";
    private static final long SEED = 2026;
    private static final int SLICE = 10_000;

    private final Application application;
    private final List<Measure> imports;

    private BenchServer(Application application, List<Measure> imports) {
        this.application = application;
        this.imports = imports;
    }

    /** Where the databases are kept. */
    static Path folder(int actors) {
        var root = System.getenv().getOrDefault("MAILLAGE_BENCH", "target/bench");
        return Path.of(root, "v" + TerritoryGenerator.VERSION + "-" + actors).toAbsolutePath();
    }

    /** Starts on the kept database, or draws and imports the territory first. */
    static BenchServer open(int actors) {
        var folder = folder(actors);
        var name = "import-v" + TerritoryGenerator.VERSION + "-" + actors;
        var known = Results.load(name);
        if (!known.isEmpty() && Files.exists(folder)) {
            return new BenchServer(start(folder), known);
        }
        try {
            delete(folder);
            var application = start(folder);
            var imports = fill(application, actors);
            Results.save(name, imports);
            return new BenchServer(application, imports);
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

    /** How long the imports took when they were made. */
    List<Measure> imports() {
        return imports;
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

    private static List<Measure> fill(Application application, int actors) {
        var client = new Client(application.port(), TOKEN);
        client.postJson("/api/territories", Map.of("id", TERRITORY, "name", "Territoire de " + actors + " acteurs"));
        client.edit(TERRITORY, List.of(campaign("2025", 1), campaign("2026", 2)));
        var generator = new TerritoryGenerator(actors, SEED);
        var network = 0.0;
        var means = 0.0;
        for (var from = 0; from < actors; from += SLICE) {
            var files = generator.files(from, Math.min(actors, from + SLICE));
            network += imported(client, files, List.of("actors.csv", "relations.csv"));
            means += imported(client, files, List.of("resources.csv", "needs.csv", "pools.csv"));
            System.out.printf(
                    "imported %d actors: network %.1f s, means %.1f s%n",
                    Math.min(actors, from + SLICE), network / 1000, means / 1000);
        }
        return List.of(
                Measure.once(
                        "import of actors and relations",
                        network,
                        actors <= 10_000 ? 60_000.0 : null,
                        6 * actors + " lines"),
                Measure.once("import of resources, needs and pools", means, null, 6 * actors + " lines"));
    }

    private static double imported(Client client, Map<String, byte[]> files, List<String> names) {
        var chosen = new TreeMap<>(files);
        chosen.keySet().retainAll(names);
        var start = System.nanoTime();
        Client.ok(client.importFiles(TERRITORY, chosen, false));
        return (System.nanoTime() - start) / 1e6;
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

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }
}
