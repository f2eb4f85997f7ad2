package org.maillage.network;

import java.util.Arrays;

/**
 * How far the neighbours of a node are linked to each other behind its back (Burt 1992), every tie weighing the same. With
 * N(i) the neighbours of i and p_ij = 1/|N(i)|:
 *
 * <ul>
 *   <li>{@link #constraint}: c_i = Σ_j (p_ij + Σ_q p_iq p_qj)² over j in N(i), q in N(i) ∩ N(j); low when the neighbours
 *       do not know each other. NaN for a node without neighbours, where it has no meaning.
 *   <li>{@link #effectiveSize}: |N(i)| − 2 t_i / |N(i)| with t_i the ties among the neighbours (Borgatti 1997); 0 without
 *       neighbours.
 * </ul>
 */
public final class StructuralHoles {
    private final double[] constraint;
    private final double[] effectiveSize;

    private StructuralHoles(int order) {
        constraint = new double[order];
        effectiveSize = new double[order];
    }

    public static StructuralHoles of(UndirectedGraph graph) {
        StructuralHoles holes = new StructuralHoles(graph.order());
        double[] through = new double[graph.order()];
        boolean[] beside = new boolean[graph.order()];
        for (int v = 0; v < graph.order(); v++) {
            mark(graph, v, beside, true);
            holes.measure(graph, v, beside, through);
            mark(graph, v, beside, false);
        }
        return holes;
    }

    private static void mark(UndirectedGraph graph, int v, boolean[] beside, boolean value) {
        for (int i = graph.first(v); i < graph.end(v); i++) {
            beside[graph.neighbour(i)] = value;
        }
    }

    private void measure(UndirectedGraph graph, int v, boolean[] beside, double[] through) {
        int degree = graph.degree(v);
        int ties = 0;
        for (int i = graph.first(v); i < graph.end(v); i++) {
            int q = graph.neighbour(i);
            for (int k = graph.first(q); k < graph.end(q); k++) {
                int j = graph.neighbour(k);
                if (beside[j]) {
                    through[j] += 1.0 / graph.degree(q);
                    ties++;
                }
            }
        }
        for (int i = graph.first(v); i < graph.end(v); i++) {
            int j = graph.neighbour(i);
            double invested = (1 + through[j]) / degree;
            constraint[v] += invested * invested;
            through[j] = 0;
        }
        if (degree == 0) {
            constraint[v] = Double.NaN;
        } else {
            effectiveSize[v] = degree - (double) ties / degree;
        }
    }

    public double[] constraint() {
        return Arrays.copyOf(constraint, constraint.length);
    }

    public double[] effectiveSize() {
        return Arrays.copyOf(effectiveSize, effectiveSize.length);
    }
}
