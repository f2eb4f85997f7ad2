package org.maillage.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.history.Workspace.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.Computations;
import org.maillage.graph.CypherFile;
import org.maillage.graph.Graph;
import org.maillage.graph.GraphTimedOut;
import org.maillage.graph.Row;
import org.maillage.history.Workspace;
import org.maillage.network.Pace;
import org.maillage.problem.Invalid;
import org.maillage.run.Run;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** What takes long to compute tells how far it is, can be stopped, and is remembered until the territory changes. */
@ExtendWith(RunningApplication.class)
@Timeout(60)
class AskedTest {
    private static final String COUNTED =
            OwnQuestionsTest.TOWNS.replace("title: ", "java: " + Counting.class.getName() + "\ntitle: ");

    private final Workspace work;
    private final Counting counting = new Counting();

    @TempDir
    Path folder;

    AskedTest(Client client) {
        work = Workspace.of(client).with("ada");
    }

    /** Counts its answers; after three of ten steps waits to be let go. */
    static final class Counting implements Computation {
        final AtomicInteger answers = new AtomicInteger();
        final AtomicInteger stopped = new AtomicInteger();
        volatile CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
            return answer(input, parameters, Pace.UNHEARD);
        }

        @Override
        public List<List<@Nullable Object>> answer(
                List<Row> input, Map<String, @Nullable Object> parameters, Pace pace) {
            pace.reached(3, 10);
            try {
                goOn.await();
            } catch (InterruptedException e) {
                stopped.incrementAndGet();
                throw new IllegalStateException(e);
            }
            pace.reached(10, 10);
            return List.of(List.of("Lille", answers.incrementAndGet()));
        }
    }

    @Test
    void aLongComputationTellsHowFarItIsAndIsRememberedUntilTheTerritoryChanges(Graph graph) throws IOException {
        try (var asked = asked(graph)) {
            var first = ask(asked, graph, Map.of());
            assertThat(first).isEqualTo(new Run.Standing<>("running", 3, 10, null));
            counting.goOn.countDown();
            assertThat(rows(asked, graph)).isEqualTo(List.of(List.of("Lille", 1)));
            assertThat(rows(asked, graph)).isEqualTo(List.of(List.of("Lille", 1)));
            assertThat(ask(asked, graph, Map.of("limit", "7")).known()).isNotNull();
            assertThat(counting.answers).hasValue(2);
            work.edit(actor("bob"));
            assertThat(rows(asked, graph)).isEqualTo(List.of(List.of("Lille", 3)));
        }
    }

    @Test
    void itStopsWhenAskedToAndMayBeAskedAgain(Graph graph) throws IOException {
        try (var asked = asked(graph)) {
            assertThat(ask(asked, graph, Map.of()).state()).isEqualTo("running");
            var question = question(graph);
            asked.stop(question, work.territory(), List.of("public"), Map.of());
            while (counting.stopped.get() == 0) {
                Thread.onSpinWait();
            }
            counting.goOn.countDown();
            assertThat(rows(asked, graph)).isEqualTo(List.of(List.of("Lille", 1)));
        }
    }

    @Test
    void whatIsWrongWithItIsThrownToWhoeverAsks(Graph graph) throws IOException {
        try (var asked = asked(graph)) {
            assertThatThrownBy(() -> ask(asked, graph, Map.of("limit", "many"))).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void whatTakesLongerThanItMayIsSaidToHaveTakenTooLong(Graph graph) {
        var slow = new CypherFile(
                "slow", "", "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN max(a * b)");
        assertThatThrownBy(() -> graph.ask(Duration.ofMillis(300), tx -> tx.run(slow, Map.of())))
                .isInstanceOf(GraphTimedOut.class);
    }

    private Catalogue catalogue(Graph graph) throws IOException {
        var file = folder.resolve("own/counted.cypher");
        Files.createDirectories(file.getParent());
        Files.writeString(file, COUNTED);
        var all = new ArrayList<>(Computations.all());
        all.add(counting);
        return Catalogue.load(graph, folder, all);
    }

    private Question question(Graph graph) throws IOException {
        return catalogue(graph).get("own/counted");
    }

    private Asked asked(Graph graph) throws IOException {
        return new Asked(graph, new Asker(graph, catalogue(graph)));
    }

    private Run.Standing<Answer> ask(Asked asked, Graph graph, Map<String, String> given) throws IOException {
        return asked.ask(question(graph), work.territory(), List.of("public"), given);
    }

    private List<List<@Nullable Object>> rows(Asked asked, Graph graph) throws IOException {
        while (true) {
            var answer = ask(asked, graph, Map.of()).known();
            if (answer != null) {
                return answer.rows();
            }
        }
    }
}
