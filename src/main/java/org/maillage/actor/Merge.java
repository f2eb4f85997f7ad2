package org.maillage.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.history.Applied;
import org.maillage.history.Author;
import org.maillage.history.Cascade;
import org.maillage.history.Document;
import org.maillage.history.Edit;
import org.maillage.history.EntityKey;
import org.maillage.history.Intent;
import org.maillage.history.Journal;
import org.maillage.history.Kinds;
import org.maillage.history.Redirection;
import org.maillage.history.Store;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;

/** Makes one actor of two: everything said of the dropped one is then said of the kept one, in a single change. */
public final class Merge {
    private final Graph graph;
    private final Journal journal;
    private final Kinds kinds;
    private final Store store;
    private final Cascade cascade;

    public Merge(Graph graph, Journal journal, Kinds kinds, Store store, Cascade cascade) {
        this.graph = graph;
        this.journal = journal;
        this.kinds = kinds;
        this.store = store;
        this.cascade = cascade;
    }

    public Applied merge(Author author, String territory, String keep, String drop) {
        if (keep.equals(drop)) {
            throw new Invalid(Problem.of("same-actor", "drop", drop));
        }
        var edits = graph.read(tx -> edits(tx, territory, keep, drop));
        return journal.apply(author, territory, Intent.edit("actor.merge"), edits);
    }

    private List<Edit> edits(Tx tx, String territory, String keep, String drop) {
        var kept = actor(tx, territory, keep);
        var dropped = actor(tx, territory, drop);
        var gone = new EntityKey(ActorKinds.ACTOR.name(), drop);
        var redirection = new Redirection(gone, keep);
        var edits = new ArrayList<Edit>();
        edits.add(new Edit(ActorKinds.ACTOR, keep, kept.version(), united(kept.document(), dropped.document(), drop)));
        for (var mention : cascade.mentions(tx, territory, new LinkedHashSet<>(Set.of(gone)))) {
            if (mention.kind().equals(ActorKinds.POSITION.name())
                    || mention.id().equals(keep)) {
                continue;
            }
            edits.add(redirected(tx, territory, mention, redirection));
        }
        edits.add(new Edit(ActorKinds.ACTOR, drop, dropped.version(), null));
        return edits;
    }

    private Edit redirected(Tx tx, String territory, EntityKey mention, Redirection redirection) {
        var kind = kinds.get(mention.kind());
        var stored = store.read(tx, territory, kind, List.of(mention.id())).get(mention.id());
        if (stored == null) {
            throw new NotFound(mention.kind(), mention.id());
        }
        var document = redirection.of(kind, stored.document());
        var itself = document.has("from") && Objects.equals(document.text("from"), document.text("to"));
        return new Edit(kind, mention.id(), stored.version(), itself ? null : document);
    }

    private Store.Stored actor(Tx tx, String territory, String id) {
        var stored = store.read(tx, territory, ActorKinds.ACTOR, List.of(id)).get(id);
        if (stored == null) {
            throw new NotFound("actor", id);
        }
        return stored;
    }

    /** The kept document, with what only the dropped one knew. */
    private static Document united(Document kept, Document dropped, String drop) {
        var united = kept;
        for (var entry : dropped.asMap().entrySet()) {
            if (!kept.has(entry.getKey())) {
                united = united.with(entry.getKey(), entry.getValue());
            }
        }
        var aliases = new LinkedHashSet<>(kept.texts("aliases"));
        aliases.add(String.valueOf(dropped.text("name")));
        aliases.addAll(dropped.texts("aliases"));
        aliases.remove(kept.text("name"));
        return union(
                union(united.with("aliases", List.copyOf(aliases)), kept, dropped, "tags", drop),
                kept,
                dropped,
                "partOf",
                drop);
    }

    private static Document union(Document document, Document kept, Document dropped, String field, String drop) {
        var values = new LinkedHashSet<>(kept.texts(field));
        values.addAll(dropped.texts(field));
        values.remove(drop);
        values.remove(kept.text("id"));
        return document.with(field, values.isEmpty() ? null : List.copyOf(values));
    }
}
