package org.maillage.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Privacy;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;
import org.maillage.territory.TerritoryKinds;

/**
 * A closed campaign stays as it was read: no reading joins it, changes or leaves it before it is reopened.
 *
 * <p>What counts is how the campaign stood before the change, unless the change reopens it: the change that closes a
 * campaign, or that brings a closed one, may bring its readings too. What goes with something else is let through: the
 * readings of an actor that is deleted, brought back or made one with another.
 */
public final class ClosedCampaigns implements Rule {
    private final Store store;

    public ClosedCampaigns(Store store) {
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        var readings = edits.stream()
                .filter(edit -> edit.kind().equals(RelationKinds.READING))
                .filter(edit -> edit.asked() || edit.restores())
                .toList();
        var closed = readings.isEmpty() ? Map.<String, String>of() : closed(tx, territory, edits);
        if (closed.isEmpty()) {
            return edits;
        }
        var settled = new HashSet<EntityKey>();
        edits.forEach(edit -> settled.add(edit.key()));
        var stored = store.read(
                tx,
                territory,
                RelationKinds.READING,
                readings.stream().map(Edit::id).toList());
        for (var edit : readings) {
            var known = stored.get(edit.id());
            var before = known == null ? null : known.document();
            if ((before == null || Privacy.shows(before, author))
                    && !same(before, edit.document())
                    && !(edit.restores() && goesAlong(settled, before, edit.document()))) {
                campaigns(before, edit.document())
                        .filter(closed::containsKey)
                        .findFirst()
                        .ifPresent(campaign -> problems.add(Problem.of(
                                "closed-campaign",
                                "campaign",
                                closed.get(campaign),
                                Map.of(ENTITY, edit.key().toString()))));
            }
        }
        return edits;
    }

    /** The names of the campaigns that are closed, and that this change does not reopen. */
    private static Map<String, String> closed(Tx tx, String territory, List<Edit> edits) {
        var closed = new HashMap<String, String>();
        tx.run("relation/closed-campaigns", Map.of("territory", territory))
                .forEach(row -> closed.put(row.text("id"), row.text("name")));
        edits.stream()
                .filter(edit -> edit.kind().equals(TerritoryKinds.CAMPAIGN))
                .filter(edit -> edit.document() == null
                        || !"closed".equals(edit.document().text("state")))
                .forEach(edit -> closed.remove(edit.id()));
        return closed;
    }

    /** Whoever writes a document stays the one who first did. */
    private static boolean same(@Nullable Document before, @Nullable Document after) {
        return before != null && after != null && before.equals(after.with("person", before.text("person")));
    }

    private static boolean goesAlong(Set<EntityKey> settled, @Nullable Document before, @Nullable Document after) {
        return Stream.of("from", "to")
                .flatMap(end -> values(end, before, after))
                .anyMatch(actor -> settled.contains(new EntityKey("actor", actor)));
    }

    private static Stream<String> campaigns(@Nullable Document before, @Nullable Document after) {
        return values("campaign", before, after);
    }

    private static Stream<String> values(String field, @Nullable Document before, @Nullable Document after) {
        return Stream.of(before, after)
                .filter(Objects::nonNull)
                .flatMap(document -> Stream.ofNullable(document.text(field)));
    }
}
