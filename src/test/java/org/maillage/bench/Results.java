package org.maillage.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was measured: on this machine until it is written down, then beside the page that tells it. */
final class Results {
    /** What is written down, so that the page can be renewed by parts. */
    static final Path KEPT = Path.of("docs/performance");

    private static final JsonMapper JSON = new JsonMapper();
    private static final Run NEVER = new Run(LocalDate.EPOCH, List.of());

    private Results() {}

    /** What one run measured, and on which day. */
    record Run(LocalDate day, List<Measure> measures) {}

    static void save(String name, List<Measure> measures) {
        write(here().resolve(name + ".json"), new Run(LocalDate.now(ZoneId.systemDefault()), measures));
    }

    /** What was measured last under this name; nothing when it never was. */
    static List<Measure> load(String name) {
        return last(name).measures();
    }

    /** The day on which it was measured. */
    static LocalDate day(String name) {
        return last(name).day();
    }

    /** Writes down what this machine measured. */
    static void keep() {
        try (var files = Files.list(here())) {
            files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .forEach(name -> write(KEPT.resolve(name + ".json"), last(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run last(String name) {
        var measured = read(here().resolve(name + ".json"));
        var kept = read(KEPT.resolve(name + ".json"));
        return Stream.of(measured, kept)
                .flatMap(Stream::ofNullable)
                .reduce((one, other) -> other.day().isAfter(one.day()) ? other : one)
                .orElse(NEVER);
    }

    private static @Nullable Run read(Path file) {
        return Files.exists(file) ? JSON.readValue(file.toFile(), Run.class) : null;
    }

    private static void write(Path file, Run run) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(run));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path here() {
        return Path.of(System.getenv().getOrDefault("MAILLAGE_BENCH", "target/bench"), "results");
    }
}
