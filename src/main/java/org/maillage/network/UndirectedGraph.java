package org.maillage.network;

import java.util.Arrays;
import java.util.Objects;

/**
 * An immutable simple undirected graph on nodes 0 … order − 1, in compressed sparse rows: the neighbours of {@code v},
 * in increasing order, are {@code neighbour(i)} for {@code i} from {@code first(v)} to {@code end(v)} excluded.
 */
public final class UndirectedGraph {
    private final int[] rows;
    private final int[] neighbours;

    private UndirectedGraph(int[] rows, int[] neighbours) {
        this.rows = rows;
        this.neighbours = neighbours;
    }

    /** The graph with an edge {@code from[i]}–{@code to[i]} for each i; loops are dropped, parallel edges merged. */
    public static UndirectedGraph of(int order, int[] from, int[] to) {
        if (from.length != to.length) {
            throw new IllegalArgumentException("%d edge starts but %d edge ends".formatted(from.length, to.length));
        }
        int[] rows = rowsFor(order, from, to);
        int[] unsorted = new int[rows[order]];
        int[] cursor = Arrays.copyOf(rows, order);
        for (int i = 0; i < from.length; i++) {
            if (from[i] != to[i]) {
                unsorted[cursor[from[i]]++] = to[i];
                unsorted[cursor[to[i]]++] = from[i];
            }
        }
        return simple(rows, transposed(rows, unsorted));
    }

    private static int[] rowsFor(int order, int[] from, int[] to) {
        int[] rows = new int[order + 1];
        for (int i = 0; i < from.length; i++) {
            int a = Objects.checkIndex(from[i], order);
            int b = Objects.checkIndex(to[i], order);
            if (a != b) {
                rows[a + 1]++;
                rows[b + 1]++;
            }
        }
        Arrays.parallelPrefix(rows, Math::addExact);
        return rows;
    }

    /** Adjacency is symmetric, so writing each row's owner into its neighbours' rows yields the same rows, sorted. */
    private static int[] transposed(int[] rows, int[] unsorted) {
        int order = rows.length - 1;
        int[] sorted = new int[unsorted.length];
        int[] cursor = Arrays.copyOf(rows, order);
        for (int v = 0; v < order; v++) {
            for (int i = rows[v]; i < rows[v + 1]; i++) {
                sorted[cursor[unsorted[i]]++] = v;
            }
        }
        return sorted;
    }

    private static UndirectedGraph simple(int[] rows, int[] sorted) {
        int order = rows.length - 1;
        int[] distinctRows = new int[order + 1];
        int kept = 0;
        for (int v = 0; v < order; v++) {
            for (int i = rows[v]; i < rows[v + 1]; i++) {
                if (i == rows[v] || sorted[i] != sorted[i - 1]) {
                    sorted[kept++] = sorted[i];
                }
            }
            distinctRows[v + 1] = kept;
        }
        return new UndirectedGraph(distinctRows, Arrays.copyOf(sorted, kept));
    }

    /** The number of nodes. */
    public int order() {
        return rows.length - 1;
    }

    /** The number of edges. */
    public int size() {
        return neighbours.length / 2;
    }

    public int degree(int v) {
        return rows[v + 1] - rows[v];
    }

    public int first(int v) {
        return rows[v];
    }

    public int end(int v) {
        return rows[v + 1];
    }

    public int neighbour(int i) {
        return neighbours[i];
    }

    public boolean adjacent(int a, int b) {
        return Arrays.binarySearch(neighbours, rows[a], rows[a + 1], b) >= 0;
    }

    /** The graph induced by {@code nodes}, whose i-th node becomes node i. */
    public UndirectedGraph induced(int[] nodes) {
        int[] renumbered = new int[order()];
        Arrays.fill(renumbered, -1);
        for (int i = 0; i < nodes.length; i++) {
            renumbered[nodes[i]] = i;
        }
        EdgeList edges = new EdgeList();
        for (int v : nodes) {
            for (int i = rows[v]; i < rows[v + 1]; i++) {
                if (v < neighbours[i] && renumbered[neighbours[i]] >= 0) {
                    edges.add(renumbered[v], renumbered[neighbours[i]]);
                }
            }
        }
        return edges.toGraph(nodes.length);
    }
}
