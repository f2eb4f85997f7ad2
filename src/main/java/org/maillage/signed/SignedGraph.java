package org.maillage.signed;

import java.util.Arrays;
import org.maillage.network.UndirectedGraph;

/**
 * An immutable simple graph whose edges are positive or negative. Edges are numbered 0 … size − 1 by their smaller then
 * their larger end; {@code edge(i)} is the edge of place {@code i} in the rows of {@link UndirectedGraph}.
 */
public final class SignedGraph {
    private final UndirectedGraph graph;
    private final int[] edgeAt;
    private final int[] from;
    private final int[] to;
    private final boolean[] negative;

    private SignedGraph(UndirectedGraph graph) {
        this.graph = graph;
        edgeAt = new int[2 * graph.size()];
        from = new int[graph.size()];
        to = new int[graph.size()];
        negative = new boolean[graph.size()];
        number();
    }

    /**
     * The graph with an edge {@code from[i]}–{@code to[i]} for each i. Loops are dropped, repeated edges merged; an edge
     * given with both signs is refused, for whoever calls must decide what such a pair is.
     */
    public static SignedGraph of(int order, int[] from, int[] to, boolean[] negative) {
        SignedGraph signed = new SignedGraph(UndirectedGraph.of(order, from, to));
        boolean[] known = new boolean[signed.size()];
        for (int i = 0; i < from.length; i++) {
            if (from[i] != to[i]) {
                int edge = signed.edgeBetween(from[i], to[i]);
                if (known[edge] && signed.negative[edge] != negative[i]) {
                    throw new IllegalArgumentException("%d–%d has both signs".formatted(from[i], to[i]));
                }
                known[edge] = true;
                signed.negative[edge] = negative[i];
            }
        }
        return signed;
    }

    /** Rows are sorted, so the smaller neighbours of w come first in its row, in the order in which they are met. */
    private void number() {
        int[] cursor = new int[graph.order()];
        Arrays.setAll(cursor, graph::first);
        int next = 0;
        for (int v = 0; v < graph.order(); v++) {
            for (int i = graph.first(v); i < graph.end(v); i++) {
                int w = graph.neighbour(i);
                if (w > v) {
                    from[next] = v;
                    to[next] = w;
                    edgeAt[i] = next;
                    edgeAt[cursor[w]++] = next++;
                }
            }
        }
    }

    public UndirectedGraph graph() {
        return graph;
    }

    public int order() {
        return graph.order();
    }

    /** The number of edges. */
    public int size() {
        return from.length;
    }

    public int first(int v) {
        return graph.first(v);
    }

    public int end(int v) {
        return graph.end(v);
    }

    public int neighbour(int i) {
        return graph.neighbour(i);
    }

    public int edge(int i) {
        return edgeAt[i];
    }

    /** Whether the edge at place {@code i} of the rows is negative. */
    public boolean negativeAt(int i) {
        return negative[edgeAt[i]];
    }

    public boolean negative(int edge) {
        return negative[edge];
    }

    /** The smaller end of an edge. */
    public int from(int edge) {
        return from[edge];
    }

    /** The larger end of an edge. */
    public int to(int edge) {
        return to[edge];
    }

    /** The number of an edge that exists. */
    public int edgeBetween(int a, int b) {
        int low = graph.first(a);
        int high = graph.end(a) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int w = graph.neighbour(middle);
            if (w == b) {
                return edgeAt[middle];
            }
            if (w < b) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        throw new IllegalArgumentException("%d and %d are not adjacent".formatted(a, b));
    }

    /**
     * The graph induced by {@code nodes}, whose i-th node becomes node i.
     *
     * @param places as long as this graph has nodes and filled with −1; left so
     */
    SignedGraph induced(int[] nodes, int[] places) {
        int count = 0;
        for (int i = 0; i < nodes.length; i++) {
            places[nodes[i]] = i;
            count += graph.degree(nodes[i]);
        }
        int[] a = new int[count];
        int[] b = new int[count];
        boolean[] minus = new boolean[count];
        int kept = 0;
        for (int v : nodes) {
            for (int i = first(v); i < end(v); i++) {
                if (v < neighbour(i) && places[neighbour(i)] >= 0) {
                    a[kept] = places[v];
                    b[kept] = places[neighbour(i)];
                    minus[kept++] = negativeAt(i);
                }
            }
        }
        for (int v : nodes) {
            places[v] = -1;
        }
        return of(nodes.length, Arrays.copyOf(a, kept), Arrays.copyOf(b, kept), Arrays.copyOf(minus, kept));
    }
}
