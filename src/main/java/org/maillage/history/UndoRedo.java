package org.maillage.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.document.Author;
import org.maillage.document.Kinds;
import org.maillage.document.Privacy;
import org.maillage.document.Store;
import org.maillage.graph.Row;
import org.maillage.graph.Tx;
import org.maillage.problem.Conflict;

/**
 * Takes a person's last changes back, and does them again, one by one, in the database: it lasts across reloads.
 *
 * <p>A change of which anything was since changed by somebody is not undone; the refusal says so.
 */
public final class UndoRedo {
    private final Journal journal;
    private final Recorded recorded;
    private final Store store;

    public UndoRedo(Journal journal, Kinds kinds, Store store) {
        this.journal = journal;
        this.recorded = new Recorded(kinds);
        this.store = store;
    }

    public Applied undo(Author author, String territory) {
        return reapply(author, territory, "history/last-done", Intent.Type.UNDO);
    }

    public Applied redo(Author author, String territory) {
        return reapply(author, territory, "history/last-undone", Intent.Type.REDO);
    }

    private Applied reapply(Author author, String territory, String which, Intent.Type type) {
        return journal.inTurn(author, territory, new Intent(type.code(), type, null, null), (tx, last) -> {
            var change = tx.run(which, Map.of("territory", territory, "person", author.person())).stream()
                    .findFirst()
                    .orElseThrow(() -> new Conflict("nothing-to-" + type.code(), Map.of()));
            return reapply(tx, author, territory, last, change, type);
        });
    }

    private Applied reapply(Tx tx, Author author, String territory, long last, Row change, Intent.Type type) {
        var seq = change.integer("seq");
        var undo = type == Intent.Type.UNDO;
        var steps = recorded.steps(tx, territory, seq);
        var wanted = undo ? steps.reversed().stream().map(Step::reversed).toList() : steps;
        refuseIfChangedSince(tx, author, territory, wanted);
        var edits = wanted.stream()
                .map(step -> Edit.restore(step.kind(), step.id(), step.after()))
                .toList();
        var applied = journal.apply(
                tx, author, territory, last, new Intent(change.text("what"), type, seq, null), edits, Progress.NONE);
        if (applied.steps().size() > wanted.size()) {
            throw new Conflict("undo-would-take-more", Map.of());
        }
        tx.run("history/mark", Map.of("territory", territory, "seq", seq, "state", undo ? "undone" : "done"));
        return applied;
    }

    private void refuseIfChangedSince(Tx tx, Author author, String territory, List<Step> wanted) {
        var byKind = wanted.stream().collect(Collectors.groupingBy(Step::kind));
        byKind.forEach((kind, steps) -> {
            var now =
                    store.read(tx, territory, kind, steps.stream().map(Step::id).toList());
            for (var step : steps) {
                var stored = now.get(step.id());
                var document = stored == null ? null : stored.document();
                if (!Objects.equals(document, step.before())) {
                    throw Stream.of(document, step.before(), step.after())
                                    .allMatch(known -> known == null || Privacy.shows(known, author))
                            ? new Conflict(
                                    "changed-since", Map.of("entity", step.key().toString()))
                            : new Conflict("changed-out-of-sight", Map.of());
                }
            }
        });
    }
}
