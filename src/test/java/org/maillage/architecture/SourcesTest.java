package org.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sources stay small, each Java room says what it is for, and Cypher stands in Cypher files. */
class SourcesTest {
    private static final long MOST_LINES = 300;
    private static final long USUAL_LINES = 150;
    private static final Pattern CYPHER = Pattern.compile(
            "\\b(?:MATCH|MERGE|CREATE|UNWIND|FOREACH)\\b\\s*[($\\[]|\\b(?:RETURN|DETACH DELETE)\\s+\\w|\\bCALL\\s*\\{");
    private static final Sources EVERY = Sources.below(
            Set.of(".java", ".svelte", ".ts", ".js", ".css", ".cypher"),
            Path.of("src"),
            Path.of("web/src"),
            Path.of("web/scripts"),
            Path.of("cypher"));

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        assertThat(EVERY.stream().filter(file -> file.lines() > MOST_LINES).map(Sources.Source::path))
                .isEmpty();
    }

    @Test
    void nineFilesInTenAreShort() {
        var longer = EVERY.stream().filter(file -> file.lines() > USUAL_LINES).count();
        assertThat(longer).isLessThanOrEqualTo(EVERY.files().size() / 10);
    }

    @Test
    void everyJavaRoomSaysWhatItIsForAndMarksItsNulls() {
        var rooms = Sources.below(Set.of(".java"), Sources.MAIN, Sources.TEST).stream()
                .map(file -> file.path().resolveSibling("package-info.java"))
                .distinct();
        assertThat(rooms)
                .allSatisfy(room ->
                        assertThat(Files.readString(room)).startsWith("/**").contains("@NullMarked"));
    }

    @Test
    void noCypherStandsInJava() {
        var found = Sources.below(Set.of(".java"), Sources.MAIN).stream()
                .flatMap(file -> file.literals()
                        .filter(text -> CYPHER.matcher(text).find())
                        .map(text -> file.path() + ": " + text));
        assertThat(found).isEmpty();
    }
}
