package org.maillage.architecture;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Application;

/** Every sentence the program needs is there, in French and in English, and none is left over. */
class MessagesTest {
    private static final String CODE = "\"([a-z]+(?:-[a-z]+)*)\"";
    private static final Sources JAVA = Sources.below(Set.of(".java"), Sources.MAIN);
    private static final Sources HTTP = Sources.below(Set.of(".java"), Sources.MAIN.resolve("org/maillage/http"));

    /** How the sources name a sentence, and where such sentences stand. */
    private static final Map<Pattern, String> NAMED = Map.of(
            Pattern.compile("(?:Problem\\.of|new Problem|\\bwrong|\\bproblem)\\(\\s*" + CODE + "\\s*[,)]"), "problem.",
            Pattern.compile("\\bproblem\\(line, [^;]*?\"([a-z]+(?:-[a-z]+)+)\","), "problem.",
            Pattern.compile("(?:new (?:Conflict|SignedOut|Forbidden|TooMany)|super)\\(\\s*" + CODE), "refusal.",
            Pattern.compile("send\\(http, [^,]+, " + CODE), "refusal.",
            Pattern.compile("new BadQuestion\\([^;]*?" + CODE + ","), "question.",
            Pattern.compile("\\bsay\\(\\s*" + CODE), "start.",
            Pattern.compile("-> " + CODE + "[;,]\\s+case [A-Z_]+ ->"), "start.",
            Pattern.compile("(?:new (?:Settings\\.)?Wrong|onOrOff)\\(" + CODE), "start.setting-",
            Pattern.compile("\\.at\\(" + CODE), "import.",
            Pattern.compile("\\b(?:say|sentence)\\(\\s*\"([a-z]+\\.[a-z.-]*[a-z])\""), "");

    /** Sentences whose name is put together while the program runs. */
    private static final Map<String, Set<String>> COMPOSED = Map.of(
            "problem.unknown-", references(),
            "question.", Set.of("not-utf8", "no-access", "open-comment"),
            "problem.no-", Set.of("mission", "campaign"),
            "problem.empty-", Set.of("name", "cell"),
            "refusal.nothing-to-", Set.of("undo", "redo"),
            "import.kind.", brought());

    @ParameterizedTest
    @ValueSource(strings = {"messages", "org/maillage/coordination/words", "org/maillage/briefing/words"})
    void bothLanguagesSayTheSame(String bundle) {
        var french = Bundle.read(bundle + "_fr");
        var english = Bundle.read(bundle + "_en");
        assertThat(french.keys()).isEqualTo(english.keys());
        for (var key : french.keys()) {
            assertThat(french.details(key)).as(key).isEqualTo(english.details(key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "org/maillage/coordination/words", "org/maillage/briefing/words"})
    void frenchSignsStandAfterSpacesThatDoNotBreak(String bundle) {
        var ordinary = Pattern.compile(" [:;!?»]|« ");
        var french = Bundle.read(bundle + "_fr");
        assertThat(french.keys().stream()
                        .map(french::sentence)
                        .filter(sentence -> ordinary.matcher(sentence).find()))
                .isEmpty();
    }

    @Test
    void everySentenceThatIsNamedExists() {
        var missing = named();
        missing.addAll(composed());
        missing.removeAll(Bundle.read("messages_fr").keys());
        assertThat(missing).isEmpty();
    }

    @Test
    void noSentenceIsLeftOver() {
        var literals = JAVA.stream().flatMap(Sources.Source::literals).collect(toSet());
        var used = named();
        used.addAll(composed());
        assertThat(Bundle.read("messages_fr").keys().stream()
                        .filter(key -> !used.contains(key) && !literals.contains(key.substring(key.indexOf('.') + 1)))
                        .filter(key -> !isStatus(key)))
                .isEmpty();
    }

    private static Set<String> named() {
        return NAMED.entrySet().stream()
                .flatMap(how -> JAVA.stream()
                        .flatMap(file -> file.matches(how.getKey()))
                        .map(found -> how.getValue() + found.group(1)))
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> composed() {
        return COMPOSED.entrySet().stream()
                .flatMap(family -> family.getValue().stream().map(end -> family.getKey() + end))
                .toList();
    }

    /** What an import counts: files of rows, and the kinds of documents of an archive. */
    private static Set<String> brought() {
        var rows = Stream.of("actors", "resources", "needs", "relations", "profiles", "pools");
        var documents = Application.kinds().inOrder().stream()
                .map(kind -> kind.name())
                // No archive has them.
                .filter(kind -> !kind.equals("version"));
        return Stream.concat(rows, documents).collect(toSet());
    }

    /** What a field can refer to in vain: entities, and terms of lists that are closed. */
    private static Set<String> references() {
        return Application.kinds().inOrder().stream()
                .flatMap(kind -> kind.fields().stream())
                .flatMap(field -> Stream.of(field.refersTo(), field.openList() ? null : field.list()))
                .filter(reference -> reference != null)
                .collect(toSet());
    }

    /** The title of a status that the server answers with. */
    private static boolean isStatus(String key) {
        var status = Pattern.compile("\\b" + key.substring(key.indexOf('.') + 1) + "\\b");
        return key.startsWith("status.")
                && (key.equals("status.other")
                        || HTTP.stream()
                                .anyMatch(file -> file.matches(status).findAny().isPresent()));
    }

    /** The sentences of one language; a key that stands twice is refused. */
    private record Bundle(Map<String, String> sentences) {
        private static final Pattern DETAIL = Pattern.compile("\\{\\w+}");

        static Bundle read(String name) {
            var file = Sources.below(Set.of(name + ".properties"), Path.of("src/main/resources"));
            return new Bundle(Arrays.stream(file.files().getFirst().text().split("\n"))
                    .filter(line -> line.contains(" = "))
                    .collect(toMap(
                            line -> line.substring(0, line.indexOf(" = ")),
                            line -> line.substring(line.indexOf(" = ") + 3))));
        }

        Set<String> keys() {
            return new TreeSet<>(sentences.keySet());
        }

        String sentence(String key) {
            return String.valueOf(sentences.get(key));
        }

        Set<String> details(String key) {
            return DETAIL.matcher(sentence(key))
                    .results()
                    .map(MatchResult::group)
                    .collect(toSet());
        }
    }
}
