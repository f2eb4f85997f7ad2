package org.maillage.signed;

import java.util.Arrays;

/**
 * How strongly nodes, or groups of them, pull together (above zero) or apart (below), in compressed sparse rows: what
 * putting two of them in one camp spares, or costs when below zero.
 */
final class PullGraph {
    private final int[] rows;
    private final int[] neighbours;
    private final long[] pulls;

    private PullGraph(int[] rows, int[] neighbours, long[] pulls) {
        this.rows = rows;
        this.neighbours = neighbours;
        this.pulls = pulls;
    }

    static PullGraph of(SignedGraph graph, Weights weights) {
        int[] rows = new int[graph.order() + 1];
        int[] neighbours = new int[2 * graph.size()];
        long[] pulls = new long[neighbours.length];
        for (int v = 0; v < graph.order(); v++) {
            rows[v + 1] = graph.end(v);
            for (int i = graph.first(v); i < graph.end(v); i++) {
                neighbours[i] = graph.neighbour(i);
                pulls[i] = graph.negativeAt(i) ? -weights.negativeInside() : weights.positiveBetween();
            }
        }
        return new PullGraph(rows, neighbours, pulls);
    }

    /** The camps as nodes; what pulls inside one no longer matters. Camps are numbered without gaps. */
    PullGraph merged(int[] camp, int camps) {
        int[] starts = new int[camps + 1];
        for (int c : camp) {
            starts[c + 1]++;
        }
        Arrays.parallelPrefix(starts, Math::addExact);
        int[] members = new int[camp.length];
        int[] cursor = Arrays.copyOf(starts, camps);
        for (int v = 0; v < camp.length; v++) {
            members[cursor[camp[v]]++] = v;
        }
        int[] mergedRows = new int[camps + 1];
        int[] mergedNeighbours = new int[neighbours.length];
        long[] mergedPulls = new long[neighbours.length];
        int[] placeOf = new int[camps];
        Arrays.fill(placeOf, -1);
        int next = 0;
        for (int c = 0; c < camps; c++) {
            int first = next;
            for (int k = starts[c]; k < starts[c + 1]; k++) {
                for (int i = rows[members[k]]; i < rows[members[k] + 1]; i++) {
                    int other = camp[neighbours[i]];
                    if (other != c && placeOf[other] < first) {
                        placeOf[other] = next;
                        mergedNeighbours[next++] = other;
                    }
                    if (other != c) {
                        mergedPulls[placeOf[other]] += pulls[i];
                    }
                }
            }
            mergedRows[c + 1] = next;
        }
        return new PullGraph(mergedRows, Arrays.copyOf(mergedNeighbours, next), Arrays.copyOf(mergedPulls, next));
    }

    int order() {
        return rows.length - 1;
    }

    int first(int v) {
        return rows[v];
    }

    int end(int v) {
        return rows[v + 1];
    }

    int neighbour(int i) {
        return neighbours[i];
    }

    long pull(int i) {
        return pulls[i];
    }
}
