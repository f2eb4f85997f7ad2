package org.maillage.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maillage.document.Author;
import org.maillage.document.EntityKey;
import org.maillage.document.Kinds;
import org.maillage.document.Privacy;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.problem.NotFound;

/** What a deletion would take along, so that it can be said before. */
public final class Consequences {
    private final Graph graph;
    private final Kinds kinds;
    private final Store store;
    private final Cascade cascade;

    public Consequences(Graph graph, Kinds kinds, Store store, Cascade cascade) {
        this.graph = graph;
        this.kinds = kinds;
        this.store = store;
        this.cascade = cascade;
    }

    /**
     * What would happen.
     *
     * @param deleted the entities deleted along, without what others keep to themselves
     * @param changed those that lose a mention, likewise
     * @param unseen how many of those deleted along others keep to themselves
     */
    public record Foreseen(List<EntityKey> deleted, List<EntityKey> changed, long unseen) {}

    public Foreseen of(Author reader, String territory, String kind, String id) {
        return graph.read(tx -> {
            var key = new EntityKey(kinds.get(kind).name(), id);
            if (shown(tx, reader, territory, List.of(key)).isEmpty()) {
                throw new NotFound(kind, id);
            }
            var gone = new LinkedHashSet<>(Set.of(key));
            var mentions = cascade.mentions(tx, territory, gone);
            var shown = shown(tx, reader, territory, mentions);
            var deleted = shown.stream().filter(gone::contains).toList();
            var changed =
                    shown.stream().filter(mention -> !gone.contains(mention)).toList();
            return new Foreseen(
                    deleted, changed, mentions.stream().filter(gone::contains).count() - deleted.size());
        });
    }

    /** Those that exist and that the reader may see, in the same order. */
    private List<EntityKey> shown(Tx tx, Author reader, String territory, List<EntityKey> keys) {
        var ids = keys.stream().collect(groupingBy(EntityKey::kind, mapping(EntityKey::id, toList())));
        var shown = new HashSet<EntityKey>();
        ids.forEach((kind, some) -> store.read(tx, territory, kinds.get(kind), some)
                .forEach((id, stored) -> {
                    if (Privacy.shows(stored.document(), reader)) {
                        shown.add(new EntityKey(kind, id));
                    }
                }));
        return keys.stream().filter(shown::contains).toList();
    }
}
