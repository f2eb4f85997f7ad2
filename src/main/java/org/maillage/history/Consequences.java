package org.maillage.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.graph.Graph;
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

    /** The entities deleted along ({@code deleted}) and those that lose a mention ({@code changed}). */
    public Map<String, List<EntityKey>> of(String territory, String kind, String id) {
        var known = kinds.get(kind);
        return graph.read(tx -> {
            if (store.read(tx, territory, known, List.of(id)).isEmpty()) {
                throw new NotFound(kind, id);
            }
            var gone = new LinkedHashSet<>(Set.of(new EntityKey(kind, id)));
            var mentions = cascade.mentions(tx, territory, gone);
            return Map.of(
                    "deleted", mentions.stream().filter(gone::contains).toList(),
                    "changed",
                            mentions.stream().filter(key -> !gone.contains(key)).toList());
        });
    }
}
