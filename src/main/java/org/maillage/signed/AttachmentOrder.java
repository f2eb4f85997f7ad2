package org.maillage.signed;

import org.maillage.network.UndirectedGraph;

/** Nodes one after another, always next the one with the most ties to those before it, then the most ties at all. */
final class AttachmentOrder {
    private AttachmentOrder() {}

    static int[] of(UndirectedGraph graph) {
        int[] order = new int[graph.order()];
        int[] attached = new int[graph.order()];
        boolean[] placed = new boolean[graph.order()];
        for (int next = 0; next < order.length; next++) {
            int chosen = -1;
            for (int v = 0; v < order.length; v++) {
                if (!placed[v] && (chosen < 0 || before(graph, attached, v, chosen))) {
                    chosen = v;
                }
            }
            placed[chosen] = true;
            order[next] = chosen;
            for (int i = graph.first(chosen); i < graph.end(chosen); i++) {
                attached[graph.neighbour(i)]++;
            }
        }
        return order;
    }

    private static boolean before(UndirectedGraph graph, int[] attached, int v, int w) {
        return attached[v] != attached[w] ? attached[v] > attached[w] : graph.degree(v) > graph.degree(w);
    }
}
