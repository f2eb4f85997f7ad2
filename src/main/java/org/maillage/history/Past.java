package org.maillage.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Kinds;
import org.maillage.document.Privacy;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;

/**
 * Brings a territory back to what it was after an earlier change: one change of the journal, computed from the history
 * as the difference between now and then, which can be undone like any other.
 *
 * <p>What whoever restores may not see stays as it is, and so do the things that it speaks of. Words that were added to
 * the lists since, and versions that were given a name, stay too.
 */
public final class Past {
    private static final Set<String> STAYS = Set.of("version", "comment", "suggestion", "scenario", "story", "picture");
    private static final Set<String> NEVER_GO = Set.of("term", "territory");

    /** How many entities of a kind would come back, change and go. */
    public record Difference(String kind, long back, long changed, long gone) {}

    private final Graph graph;
    private final Journal journal;
    private final Recorded recorded;
    private final Bystanders bystanders;

    public Past(Graph graph, Journal journal, Kinds kinds, Store store, Cascade cascade) {
        this.graph = graph;
        this.journal = journal;
        this.recorded = new Recorded(kinds);
        this.bystanders = new Bystanders(kinds, store, cascade);
    }

    /** The states that were given a name. */
    public List<Map<String, Object>> versions(String territory) {
        return graph.read(tx -> tx.run("history/versions", Map.of("territory", territory)).stream()
                .map(row -> row.map("version"))
                .toList());
    }

    /** How much {@link #restore} would change. */
    public List<Difference> difference(Author author, String territory, long seq) {
        return graph.read(tx -> {
            var byKind = steps(tx, author, territory, seq).stream()
                    .collect(groupingBy(step -> step.kind().name(), LinkedHashMap::new, toList()));
            return byKind.entrySet().stream()
                    .map(entry -> counted(entry.getKey(), entry.getValue()))
                    .toList();
        });
    }

    public Applied restore(Author author, String territory, long seq) {
        return journal.apply(
                author,
                territory,
                Intent.edit("territory.restore"),
                tx -> steps(tx, author, territory, seq).stream()
                        .map(step -> Edit.restore(step.kind(), step.id(), step.after()))
                        .toList());
    }

    /** From now to then. */
    private List<Step> steps(Tx tx, Author author, String territory, long seq) {
        var since = new LinkedHashMap<EntityKey, Step>();
        // Whose record was emptied stays as it is: nobody knows any more what it was.
        var erased = new HashSet<EntityKey>();
        tx.stream("history/since", Map.of("territory", territory, "seq", seq), row -> {
            var step = recorded.step(row.map("item")).reversed();
            if (step.before() == null && step.after() == null) {
                erased.add(step.key());
            }
            since.merge(
                    step.key(),
                    step,
                    (early, late) -> new Step(early.kind(), early.id(), late.before(), early.after()));
        });
        var steps = new ArrayList<Step>();
        since.keySet().removeAll(erased);
        for (var step : since.values()) {
            var back = step.before() == null ? step : new Step(step.kind(), step.id(), step.before(), owned(step));
            if (!Objects.equals(back.before(), back.after()) && concerns(back, author)) {
                steps.add(back);
            }
        }
        var spokenOf = bystanders.spokenOf(tx, author, territory, steps);
        steps.removeIf(step -> step.after() == null && spokenOf.contains(step.key()));
        return steps;
    }

    private static boolean concerns(Step step, Author author) {
        var kind = step.kind().name();
        var stays = STAYS.contains(kind) || (step.after() == null && NEVER_GO.contains(kind));
        return !stays && shows(step.before(), author) && shows(step.after(), author);
    }

    private static boolean shows(@Nullable Document document, Author author) {
        return document == null || Privacy.shows(document, author);
    }

    /** What somebody wrote and what has become somebody else’s since stays theirs. */
    private static @Nullable Document owned(Step step) {
        var now = step.before();
        var then = step.after();
        return now == null || then == null || !now.has("person") ? then : then.with("person", now.text("person"));
    }

    private static Difference counted(String kind, List<Step> steps) {
        return new Difference(
                kind,
                steps.stream().filter(step -> step.before() == null).count(),
                steps.stream()
                        .filter(step -> step.before() != null && step.after() != null)
                        .count(),
                steps.stream().filter(step -> step.after() == null).count());
    }
}
