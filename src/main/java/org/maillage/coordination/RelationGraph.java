package org.maillage.coordination;

import java.util.Arrays;
import java.util.List;
import org.maillage.graph.Row;
import org.maillage.network.KeyedGraph;
import org.maillage.network.UndirectedGraph;

/** The simple undirected graph of related actors, as the questions that compute on it load it: one row an actor. */
final class RelationGraph {
    private final KeyedGraph<String> keyed;

    private RelationGraph(KeyedGraph<String> keyed) {
        this.keyed = keyed;
    }

    /** Reads columns {@code actor} and {@code neighbours}; neighbours that have no row of their own are left out. */
    static RelationGraph of(List<Row> rows) {
        var builder = new KeyedGraph.Builder<String>();
        rows.forEach(row -> builder.node(row.text("actor")));
        var known = builder.build().nodes();
        for (var row : rows) {
            row.texts("neighbours").stream()
                    .filter(known::contains)
                    .forEach(neighbour -> builder.edge(row.text("actor"), neighbour));
        }
        return new RelationGraph(builder.build());
    }

    UndirectedGraph graph() {
        return keyed.graph();
    }

    int order() {
        return keyed.graph().order();
    }

    String actor(int node) {
        return keyed.nodes().key(node);
    }

    List<String> actors(int[] nodes) {
        return Arrays.stream(nodes).mapToObj(this::actor).toList();
    }

    List<String> neighbours(int node) {
        var graph = keyed.graph();
        return actors(Arrays.stream(range(graph.first(node), graph.end(node)))
                .map(graph::neighbour)
                .toArray());
    }

    private static int[] range(int from, int to) {
        var numbers = new int[to - from];
        Arrays.setAll(numbers, i -> from + i);
        return numbers;
    }
}
