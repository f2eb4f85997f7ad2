package org.maillage.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Kind;
import org.maillage.document.Kinds;
import org.maillage.document.Privacy;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.history.Applied;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Journal;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;

/**
 * Makes one actor of two: what the dropped one holds, lacks, is read and takes part in goes to the kept one, which
 * learns its names and whatever it did not know itself. One change, which one undo takes back.
 */
public final class Merging {
    private static final List<String> PLACE = List.of("lat", "lon", "locationStatus");
    private static final Set<String> OWN = Set.of("id", "name", "aliases", "partOf", "audience", "person");

    private final Graph graph;
    private final Kinds kinds;
    private final Store store;
    private final Journal journal;
    private final List<JoinedOnMerge> joined;

    public Merging(Graph graph, Kinds kinds, Store store, Journal journal, List<JoinedOnMerge> joined) {
        this.graph = graph;
        this.kinds = kinds;
        this.store = store;
        this.journal = journal;
        this.joined = List.copyOf(joined);
    }

    public Applied merge(Author author, String territory, String keep, String drop) {
        if (keep.equals(drop)) {
            throw new Invalid(Problem.of("merge-same", "drop", drop));
        }
        var edits = graph.read(tx -> edits(tx, author, territory, keep, drop));
        return journal.apply(author, territory, Intent.edit("actor.merge"), edits);
    }

    private List<Edit> edits(Tx tx, Author author, String territory, String keep, String drop) {
        var kept = actor(tx, author, territory, keep);
        var dropped = actor(tx, author, territory, drop);
        var edits = new LinkedHashMap<String, Edit>();
        var joinedKinds = joined.stream().map(JoinedOnMerge::kind).toList();
        var gone = List.of(Map.of("kind", "actor", "id", drop));
        for (var row : tx.run("history/mentions", Map.of("territory", territory, "gone", gone))) {
            var kind = kinds.get(row.text("kind"));
            var id = row.text("id");
            if (!joinedKinds.contains(kind) && !id.equals(keep)) {
                moved(tx, territory, kind, id, drop, keep)
                        .forEach(edit -> edits.put(edit.key().toString(), edit));
            }
        }
        joined.forEach(room -> room.joined(tx, territory, keep, drop)
                .forEach(edit -> edits.put(edit.key().toString(), edit)));
        var one = together(kept.document(), dropped.document(), keep, drop);
        var all = new ArrayList<>(edits.values());
        all.add(new Edit(ActorKinds.ACTOR, keep, kept.version(), one));
        all.add(new Edit(ActorKinds.ACTOR, drop, dropped.version(), null));
        return all.stream().map(Edit::following).toList();
    }

    private Store.Stored actor(Tx tx, Author author, String territory, String id) {
        var stored = store.read(tx, territory, ActorKinds.ACTOR, List.of(id)).get(id);
        if (stored == null || !Privacy.shows(stored.document(), author)) {
            throw new NotFound("actor", id);
        }
        return stored;
    }

    private List<Edit> moved(Tx tx, String territory, Kind kind, String id, String drop, String keep) {
        var stored = store.read(tx, territory, kind, List.of(id)).get(id);
        if (stored == null) {
            return List.of();
        }
        var document = Renaming.of(kind, stored.document(), drop, keep);
        var itself = (keep.equals(document.asMap().get("from"))
                        && keep.equals(document.asMap().get("to")))
                || (stored.document().texts("actors").size() > 1
                        && document.texts("actors").equals(List.of(keep)));
        return List.of(new Edit(kind, id, stored.version(), itself ? null : document));
    }

    private static Document together(Document kept, Document dropped, String keep, String drop) {
        var one = kept;
        for (var field : ActorKinds.ACTOR.fields()) {
            if (!OWN.contains(field.name()) && !PLACE.contains(field.name())) {
                one = one.with(field.name(), filled(kept, dropped, field.name()));
            }
        }
        if (!kept.has("lat")) {
            for (var field : PLACE) {
                var value = dropped.asMap().get(field);
                one = value == null ? one : one.with(field, value);
            }
        }
        var names =
                union(kept.texts("aliases"), List.of(String.valueOf(dropped.text("name"))), dropped.texts("aliases"));
        names.remove(kept.text("name"));
        var groups = union(kept.texts("partOf"), dropped.texts("partOf"));
        groups.removeAll(Set.of(keep, drop));
        return one.with("aliases", listOrNull(names)).with("partOf", listOrNull(groups));
    }

    private static @Nullable Object filled(Document kept, Document dropped, String field) {
        var ours = kept.asMap().get(field);
        var theirs = dropped.asMap().get(field);
        return ours instanceof List<?> && theirs instanceof List<?>
                ? List.copyOf(union(kept.texts(field), dropped.texts(field)))
                : ours == null ? theirs : ours;
    }

    @SafeVarargs
    private static Set<String> union(List<String>... lists) {
        var all = new LinkedHashSet<String>();
        for (var list : lists) {
            all.addAll(list);
        }
        return all;
    }

    private static @Nullable List<String> listOrNull(Set<String> values) {
        return values.isEmpty() ? null : List.copyOf(values);
    }
}
