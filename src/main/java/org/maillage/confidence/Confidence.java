package org.maillage.confidence;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.coordination.Findings;
import org.maillage.coordination.Seen;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.question.Asker;
import org.maillage.run.Progress;
import org.maillage.run.Run;
import org.maillage.run.Runs;

/**
 * Works out every finding again without the relations that are inferred or to be confirmed, then many times as if other
 * people had been there to read. It works on a copy, in a transaction that is never committed: nobody waits for it.
 */
public final class Confidence implements AutoCloseable {
    /** With forty, a share of 87 % is known to about ten points. */
    private static final int DRAWS = 40;

    private static final int REMEMBERED = 16;
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private final Graph graph;
    private final Asker asker;
    private final Findings findings;
    private final Runs<Scope, Held> runs = new Runs<>(REMEMBERED, 1);

    public Confidence(Graph graph, Asker asker, Findings findings) {
        this.graph = graph;
        this.asker = asker;
        this.findings = findings;
    }

    /** How the work on the territory as it stands goes on; null when nobody has begun it. */
    public Run.@Nullable Standing<Held> standing(Seen seen) {
        var run = runs.find(scope(seen));
        return run == null ? null : run.awaited(Duration.ZERO);
    }

    public Run.Standing<Held> begin(Seen seen) {
        var scope = scope(seen);
        // What is worked out of the territory as it was before is of no use to whoever looks at it now.
        runs.stop(known -> known.isBefore(scope));
        return runs.begin(scope, progress -> work(seen, progress)).awaited(Duration.ZERO);
    }

    public void stop(Seen seen) {
        var run = runs.find(scope(seen));
        if (run != null) {
            run.stop();
        }
    }

    private Scope scope(Seen seen) {
        return new Scope(seen, asker.lastChange(seen.territory()));
    }

    private void work(Seen seen, Progress<Held> progress) {
        graph.imagine(LIMIT, tx -> {
            var shadow = new Seen("~" + UUID.randomUUID(), seen.audiences(), seen.mission(), seen.campaign());
            var relations = copy(tx, seen, shadow.territory());
            var today = findings.keys(tx, shadow);
            lay(tx, shadow, relations, relation -> relation.certain() ? relation.asItIs() : relation.absent());
            var voices = voices(relations);
            var draws = new Draws(voices);
            var steps = voices.size() < 2 ? 0 : DRAWS;
            var held = Held.before(today, findings.keys(tx, shadow), voices.size());
            for (var i = 0; i < steps; i++) {
                progress.reached(i, steps);
                progress.knows(held);
                var drawn = draws.next();
                lay(tx, shadow, relations, relation -> relation.readBy(drawn));
                held = held.after(findings.keys(tx, shadow));
            }
            progress.reached(steps, steps);
            progress.knows(held);
            return steps;
        });
    }

    private static List<Copied> copy(Tx tx, Seen seen, String shadow) {
        var asked = new HashMap<String, @Nullable Object>(seen.given());
        asked.putIfAbsent("mission", null);
        asked.putIfAbsent("campaign", null);
        asked.put("territory", seen.territory());
        asked.put("audiences", seen.audiences());
        asked.put("shadow", shadow);
        tx.run("confidence/shadow-nodes", asked);
        tx.run("confidence/shadow-ties", asked);
        return tx.run("confidence/shadow-relations", asked).stream()
                .map(Copied::of)
                .toList();
    }

    private static List<String> voices(List<Copied> relations) {
        return relations.stream()
                .flatMap(relation -> relation.readings().stream())
                .map(Copied.Reading::voice)
                .distinct()
                .sorted()
                .toList();
    }

    private static void lay(Tx tx, Seen shadow, List<Copied> relations, Function<Copied, Map<String, Object>> laid) {
        var all = relations.stream().map(laid).toList();
        tx.run("confidence/lay", Map.of("shadow", shadow.territory(), "relations", all));
    }

    @Override
    public void close() {
        runs.close();
    }

    private record Scope(Seen seen, long lastChange) {
        boolean isBefore(Scope other) {
            return seen.equals(other.seen) && lastChange < other.lastChange;
        }
    }
}
