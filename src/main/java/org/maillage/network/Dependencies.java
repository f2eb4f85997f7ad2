package org.maillage.network;

import java.util.Arrays;

/**
 * Sums the dependencies of sources on the nodes between them and every target (Brandes 2001). One instance serves any
 * number of sources, one after the other, without allocating.
 */
final class Dependencies {
    private static final int UNREACHED = Integer.MAX_VALUE;

    private final UndirectedGraph graph;
    private final double[] targetWeight;
    private final double[] sum;
    private final int[] distance;
    private final double[] paths;
    private final double[] share;
    private final int[] queue;
    private final int[] successors;
    private final int[] successorsEnd;

    Dependencies(UndirectedGraph graph, double[] targetWeight) {
        int order = graph.order();
        this.graph = graph;
        this.targetWeight = targetWeight;
        sum = new double[order];
        distance = new int[order];
        Arrays.fill(distance, UNREACHED);
        paths = new double[order];
        share = new double[order];
        // One place more than can be filled: the search writes before it knows whether to keep.
        queue = new int[order + 1];
        successors = new int[graph.size() + 1];
        successorsEnd = new int[order];
    }

    void addSource(int source, double weight) {
        int reached = search(source);
        accumulate(reached, weight);
        for (int i = 0; i < reached; i++) {
            distance[queue[i]] = UNREACHED;
            paths[queue[i]] = 0;
        }
    }

    double[] sum() {
        return sum;
    }

    /**
     * Breadth-first search that counts shortest paths and keeps, for the way back, the successors of each node. Whether
     * a neighbour is a successor is a coin toss to the processor, so the inner loop decides by arithmetic on the sign of
     * a difference and has no branch to mispredict.
     */
    private int search(int source) {
        int kept = 0;
        int tail = 1;
        queue[0] = source;
        distance[source] = 0;
        paths[source] = 1;
        for (int head = 0; head < tail; head++) {
            int v = queue[head];
            int next = distance[v] + 1;
            int begin = kept;
            int end = graph.end(v);
            for (int i = graph.first(v); i < end; i++) {
                int w = graph.neighbour(i);
                int before = distance[w];
                int now = Math.min(before, next);
                distance[w] = now;
                queue[tail] = w;
                tail += (next - before) >>> 31;
                successors[kept] = w;
                kept += 1 + ((now - next) >> 31);
            }
            double arriving = paths[v];
            for (int i = begin; i < kept; i++) {
                paths[successors[i]] += arriving;
            }
            successorsEnd[head] = kept;
        }
        return tail;
    }

    private void accumulate(int reached, double weight) {
        for (int position = reached - 1; position > 0; position--) {
            double shares = 0;
            int end = successorsEnd[position];
            for (int i = successorsEnd[position - 1]; i < end; i++) {
                shares += share[successors[i]];
            }
            int v = queue[position];
            double dependency = paths[v] * shares;
            share[v] = (targetWeight[v] + dependency) / paths[v];
            sum[v] += weight * dependency;
        }
    }
}
