package org.maillage.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Measures of position computed from the adjacency matrix by the letter of their definitions, for small graphs only. */
final class DefinitionsOfPositions {
    private DefinitionsOfPositions() {}

    /** Distances by Floyd and Warshall; −1 where there is no path. */
    static int[][] distances(UndirectedGraph graph) {
        int n = graph.order();
        int far = 2 * n + 1;
        int[][] d = new int[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                d[a][b] = a == b ? 0 : graph.adjacent(a, b) ? 1 : far;
            }
        }
        for (int q = 0; q < n; q++) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    d[a][b] = Math.min(d[a][b], d[a][q] + d[q][b]);
                }
            }
        }
        return Arrays.stream(d)
                .map(row -> Arrays.stream(row).map(x -> x >= far ? -1 : x).toArray())
                .toArray(int[][]::new);
    }

    static int[] cores(UndirectedGraph graph) {
        int[] cores = new int[graph.order()];
        for (int k = 1; k < graph.order(); k++) {
            boolean[] kept = new boolean[graph.order()];
            Arrays.fill(kept, true);
            for (boolean changed = true; changed; ) {
                changed = false;
                for (int v = 0; v < kept.length; v++) {
                    int node = v;
                    long inside = IntStream.range(0, kept.length)
                            .filter(w -> kept[w] && graph.adjacent(node, w))
                            .count();
                    if (kept[v] && inside < k) {
                        kept[v] = false;
                        changed = true;
                    }
                }
            }
            for (int v = 0; v < kept.length; v++) {
                cores[v] = kept[v] ? k : cores[v];
            }
        }
        return cores;
    }

    static double constraint(UndirectedGraph graph, int i) {
        double sum = 0;
        for (int j = 0; j < graph.order(); j++) {
            if (graph.adjacent(i, j)) {
                double invested = p(graph, i, j);
                for (int q = 0; q < graph.order(); q++) {
                    invested += p(graph, i, q) * p(graph, q, j);
                }
                sum += invested * invested;
            }
        }
        return sum;
    }

    /** Burt's own sum: Σ_j (1 − Σ_q p_iq m_jq), m_jq being 1 where j and q are tied. */
    static double effectiveSize(UndirectedGraph graph, int i) {
        double size = 0;
        for (int j = 0; j < graph.order(); j++) {
            if (graph.adjacent(i, j)) {
                size += 1;
                for (int q = 0; q < graph.order(); q++) {
                    size -= q != j && graph.adjacent(j, q) ? p(graph, i, q) : 0;
                }
            }
        }
        return size;
    }

    private static double p(UndirectedGraph graph, int i, int j) {
        return graph.adjacent(i, j) ? 1.0 / graph.degree(i) : 0;
    }

    /** Jacobi's rotations on the adjacency matrix, until nothing is left beside the diagonal. */
    static double largestEigenvalue(UndirectedGraph graph) {
        int n = graph.order();
        double[][] a = new double[n][n];
        for (int v = 0; v < n; v++) {
            for (int w = 0; w < n; w++) {
                a[v][w] = graph.adjacent(v, w) ? 1 : 0;
            }
        }
        for (int sweep = 0; sweep < 60; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(a, p, q);
                }
            }
        }
        return IntStream.range(0, n).mapToDouble(v -> a[v][v]).max().orElse(0);
    }

    private static void rotate(double[][] a, int p, int q) {
        double angle = 0.5 * Math.atan2(2 * a[p][q], a[p][p] - a[q][q]);
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        for (int k = 0; k < a.length; k++) {
            double first = a[k][p];
            a[k][p] = c * first + s * a[k][q];
            a[k][q] = -s * first + c * a[k][q];
        }
        for (int k = 0; k < a.length; k++) {
            double first = a[p][k];
            a[p][k] = c * first + s * a[q][k];
            a[q][k] = -s * first + c * a[q][k];
        }
    }
}
