package org.maillage.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Batches;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.graph.Tx;
import org.maillage.problem.Conflict;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;

/**
 * The one function through which everything is written: documents and their change, in one transaction.
 *
 * <p>Writers of the same territory wait for each other, so changes have consecutive numbers and each sees the last.
 */
public final class Journal {
    private final Graph graph;
    private final Kinds kinds;
    private final Writing writing = new Writing();
    private final List<Rule> rules;
    private final List<Derivation> derivations;
    private final ChangeFeed feed;
    private final Compared compared;
    private final Unsaid unsaid;
    private final ChangeLog log = new ChangeLog();
    private final Recorded recorded;
    private final Turns turns = new Turns();
    private final Frames frames = new Frames();

    public Journal(
            Graph graph, Kinds kinds, Store store, List<Rule> rules, List<Derivation> derivations, ChangeFeed feed) {
        this.graph = graph;
        this.kinds = kinds;
        this.compared = new Compared(store);
        this.unsaid = new Unsaid(kinds, store);
        this.recorded = new Recorded(kinds);
        this.rules = rules;
        this.derivations = derivations;
        this.feed = feed;
    }

    /** Applies all edits or none; throws a {@link org.maillage.problem.Refusal} when they cannot be. */
    public Applied apply(Author author, String territory, Intent intent, List<Edit> edits) {
        return apply(author, territory, intent, edits, Progress.NONE);
    }

    public Applied apply(Author author, String territory, Intent intent, List<Edit> edits, Progress progress) {
        return inTurn(
                author, territory, intent, (tx, last) -> apply(tx, author, territory, last, intent, edits, progress));
    }

    /** Like {@link #apply}, of edits that depend on what stands: they are made when nobody else writes any more. */
    public Applied apply(Author author, String territory, Intent intent, Function<Tx, List<Edit>> edits) {
        return inTurn(
                author,
                territory,
                intent,
                (tx, last) -> apply(tx, author, territory, last, intent, edits.apply(tx), Progress.NONE));
    }

    /** What is done in one transaction while nobody else writes to the territory, whose last change is {@code last}. */
    interface Work {
        Applied in(Tx tx, long last);
    }

    /** Does the work when it is this person's turn, unless the same request was done before. */
    Applied inTurn(Author author, String territory, Intent intent, Work work) {
        var applied = turns.take(
                territory,
                () -> graph.write(tx -> {
                    var turn = turn(tx, author, territory, intent);
                    tx.recall(frames.of(territory, turn.text("frame")));
                    return turn.isNull("done")
                            ? work.in(tx, turn.integer("seq"))
                            : new Applied(turn.integer("done"), recorded.steps(tx, territory, turn.integer("done")));
                }));
        if (!applied.steps().isEmpty()) {
            feed.publish(territory, applied.seq());
        }
        return applied;
    }

    /** Starts the journal of a new territory with its first documents; refused when the id is taken. */
    public Applied open(Author author, String territory, Intent intent, List<Edit> edits) {
        var applied = graph.write(tx -> {
            if (tx.run("history/open", Map.of("territory", territory)).isEmpty()) {
                throw new Conflict("territory-exists", Map.of("id", territory));
            }
            return apply(tx, author, territory, 0, intent, edits, Progress.NONE);
        });
        feed.publish(territory, applied.seq());
        return applied;
    }

    /** What {@link #apply} would do; nothing is written. */
    public List<Step> preview(Author author, String territory, List<Edit> edits) {
        return graph.read(tx -> compared.steps(tx, author, territory, prepared(tx, author, territory, edits)));
    }

    /** What {@code look} sees as if the edits had been made; nothing of them stays, and nobody waits for a turn. */
    public <T> T imagine(Author author, String territory, List<Edit> edits, Function<Tx, T> look) {
        return graph.imagine(tx -> {
            var steps = compared.steps(tx, author, territory, prepared(tx, author, territory, edits));
            write(tx, territory, steps, 0, Progress.NONE);
            derivations.forEach(derivation -> derivation.refresh(tx, author, territory, steps));
            return look.apply(tx);
        });
    }

    Applied apply(
            Tx tx, Author author, String territory, long last, Intent intent, List<Edit> edits, Progress progress) {
        progress.at("checking", 0, edits.size());
        var steps = compared.steps(tx, author, territory, prepared(tx, author, territory, edits));
        progress.at("checking", edits.size(), edits.size());
        if (steps.isEmpty()) {
            return new Applied(last, steps);
        }
        var seq = last + 1;
        write(tx, territory, steps, seq, progress);
        derivations.forEach(derivation -> derivation.refresh(tx, author, territory, steps));
        log.record(tx, author, territory, seq, Instant.now(), intent, steps, progress);
        return new Applied(seq, steps);
    }

    private static Row turn(Tx tx, Author author, String territory, Intent intent) {
        var asked = new HashMap<String, @Nullable Object>();
        asked.put("territory", territory);
        asked.put("person", author.person());
        asked.put("key", intent.key());
        return tx.run("history/turn", asked).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("territory", territory));
    }

    private List<Edit> prepared(Tx tx, Author author, String territory, List<Edit> edits) {
        var prepared = unsaid.kept(tx, territory, edits);
        var problems = new ArrayList<Problem>();
        for (var rule : rules) {
            prepared = rule.prepare(tx, author, territory, prepared, problems);
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return prepared;
    }

    private void write(Tx tx, String territory, List<Step> steps, long seq, Progress progress) {
        var done = 0;
        for (var kind : kinds.inOrder()) {
            var puts = steps.stream()
                    .filter(step -> step.kind().equals(kind) && step.after() != null)
                    .toList();
            for (var batch : Batches.of(puts)) {
                writing.put(tx, territory, kind, batch, seq);
                done += batch.size();
                progress.at("writing", done, steps.size());
            }
        }
        for (var kind : kinds.inOrder().reversed()) {
            var gone = steps.stream()
                    .filter(step -> step.kind().equals(kind) && step.after() == null)
                    .map(Step::id)
                    .toList();
            writing.delete(tx, territory, kind, gone);
        }
    }
}
