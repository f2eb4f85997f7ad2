package org.maillage.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was measured until the report is written. */
final class Results {
    private static final JsonMapper JSON = new JsonMapper();

    private Results() {}

    static void save(String name, List<Measure> measures) {
        try {
            Files.createDirectories(file(name).getParent());
            Files.write(file(name), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(measures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was measured under this name; nothing when it never was. */
    static List<Measure> load(String name) {
        try {
            return Files.exists(file(name))
                    ? JSON.readValue(Files.readAllBytes(file(name)), new TypeReference<List<Measure>>() {})
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day on which it was measured. */
    static LocalDate day(String name) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file(name)).toInstant(), ZoneId.systemDefault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        return Path.of(System.getenv().getOrDefault("MAILLAGE_BENCH", "target/bench"), "results", name + ".json");
    }
}
