package org.maillage.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A graph together with the keys (identifiers of actors, names…) of its nodes. */
public record KeyedGraph<K>(NodeIndex<K> nodes, UndirectedGraph graph) {

    public KeyedGraph {
        if (nodes.size() != graph.order()) {
            throw new IllegalArgumentException("%d keys for %d nodes".formatted(nodes.size(), graph.order()));
        }
    }

    /** Gathers keys and edges; nodes are numbered in the order in which their keys first appear. */
    public static final class Builder<K> {
        private final Set<K> keys = new LinkedHashSet<>();
        private final List<K> from = new ArrayList<>();
        private final List<K> to = new ArrayList<>();

        public Builder<K> node(K key) {
            keys.add(key);
            return this;
        }

        public Builder<K> edge(K a, K b) {
            keys.add(a);
            keys.add(b);
            from.add(a);
            to.add(b);
            return this;
        }

        public KeyedGraph<K> build() {
            NodeIndex<K> nodes = new NodeIndex<>(keys);
            EdgeList edges = new EdgeList();
            for (int i = 0; i < from.size(); i++) {
                edges.add(nodes.node(from.get(i)), nodes.node(to.get(i)));
            }
            return new KeyedGraph<>(nodes, edges.toGraph(nodes.size()));
        }
    }
}
