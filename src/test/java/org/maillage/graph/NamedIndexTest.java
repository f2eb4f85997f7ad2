package org.maillage.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Statements that find one entity name its index: planned on a database that is still empty, they would otherwise read
 * every entity of the territory for each row, and a first import would take hours.
 */
final class NamedIndexTest {
    private static final Pattern ONE_ENTITY =
            Pattern.compile("MATCH \\((\\w+):(\\w+) \\{territory: \\$territory, (id|pair|seq): [^}]*}\\)");

    static Stream<CypherFile> statements() {
        return CypherLibrary.shipped().all().stream()
                .filter(file -> !file.name().startsWith("question/"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void findsOneEntityByTheIndexItNames(CypherFile file) {
        ONE_ENTITY
                .matcher(file.text())
                .results()
                .forEach(match -> assertThat(file.text())
                        .contains("USING INDEX %s:%s(territory, %s)"
                                .formatted(match.group(1), match.group(2), match.group(3))));
    }
}
