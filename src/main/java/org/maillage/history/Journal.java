package org.maillage.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
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
    private final Store store;
    private final List<Rule> rules;
    private final List<Derivation> derivations;
    private final ChangeFeed feed;
    private final ChangeLog log = new ChangeLog();

    public Journal(
            Graph graph, Kinds kinds, Store store, List<Rule> rules, List<Derivation> derivations, ChangeFeed feed) {
        this.graph = graph;
        this.kinds = kinds;
        this.store = store;
        this.rules = rules;
        this.derivations = derivations;
        this.feed = feed;
    }

    /** Applies all edits or none; throws a {@link org.maillage.problem.Refusal} when they cannot be. */
    public Applied apply(Author author, String territory, Intent intent, List<Edit> edits) {
        var applied = graph.write(tx -> {
            var last = lock(tx, territory);
            return apply(tx, author, territory, last, intent, edits);
        });
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
            return apply(tx, author, territory, 0, intent, edits);
        });
        feed.publish(territory, applied.seq());
        return applied;
    }

    /** What {@link #apply} would do; nothing is written. */
    public List<Step> preview(String territory, List<Edit> edits) {
        return graph.read(tx -> steps(tx, territory, prepared(tx, territory, edits)));
    }

    Applied apply(Tx tx, Author author, String territory, long last, Intent intent, List<Edit> edits) {
        var steps = steps(tx, territory, prepared(tx, territory, edits));
        if (steps.isEmpty()) {
            return new Applied(last, steps);
        }
        var seq = last + 1;
        write(tx, territory, steps, seq);
        derivations.forEach(derivation -> derivation.refresh(tx, territory, steps));
        log.record(tx, author, territory, seq, Instant.now(), intent, steps);
        return new Applied(seq, steps);
    }

    /** Takes the territory's write lock and returns the number of its last change. */
    long lock(Tx tx, String territory) {
        return tx.run("history/lock", Map.of("territory", territory)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("territory", territory))
                .integer("seq");
    }

    private List<Edit> prepared(Tx tx, String territory, List<Edit> edits) {
        var prepared = edits;
        var problems = new ArrayList<Problem>();
        for (var rule : rules) {
            prepared = rule.prepare(tx, territory, prepared, problems);
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return prepared;
    }

    /** Compares the wishes with what stands; what already is so is left out, what somebody else changed is refused. */
    private List<Step> steps(Tx tx, String territory, List<Edit> edits) {
        var current = new HashMap<EntityKey, Store.Stored>();
        byKind(edits)
                .forEach((kind, ofKind) -> store.read(
                                tx,
                                territory,
                                kind,
                                ofKind.stream().map(Edit::id).toList())
                        .forEach((id, stored) -> current.put(new EntityKey(kind.name(), id), stored)));
        var steps = new ArrayList<Step>();
        for (var edit : edits) {
            var stored = current.get(edit.key());
            refuseStale(edit, stored);
            var before = stored == null ? null : stored.document();
            if (!Objects.equals(before, edit.document())) {
                steps.add(new Step(edit.kind(), edit.id(), before, edit.document()));
            }
        }
        return steps;
    }

    private static void refuseStale(Edit edit, Store.@Nullable Stored stored) {
        if (edit.version() == null) {
            return;
        }
        var version = stored == null ? 0 : stored.version();
        if (version != edit.version()) {
            var versions = new HashMap<String, Object>();
            versions.put("entity", edit.key().toString());
            versions.put("version", version);
            versions.put("theirs", stored == null ? Map.of() : stored.document().asMap());
            versions.put(
                    "mine", edit.document() == null ? Map.of() : edit.document().asMap());
            throw new Conflict("stale", Map.of("entity", edit.key().toString()), versions);
        }
    }

    private void write(Tx tx, String territory, List<Step> steps, long seq) {
        for (var kind : kinds.inOrder()) {
            var puts = steps.stream()
                    .filter(s -> s.kind().equals(kind) && s.after() != null)
                    .toList();
            store.put(tx, territory, kind, puts, seq);
        }
        for (var kind : kinds.inOrder().reversed()) {
            var gone = steps.stream().filter(s -> s.kind().equals(kind) && s.after() == null);
            store.delete(tx, territory, kind, gone.map(Step::id).toList());
        }
    }

    private static Map<Kind, List<Edit>> byKind(List<Edit> edits) {
        return edits.stream().collect(Collectors.groupingBy(Edit::kind));
    }
}
