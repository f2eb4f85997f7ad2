package org.maillage.network;

import java.util.List;
import java.util.stream.IntStream;

/** The edges whose removal splits their component (Tarjan 1974). */
public final class Bridges {
    private Bridges() {}

    /** The bridges in increasing order. */
    public static List<Edge> of(UndirectedGraph graph) {
        LowPoints walk = new LowPoints(graph);
        return IntStream.range(0, graph.order())
                .filter(v -> walk.parent[v] != LowPoints.NONE && walk.low[v] == walk.rank[v])
                .mapToObj(v -> Edge.between(walk.parent[v], v))
                .sorted()
                .toList();
    }
}
