package org.maillage.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.Computations;
import org.maillage.graph.Graph;
import org.maillage.http.Messages;
import org.maillage.testing.RunningApplication;

/** The operator's own folder of questions: a good one joins the catalogue, a broken one is named with what to mend. */
@ExtendWith(RunningApplication.class)
public final class OwnQuestionsTest {
    public static final String TOWNS = """
            /*
            title: {fr: Par commune, en: By town}
            question: {fr: Combien d’acteurs dans chaque commune ?, en: How many actors in each town?}
            reading: {fr: Une ligne par commune., en: One line a town.}
            parameters:
              - {name: limit, kind: number, default: 3, label: {fr: Nombre, en: Number}}
            columns:
              - {name: town, kind: text, label: {fr: Commune, en: Town}}
              - {name: actors, kind: number, label: {fr: Acteurs, en: Actors}}
            */
            MATCH (a:Actor {territory: $territory})
            WHERE coalesce(a.audience, 'public') IN $audiences
            RETURN a.town AS town, count(*) AS actors
            ORDER BY actors DESC, town
            LIMIT $limit
            """;

    @TempDir
    Path folder;

    @Test
    void aGoodQuestionJoinsTheCatalogueAndIsAnswered(Graph graph) throws IOException {
        write("own/towns", TOWNS);
        var catalogue = load(graph);
        assertThat(catalogue.all()).extracting(Question::name).contains("own/towns", "coordination/betweenness");
        var answer = new Asker(graph, catalogue)
                .ask(catalogue.get("own/towns"), "lille-2008", List.of("public", "team"), Map.of());
        assertThat(answer.rows()).hasSize(3).first().asString().contains("Lille");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "question:        | questions:          | line 3: the key questions is not known",
                "title: {fr: Par commune, en: By town} | title: {fr: Par commune} | title: give the words in both",
                "kind: text       | kind: poem          | town has the unknown kind poem",
                "$limit           | $most               | line 15: $most is not declared",
                "LIMIT $limit     | LIMIT 3             | limit is declared but never used",
                "$territory       | 'lille-2008'        | anchored on $territory",
                "WHERE coalesce(a.audience, 'public') IN $audiences | '' | what the asker may see",
                "MATCH (a:Actor | MATCH (i:ChangeItem {territory: $territory}), (a:Actor | may not read ChangeItem",
                "MATCH (a:Actor | MATCH (r:Reading {territory: $territory}), (a:Actor | add r.audience IN $audiences",
                "count(*) AS actors | 1 AS actors, 2 AS more | returns town, actors, more but declares town, actors",
                "RETURN a.town AS | SET a.town = 'x' RETURN a.town AS | a question only reads",
                "WHERE            | CALL db.labels() YIELD label WHERE | ProcedureCall",
                "MATCH (a:Actor   | MATCH a:Actor       | Invalid input",
                "*/               | ''                  | opening comment is never closed"
            })
    void aBrokenQuestionIsNamedWithWhatToMend(String good, String bad, String said, Graph graph) throws IOException {
        write("own/towns", TOWNS.replace(good, bad));
        var refused = catchThrowableOfType(BadQuestion.class, () -> load(graph));
        assertThat(refused.file()).isEqualTo(folder.resolve("own/towns.cypher").toString());
        assertThat(said(refused, Locale.ENGLISH)).contains(said).doesNotContain("\n");
        assertThat(said(refused, Locale.FRENCH))
                .isNotEqualTo(said(refused, Locale.ENGLISH))
                .doesNotContain("\n");
    }

    @Test
    void aNameThatIsTakenIsRefused(Graph graph) throws IOException {
        write("coordination/betweenness", TOWNS);
        var refused = catchThrowableOfType(BadQuestion.class, () -> load(graph));
        assertThat(refused.file())
                .isEqualTo(folder.resolve("coordination/betweenness.cypher").toString());
        assertThat(said(refused, Locale.FRENCH)).contains("porte déjà ce nom");
    }

    @Test
    void aFileThatIsNotUtf8OrStandsInNoGroupIsRefused(Graph graph) throws IOException {
        var file = write("own/towns", TOWNS);
        Files.writeString(file, "/* é */", StandardCharsets.ISO_8859_1);
        assertThat(said(catchThrowableOfType(BadQuestion.class, () -> load(graph)), Locale.FRENCH))
                .contains("enregistrez-le en UTF-8");
        Files.delete(file);
        write("towns", TOWNS);
        assertThat(said(catchThrowableOfType(BadQuestion.class, () -> load(graph)), Locale.ENGLISH))
                .contains("put it in one folder");
    }

    @Test
    void aQuestionReadsAStatementOfOursOrHoldsItsOwnButNotBoth(Graph graph) throws IOException {
        var header = TOWNS.substring(0, TOWNS.indexOf("*/"))
                .replaceAll("(?s)parameters:.*?columns:", "columns:")
                .replace(
                        "columns:",
                        "reads: coordination/neighbours\njava: org.maillage.coordination.CutPointsAnswer\ncolumns:");
        write("own/towns", header + "*/\n");
        var question = load(graph).get("own/towns");
        assertThat(question.file().text()).contains("By town", "AS neighbours");

        write("own/towns", header + "*/\nMATCH (a:Actor {territory: $territory}) RETURN a.id");
        assertThat(said(catchThrowableOfType(BadQuestion.class, () -> load(graph)), Locale.ENGLISH))
                .contains("keep one of them");
        write("own/towns", header.replace("/neighbours", "/nothing") + "*/\n");
        assertThat(said(catchThrowableOfType(BadQuestion.class, () -> load(graph)), Locale.FRENCH))
                .contains("coordination/nothing");
    }

    private static String said(BadQuestion refused, Locale language) {
        return Messages.in(language).say("question." + refused.code(), refused.details());
    }

    private Catalogue load(Graph graph) {
        return Catalogue.load(graph, folder, Computations.all());
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name + ".cypher");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
