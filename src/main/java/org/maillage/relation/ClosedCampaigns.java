package org.maillage.relation;

import static java.util.stream.Collectors.groupingBy;

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
import org.maillage.document.Kind;
import org.maillage.document.Mentions;
import org.maillage.document.Privacy;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;
import org.maillage.territory.TerritoryKinds;

/**
 * A closed campaign stays as it was read: nothing stated in it (readings, profiles) comes, changes or goes
 * before it is reopened.
 *
 * <p>What counts is how the campaign stood before the change, unless the change reopens it: the change that closes a
 * campaign, or that brings a closed one, may bring its readings too. What goes with something else is let through: what
 * is stated of an actor, a resource, a pool or an objective that is deleted, brought back or made one with another.
 */
public final class ClosedCampaigns implements Rule {
    private static final Set<String> ALONG = Set.of("actor", "resource", "pool", "objective");

    private final Set<Kind> statements;
    private final Store store;

    /** @param statements what people state of actors in a campaign */
    public ClosedCampaigns(Set<Kind> statements, Store store) {
        this.statements = statements;
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        var stated = edits.stream()
                .filter(edit -> statements.contains(edit.kind()))
                .filter(edit -> edit.wished() || edit.restores())
                .toList();
        var closed = stated.isEmpty() ? Map.<String, String>of() : closed(tx, territory, edits);
        if (closed.isEmpty()) {
            return edits;
        }
        var settled = new HashSet<EntityKey>();
        edits.forEach(edit -> settled.add(edit.key()));
        var stored = stored(tx, territory, stated);
        for (var edit : stated) {
            var known = stored.get(edit.key());
            var before = known == null ? null : known.document();
            if ((before == null || Privacy.shows(before, author))
                    && !same(before, edit.document())
                    && !(edit.restores() && goesAlong(settled, edit.kind(), before, edit.document()))) {
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

    private Map<EntityKey, Store.Stored> stored(Tx tx, String territory, List<Edit> stated) {
        var stored = new HashMap<EntityKey, Store.Stored>();
        stated.stream()
                .collect(groupingBy(Edit::kind))
                .forEach((kind, ofKind) -> store.read(
                                tx,
                                territory,
                                kind,
                                ofKind.stream().map(Edit::id).toList())
                        .forEach((id, known) -> stored.put(new EntityKey(kind.name(), id), known)));
        return stored;
    }

    /** The names of the campaigns that are closed, and that this change does not reopen. */
    private static Map<String, String> closed(Tx tx, String territory, List<Edit> edits) {
        var closed = new HashMap<String, String>();
        tx.ofFrame("relation/closed-campaigns", Map.of("territory", territory))
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

    private static boolean goesAlong(
            Set<EntityKey> settled, Kind kind, @Nullable Document before, @Nullable Document after) {
        return Stream.of(before, after)
                .flatMap(document -> Mentions.of(kind, document))
                .map(Mentions.Mention::entity)
                .anyMatch(entity -> ALONG.contains(entity.kind()) && settled.contains(entity));
    }

    private static Stream<String> campaigns(@Nullable Document before, @Nullable Document after) {
        return Stream.of(before, after)
                .filter(Objects::nonNull)
                .flatMap(document -> Stream.ofNullable(document.text("campaign")));
    }
}
