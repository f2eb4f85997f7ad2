package org.maillage.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Tx;

/** What a person's wishes to delete would take along although they cannot see it, and what that speaks of. */
final class Bystanders {
    private final Kinds kinds;
    private final Store store;
    private final Cascade cascade;
    private final Discretion discretion = new Discretion();

    Bystanders(Kinds kinds, Store store, Cascade cascade) {
        this.kinds = kinds;
        this.store = store;
        this.cascade = cascade;
    }

    /** Of the entities that these steps delete, those that something unseen speaks of, itself or through others. */
    Set<EntityKey> spokenOf(Tx tx, Author author, String territory, List<Step> steps) {
        var gone = steps.stream()
                .filter(step -> step.after() == null)
                .map(Step::key)
                .collect(toSet());
        if (gone.isEmpty()) {
            return Set.of();
        }
        var along = cascade.mentions(tx, territory, new HashSet<>(gone));
        var waiting = new ArrayList<>(discretion.unseen(tx, author, territory, along));
        var spokenOf = new HashSet<EntityKey>();
        while (!waiting.isEmpty()) {
            var named = named(tx, territory, waiting);
            waiting.clear();
            named.stream().filter(gone::contains).filter(spokenOf::add).forEach(waiting::add);
        }
        return spokenOf;
    }

    private Set<EntityKey> named(Tx tx, String territory, Collection<EntityKey> entities) {
        var named = new HashSet<EntityKey>();
        var byKind = entities.stream().collect(groupingBy(EntityKey::kind, mapping(EntityKey::id, toList())));
        byKind.forEach((name, ids) -> {
            var kind = kinds.get(name);
            store.read(tx, territory, kind, ids).values().stream()
                    .map(Store.Stored::document)
                    .map((Document document) -> Discretion.entities(kind, document))
                    .forEach(named::addAll);
        });
        return named;
    }
}
