package org.maillage.signed;

import java.util.Arrays;
import java.util.Random;

/** Moves nodes one by one to the camp that pulls them most, or to one of their own, until none gains by moving. */
final class CampMoves {
    private final PullGraph graph;
    private final int[] camp;
    private final int[] size;
    private final int[] empty;
    private int empties;
    private final long[] pull;
    /** The last look around a node that met each camp. */
    private final int[] metAt;

    private final int[] met;
    private int looks;

    private CampMoves(PullGraph graph, int[] camp) {
        int nodes = graph.order();
        this.graph = graph;
        this.camp = camp;
        size = new int[nodes];
        empty = new int[nodes];
        pull = new long[nodes];
        metAt = new int[nodes];
        met = new int[nodes];
        for (int c : camp) {
            size[c]++;
        }
        for (int c = nodes - 1; c >= 0; c--) {
            if (size[c] == 0) {
                empty[empties++] = c;
            }
        }
    }

    /** Where nodes settle from these camps, which are changed in place and returned. */
    static int[] settle(PullGraph graph, int[] camp, Random random) {
        new CampMoves(graph, camp).settle(random);
        return camp;
    }

    private void settle(Random random) {
        int[] queue = new int[camp.length];
        boolean[] queued = new boolean[camp.length];
        for (int v = 0; v < queue.length; v++) {
            int other = random.nextInt(v + 1);
            queue[v] = queue[other];
            queue[other] = v;
        }
        Arrays.fill(queued, true);
        int head = 0;
        int waiting = queue.length;
        while (waiting > 0) {
            int v = queue[head];
            head = head + 1 == queue.length ? 0 : head + 1;
            waiting--;
            queued[v] = false;
            if (move(v)) {
                for (int i = graph.first(v); i < graph.end(v); i++) {
                    int w = graph.neighbour(i);
                    if (!queued[w]) {
                        queued[w] = true;
                        queue[(head + waiting++) % queue.length] = w;
                    }
                }
            }
        }
    }

    private boolean move(int v) {
        int around = look(v);
        int from = camp[v];
        long staying = metAt[from] == looks ? pull[from] : 0;
        int best = from;
        long most = staying;
        for (int k = 0; k < around; k++) {
            if (pull[met[k]] > most) {
                most = pull[met[k]];
                best = met[k];
            }
        }
        if (most < 0) {
            best = empty[--empties];
        }
        if (best == from) {
            return false;
        }
        if (--size[from] == 0) {
            empty[empties++] = from;
        }
        size[best]++;
        camp[v] = best;
        return true;
    }

    /** Adds up how each camp around v pulls it; how many there are. */
    private int look(int v) {
        looks++;
        int around = 0;
        for (int i = graph.first(v); i < graph.end(v); i++) {
            int c = camp[graph.neighbour(i)];
            if (metAt[c] != looks) {
                metAt[c] = looks;
                met[around++] = c;
                pull[c] = 0;
            }
            pull[c] += graph.pull(i);
        }
        return around;
    }
}
