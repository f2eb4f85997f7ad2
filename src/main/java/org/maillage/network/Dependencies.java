package org.maillage.network;

/**
 * Sums the dependencies of sources on the nodes between them and every target (Brandes 2001). One instance serves any
 * number of sources, one after the other, without allocating.
 */
final class Dependencies {
    private final ShortestPaths search;
    private final double[] targetWeight;
    private final double[] sum;
    private final double[] share;
    /** Shares already handed to a node by its successors; 0 between sources. */
    private final double[] received;

    Dependencies(UndirectedGraph graph, double[] targetWeight) {
        this.search = new ShortestPaths(graph);
        this.targetWeight = targetWeight;
        sum = new double[graph.order()];
        share = new double[graph.order()];
        received = new double[graph.order()];
    }

    void addSource(int source, double weight) {
        search.from(source);
        for (int position = search.reached - 1; position > 0; position--) {
            int v = search.queue[position];
            double shares = received[v];
            for (int i = search.successorsBegin[position]; i < search.successorsEnd[position]; i++) {
                shares += share[search.links[i]];
            }
            double paths = search.paths[v];
            double dependency = paths * shares;
            double own = (targetWeight[v] + dependency) / paths;
            share[v] = own;
            for (int i = search.predecessorsBegin[position]; i < search.predecessorsEnd[position]; i++) {
                received[search.links[i]] += own;
            }
            received[v] = 0;
            sum[v] += weight * dependency;
        }
        received[source] = 0;
        search.forget();
    }

    double[] sum() {
        return sum;
    }
}
