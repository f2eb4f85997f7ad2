package org.maillage.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources as files, read from the root of the project. */
record Sources(List<Source> files) {
    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");

    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"", Pattern.DOTALL);

    /** One file with its text. */
    record Source(Path path, String text) {
        long lines() {
            return text.lines().count();
        }

        /** What stands between quotation marks in Java. */
        Stream<String> literals() {
            return TEXT.matcher(text).results().map(found -> found.group(1) != null ? found.group(1) : found.group(2));
        }

        Stream<MatchResult> matches(Pattern pattern) {
            return pattern.matcher(text).results();
        }
    }

    /** Every file below these folders whose name has one of these endings. */
    static Sources below(Set<String> endings, Path... folders) {
        return new Sources(
                Stream.of(folders).flatMap(folder -> read(folder, endings)).toList());
    }

    Stream<Source> stream() {
        return files.stream();
    }

    private static Stream<Source> read(Path folder, Set<String> endings) {
        try (var paths = Files.walk(folder)) {
            return paths
                    .filter(path -> endings.stream().anyMatch(path.toString()::endsWith))
                    .map(Sources::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path path) {
        try {
            return new Source(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
