package org.maillage.question;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.maillage.graph.Graph;
import org.maillage.run.Run;
import org.maillage.run.Runs;

/**
 * Asks questions that are computed, in runs of their own: whoever asks waits for the answer, and where it takes longer
 * sees how far it is and may stop it. Answers are remembered until the territory changes.
 */
public final class Asked implements AutoCloseable {
    private static final int REMEMBERED = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Graph graph;
    private final Asker asker;
    private final Runs<Key, Answer> runs =
            new Runs<>(REMEMBERED, 2 * Runtime.getRuntime().availableProcessors());

    public Asked(Graph graph, Asker asker) {
        this.graph = graph;
        this.asker = asker;
    }

    /** What a run is of: one question as asked by whoever sees as much, of the territory as it stands. */
    private record Key(
            String question, String territory, List<String> audiences, Map<String, String> given, long lastChange) {
        boolean isBefore(Key other) {
            return lastChange < other.lastChange
                    && question.equals(other.question)
                    && territory.equals(other.territory)
                    && audiences.equals(other.audiences)
                    && given.equals(other.given);
        }
    }

    /** The run of this question, after some patience: done as a rule. Throws what the question failed with. */
    public Run.Standing<Answer> ask(
            Question question, String territory, List<String> audiences, Map<String, String> given) {
        // While something is being written, what is read may be half of it: nothing to be remembered.
        if (question.java() == null || !graph.isQuiet()) {
            return Run.Standing.done(asker.ask(question, territory, audiences, given));
        }
        var key = key(question, territory, audiences, given);
        runs.stop(known -> known.isBefore(key));
        var run = runs.begin(key, progress -> {
            var answer = asker.ask(LIMIT, question, territory, audiences, given, progress::reached);
            progress.knows(answer);
        });
        return run.awaited(PATIENCE);
    }

    public void stop(Question question, String territory, List<String> audiences, Map<String, String> given) {
        var run = runs.find(key(question, territory, audiences, given));
        if (run != null) {
            run.stop();
        }
    }

    private Key key(Question question, String territory, List<String> audiences, Map<String, String> given) {
        return new Key(
                question.name(), territory, List.copyOf(audiences), Map.copyOf(given), asker.lastChange(territory));
    }

    @Override
    public void close() {
        runs.close();
    }
}
