package org.maillage.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Folds the trees that hang from a graph onto the nodes that carry them, so that betweenness need only be computed on
 * what remains, the nodes weighted by what they carry (Baglioni et al. 2012). What passes through the trees is settled
 * here: every pair whose paths turn inside a tree, or enter one, is counted once.
 */
final class PendantTrees {
    /** How many nodes each remaining node stands for, itself included; 0 when folded. */
    final int[] weight;
    /** The remaining node onto which each node was folded: itself when it remains. */
    final int[] carrier;
    /** Betweenness due to the trees alone. */
    final double[] betweenness;

    PendantTrees(UndirectedGraph graph) {
        int order = graph.order();
        Components components = Components.of(graph);
        weight = new int[order];
        Arrays.fill(weight, 1);
        carrier = IntStream.range(0, order).toArray();
        betweenness = new double[order];
        int[] folded = foldAll(graph, components);
        for (int i = folded.length - 1; i >= 0; i--) {
            carrier[folded[i]] = carrier[carrier[folded[i]]];
        }
        for (int v = 0; v < order; v++) {
            if (weight[v] > 0) {
                betweenness[v] += crossing(weight[v], components.size(components.of(v)));
            }
        }
    }

    /** The nodes folded, each before the one onto which it was folded. */
    private int[] foldAll(UndirectedGraph graph, Components components) {
        int[] degree = Degree.sequence(graph);
        int[] folded = new int[graph.order()];
        int count = 0;
        for (int v = 0; v < graph.order(); v++) {
            // A fold leaves a new leaf or none: follow it up the tree.
            for (int leaf = v; degree[leaf] == 1; leaf = carrier[leaf]) {
                int onto = remainingNeighbour(graph, leaf);
                fold(leaf, onto, components.size(components.of(leaf)));
                folded[count++] = leaf;
                degree[leaf] = 0;
                degree[onto]--;
            }
        }
        return Arrays.copyOf(folded, count);
    }

    private int remainingNeighbour(UndirectedGraph graph, int leaf) {
        int i = graph.first(leaf);
        while (weight[graph.neighbour(i)] == 0) {
            i++;
        }
        return graph.neighbour(i);
    }

    private void fold(int leaf, int onto, int componentSize) {
        betweenness[leaf] += crossing(weight[leaf], componentSize);
        betweenness[onto] += (double) weight[leaf] * (weight[onto] - 1);
        weight[onto] += weight[leaf];
        weight[leaf] = 0;
        carrier[leaf] = onto;
    }

    /** Pairs of a node carried (but not the carrier itself) and a node of the component outside the carried tree. */
    private static double crossing(int carried, int componentSize) {
        return (double) (carried - 1) * (componentSize - carried);
    }
}
