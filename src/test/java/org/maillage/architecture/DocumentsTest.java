package org.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point at is there, pictures too. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)");

    @Test
    void everyLinkWithinTheProjectLeadsSomewhere() throws IOException {
        try (var documents = Files.walk(Path.of("docs"))) {
            var all = Stream.concat(
                            documents.filter(path -> path.toString().endsWith(".md")),
                            Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")))
                    .toList();
            assertThat(all.stream().flatMap(document -> links(document).stream()))
                    .hasSizeGreaterThan(50);
            assertThat(all.stream()
                            .flatMap(document -> links(document).stream()
                                    .filter(link -> !Files.exists(beside(document, link)))
                                    .map(link -> document + ": " + link)))
                    .isEmpty();
        }
    }

    private static List<String> links(Path document) {
        try {
            return LINK.matcher(Files.readString(document))
                    .results()
                    .map(MatchResult::group)
                    .map(found -> found.substring(2))
                    .filter(link -> !URI.create(link).isAbsolute())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path beside(Path document, String link) {
        return Objects.requireNonNull(document.toAbsolutePath().getParent()).resolve(link);
    }
}
