package org.maillage.network;

import java.util.Arrays;

/**
 * Eigenvector centrality (Bonacich 1972): x of Euclidean length 1 with A x = λ x for the largest λ, no coordinate
 * negative; a node counts for what its neighbours count. Found by power iteration on A + I, which has the same vectors
 * and does not swing on bipartite graphs, until no coordinate moves by more than 1e-12.
 *
 * <p>In several pieces only the piece with the largest λ has a part, as in the limit of the iteration from all ones;
 * pieces with the same λ (to 1e-9) share. All are 0 when there is no edge.
 */
public final class Eigenvector {
    private static final double TOLERANCE = 1e-12;
    private static final int ITERATIONS = 20_000;
    private static final double SAME = 1e-9;

    private final double[] values;
    private boolean converged = true;

    private Eigenvector(int order) {
        values = new double[order];
    }

    public static Eigenvector of(UndirectedGraph graph) {
        Eigenvector result = new Eigenvector(graph.order());
        Components components = Components.of(graph);
        double largest = 0;
        // λ is at most the order of a piece less one, and pieces come by decreasing order: the small ones are seldom
        // tried.
        for (int c = 0; c < components.count() && components.size(c) > 1; c++) {
            if (components.size(c) - 1 < largest - SAME) {
                break;
            }
            int[] members = components.members(c);
            UndirectedGraph piece = graph.induced(members);
            double[] vector = result.iterate(piece);
            double eigenvalue = quotient(piece, vector);
            if (eigenvalue > largest + SAME) {
                Arrays.fill(result.values, 0);
                largest = eigenvalue;
            } else if (eigenvalue < largest - SAME) {
                continue;
            }
            double share = Arrays.stream(vector).sum();
            for (int i = 0; i < members.length; i++) {
                result.values[members[i]] = share * vector[i];
            }
        }
        scale(result.values);
        return result;
    }

    private double[] iterate(UndirectedGraph piece) {
        double[] x = new double[piece.order()];
        Arrays.fill(x, 1);
        scale(x);
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double[] next = x.clone();
            addProduct(piece, x, next);
            scale(next);
            double moved = 0;
            for (int v = 0; v < x.length; v++) {
                moved = Math.max(moved, Math.abs(next[v] - x[v]));
            }
            x = next;
            if (moved <= TOLERANCE) {
                return x;
            }
        }
        converged = false;
        return x;
    }

    private static void addProduct(UndirectedGraph graph, double[] x, double[] sum) {
        for (int v = 0; v < x.length; v++) {
            for (int i = graph.first(v), end = graph.end(v); i < end; i++) {
                sum[v] += x[graph.neighbour(i)];
            }
        }
    }

    /** xᵀAx for x of length 1: λ when x is its vector. */
    private static double quotient(UndirectedGraph graph, double[] x) {
        double[] product = new double[x.length];
        addProduct(graph, x, product);
        double quotient = 0;
        for (int v = 0; v < x.length; v++) {
            quotient += x[v] * product[v];
        }
        return quotient;
    }

    private static void scale(double[] x) {
        double squares = 0;
        for (double coordinate : x) {
            squares += coordinate * coordinate;
        }
        double length = Math.sqrt(squares);
        for (int v = 0; v < x.length && length > 0; v++) {
            x[v] /= length;
        }
    }

    /** The centrality of every node. */
    public double[] values() {
        return values.clone();
    }

    /** Whether the iteration came to rest within its 20,000 rounds; long chains may not. */
    public boolean converged() {
        return converged;
    }
}
