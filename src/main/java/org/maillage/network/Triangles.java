package org.maillage.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The triangles of a graph, listed in O(m√m): each edge points to its end of higher degree, so no node has more than
 * √(2m) edges out, and a triangle is found once, from its lowest node (Chiba &amp; Nishizeki 1985; Latapy 2008).
 */
public final class Triangles {
    private final UndirectedGraph graph;
    private final int[] lowest;
    private final int[] rows;
    private final int[] higher;

    private Triangles(UndirectedGraph graph) {
        this.graph = graph;
        this.lowest = Degree.ascending(graph);
        this.rows = new int[graph.order() + 1];
        this.higher = new int[graph.size()];
        pointEdgesUp();
    }

    /** The triangles in increasing order. */
    public static List<Triangle> of(UndirectedGraph graph) {
        List<Triangle> triangles = new Triangles(graph).list();
        triangles.sort(null);
        return triangles;
    }

    private void pointEdgesUp() {
        int[] rank = new int[graph.order()];
        for (int r = 0; r < lowest.length; r++) {
            rank[lowest[r]] = r;
        }
        int next = 0;
        for (int v = 0; v < graph.order(); v++) {
            for (int i = graph.first(v); i < graph.end(v); i++) {
                if (rank[v] < rank[graph.neighbour(i)]) {
                    higher[next++] = graph.neighbour(i);
                }
            }
            rows[v + 1] = next;
        }
    }

    private List<Triangle> list() {
        List<Triangle> triangles = new ArrayList<>();
        int[] markedBy = new int[graph.order()];
        Arrays.fill(markedBy, -1);
        for (int v : lowest) {
            for (int i = rows[v]; i < rows[v + 1]; i++) {
                markedBy[higher[i]] = v;
            }
            for (int i = rows[v]; i < rows[v + 1]; i++) {
                int w = higher[i];
                for (int j = rows[w]; j < rows[w + 1]; j++) {
                    if (markedBy[higher[j]] == v) {
                        triangles.add(Triangle.of(v, w, higher[j]));
                    }
                }
            }
        }
        return triangles;
    }
}
