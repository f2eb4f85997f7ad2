package org.maillage.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.graph.Graph;

/** What a deletion would take along, so that it can be said before. */
public final class Consequences {
    private final Graph graph;
    private final Cascade cascade;

    public Consequences(Graph graph, Cascade cascade) {
        this.graph = graph;
        this.cascade = cascade;
    }

    /** The entities deleted along ({@code deleted}) and those that lose a mention ({@code changed}). */
    public Map<String, List<EntityKey>> of(String territory, String kind, String id) {
        return graph.read(tx -> {
            var gone = new LinkedHashSet<>(Set.of(new EntityKey(kind, id)));
            var mentions = cascade.mentions(tx, territory, gone);
            return Map.of(
                    "deleted", mentions.stream().filter(gone::contains).toList(),
                    "changed",
                            mentions.stream().filter(key -> !gone.contains(key)).toList());
        });
    }
}
