package org.maillage.network;

import java.util.Arrays;

/**
 * Counts the shortest paths from one source after another, and keeps the links they use for the way back. Each level is
 * reached from whichever side has fewer edges to look at: forward from the level before, or backward from what is not
 * reached yet (Beamer, Asanović &amp; Patterson 2012).
 *
 * <p>Whether an edge is such a link is a coin toss to the processor, so the inner loops decide by arithmetic on the sign
 * of a difference and have no branch to mispredict: they write first, and move on only when the entry is to be kept.
 */
final class ShortestPaths {
    private static final int UNREACHED = Integer.MAX_VALUE;

    final int[] queue;
    final double[] paths;
    /** Successors of nodes searched forward, predecessors of nodes found backward: by position in the queue. */
    final int[] links;

    final int[] successorsBegin;
    final int[] successorsEnd;
    final int[] predecessorsBegin;
    final int[] predecessorsEnd;
    int reached;

    private final UndirectedGraph graph;
    private final int[] distance;
    /** Holds every node not reached yet, once a level has been searched backward; until then their count is -1. */
    private final int[] remaining;

    private int remainingCount;
    private int linkCount;

    ShortestPaths(UndirectedGraph graph) {
        int order = graph.order();
        this.graph = graph;
        distance = new int[order];
        Arrays.fill(distance, UNREACHED);
        paths = new double[order];
        // One place more than can be filled, for the write that is not kept.
        queue = new int[order + 1];
        links = new int[graph.size() + 1];
        remaining = new int[order + 1];
        successorsBegin = new int[order];
        successorsEnd = new int[order];
        predecessorsBegin = new int[order];
        predecessorsEnd = new int[order];
    }

    void from(int source) {
        linkCount = 0;
        remainingCount = -1;
        queue[0] = source;
        distance[source] = 0;
        paths[source] = 1;
        predecessorsBegin[0] = 0;
        predecessorsEnd[0] = 0;
        reached = 1;
        int edgesAhead = 2 * graph.size();
        int begin = 0;
        for (int level = 0; begin < reached; level++) {
            int end = reached;
            int edgesOfLevel = 0;
            for (int position = begin; position < end; position++) {
                edgesOfLevel += graph.degree(queue[position]);
            }
            edgesAhead -= edgesOfLevel;
            if (edgesOfLevel <= edgesAhead) {
                forward(begin, end, level + 1);
            } else {
                backward(begin, end, level);
            }
            begin = end;
        }
    }

    void forget() {
        for (int i = 0; i < reached; i++) {
            distance[queue[i]] = UNREACHED;
            paths[queue[i]] = 0;
        }
    }

    private void forward(int begin, int end, int next) {
        int kept = linkCount;
        int tail = reached;
        for (int position = begin; position < end; position++) {
            int v = queue[position];
            int first = kept;
            for (int i = graph.first(v), last = graph.end(v); i < last; i++) {
                int w = graph.neighbour(i);
                int before = distance[w];
                int now = Math.min(before, next);
                distance[w] = now;
                queue[tail] = w;
                tail += (next - before) >>> 31;
                links[kept] = w;
                kept += 1 + ((now - next) >> 31);
            }
            double arriving = paths[v];
            for (int i = first; i < kept; i++) {
                paths[links[i]] += arriving;
            }
            successorsBegin[position] = first;
            successorsEnd[position] = kept;
        }
        Arrays.fill(predecessorsBegin, reached, tail, 0);
        Arrays.fill(predecessorsEnd, reached, tail, 0);
        linkCount = kept;
        reached = tail;
    }

    private void backward(int begin, int end, int level) {
        Arrays.fill(successorsBegin, begin, end, 0);
        Arrays.fill(successorsEnd, begin, end, 0);
        if (remainingCount < 0) {
            listRemaining();
        }
        int kept = linkCount;
        int left = 0;
        for (int r = 0; r < remainingCount; r++) {
            int w = remaining[r];
            if (distance[w] != UNREACHED) {
                continue;
            }
            int first = kept;
            for (int i = graph.first(w), last = graph.end(w); i < last; i++) {
                int v = graph.neighbour(i);
                links[kept] = v;
                int difference = distance[v] ^ level;
                kept += ((difference - 1) & ~difference) >>> 31;
            }
            if (kept == first) {
                remaining[left++] = w;
                continue;
            }
            double arriving = 0;
            for (int i = first; i < kept; i++) {
                arriving += paths[links[i]];
            }
            paths[w] = arriving;
            distance[w] = level + 1;
            predecessorsBegin[reached] = first;
            predecessorsEnd[reached] = kept;
            queue[reached++] = w;
        }
        remainingCount = left;
        linkCount = kept;
    }

    private void listRemaining() {
        remainingCount = 0;
        for (int v = 0; v < graph.order(); v++) {
            remaining[remainingCount] = v;
            remainingCount += distance[v] == UNREACHED ? 1 : 0;
        }
    }
}
