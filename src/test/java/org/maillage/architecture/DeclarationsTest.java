package org.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.Application;
import org.maillage.document.Field;
import org.maillage.document.Kind;

/** What the fields of the kinds declare is known to the Cypher that must serve every kind. */
class DeclarationsTest {
    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("references")
    void aDeletionFindsWhoeverRefersToWhatIsGone(String kind, String field, String target) throws IOException {
        assertThat(parts("cypher/history/mentions.cypher"))
                .as("a part for what is gone of kind %s that finds %s", target, kind)
                .anyMatch(part -> part.contains("'" + target + "'") && part.contains("'" + kind + "' AS kind"));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("listed")
    void aTermInUseIsFoundWhereverItsListIsUsed(String kind, String field, String list) throws IOException {
        assertPart("cypher/territory/term-uses.cypher", list, ":" + label(kind) + " ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void whatSomebodyKeepsToThemselvesIsKnownAsUnseen(String kind) throws IOException {
        assertPart("cypher/history/unseen.cypher", kind, ":" + label(kind) + " ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("saidOfActors")
    void whatIsSaidOfAnActorIsFoundWhenTheActorNarrows(String kind) throws IOException {
        assertPart("cypher/actor/said-beyond.cypher", kind, ":" + label(kind) + ")");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("saidOfPools")
    void whatIsSaidOfAPoolIsFoundWhenThePoolNarrows(String kind) throws IOException {
        assertPart("cypher/pool/said-beyond.cypher", kind, ":" + label(kind) + " ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void whatAGuestWroteIsFoundWhenItPassesToTheirAccount(String kind) throws IOException {
        assertPart("cypher/account/written-by.cypher", kind, ":" + label(kind) + " ");
    }

    static Stream<String> kept() {
        return Application.kinds().inOrder().stream()
                .filter(kind -> kind.field("audience").isPresent())
                .map(Kind::name);
    }

    static Stream<String> saidOfActors() {
        return saidOf("actor");
    }

    static Stream<String> saidOfPools() {
        return saidOf("pool");
    }

    private static Stream<String> saidOf(String what) {
        return Application.kinds().inOrder().stream()
                .filter(kind -> kind.field("audience").isPresent())
                .filter(kind ->
                        kind.fields().stream().anyMatch(field -> field.required() && what.equals(field.refersTo())))
                .map(Kind::name);
    }

    static Stream<Arguments> references() {
        return fields(field -> field.refersTo() != null, Field::refersTo);
    }

    static Stream<Arguments> listed() {
        return fields(field -> field.list() != null, Field::list);
    }

    private static Stream<Arguments> fields(Predicate<Field> which, Function<Field, ? extends Object> what) {
        return Application.kinds().inOrder().stream()
                .flatMap(kind -> kind.fields().stream()
                        .filter(which)
                        .map(field -> Arguments.of(kind.name(), field.name(), what.apply(field))));
    }

    /** The file has a part that speaks of this word and finds what has this label. */
    private static void assertPart(String file, String word, String label) throws IOException {
        assertThat(parts(file))
                .as("a part of %s for %s that finds %s", file, word, label)
                .anyMatch(part -> part.contains("'" + word + "'") && part.contains(label));
    }

    private static String label(String kind) {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }

    private static List<String> parts(String file) throws IOException {
        return List.of(Files.readString(Path.of(file)).split("UNION"));
    }
}
