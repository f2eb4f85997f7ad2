package org.maillage.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.Computations;
import org.maillage.question.Catalogue;
import org.maillage.testing.RunningApplication;

/** Every Cypher file is valid, starts from an index, and questions only read. */
@ExtendWith(RunningApplication.class)
class CypherFilesTest {
    /** Files that may look at every node of one label, and why that costs nothing. */
    private static final Map<String, String> SMALL_LABELS = Map.of(
            "territory/list", "lists every territory: that is what is asked",
            "graph/migrations", "one node for each migration ever applied",
            "backup/nodes", "the whole database: that is what is asked",
            "backup/relations", "the whole database",
            "backup/clear", "all that a restore has left that was cut short");

    @ParameterizedTest
    @MethodSource("statements")
    void startsFromAnIndex(String name, Graph graph) {
        var plan = graph.explain(graph.library().get(name));
        if (!SMALL_LABELS.containsKey(name)) {
            assertThat(plan.scansEverything() || plan.scansALabel())
                    .as("%s", plan.operators())
                    .isFalse();
        }
    }

    /** Also by a statement that it shares with others. */
    @Test
    void questionsOnlyRead(Graph graph) {
        assertThat(Catalogue.load(graph, null, Computations.all()).all())
                .allSatisfy(
                        question -> assertThat(graph.explain(question.file()).readOnly())
                                .as(question.name())
                                .isTrue());
    }

    @Test
    void theExceptionsAreFiles() {
        assertThat(statements().toList()).containsAll(SMALL_LABELS.keySet());
    }

    /** Migrations change the schema, which the database does not plan. */
    static Stream<String> statements() {
        return CypherLibrary.shipped().all().stream()
                .filter(CypherFile::asks)
                .map(CypherFile::name)
                .filter(name -> !name.startsWith("schema/"));
    }
}
