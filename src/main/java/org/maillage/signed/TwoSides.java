package org.maillage.signed;

import java.util.Arrays;
import java.util.Random;

/**
 * Looks for two sides that leave few ties frustrated: positive across or negative within. From the sides that a spanning
 * tree gives, nodes change side while that helps; then a few are pushed at random, always the same, and settle again.
 */
final class TwoSides {
    private static final int STEPS = 3_000_000;
    private static final int MOST_PUSHES = 400;

    private final SignedGraph graph;
    private final boolean[] side;
    private final int[] queue;
    private final boolean[] queued;

    private TwoSides(SignedGraph graph) {
        this.graph = graph;
        side = new boolean[graph.order()];
        queue = new int[graph.order()];
        queued = new boolean[graph.order()];
    }

    static boolean[] search(SignedGraph graph) {
        TwoSides search = new TwoSides(graph);
        search.followTree();
        search.settle();
        return search.push();
    }

    static int frustrated(SignedGraph graph, boolean[] side) {
        int frustrated = 0;
        for (int edge = 0; edge < graph.size(); edge++) {
            if (frustrated(graph, side, edge)) {
                frustrated++;
            }
        }
        return frustrated;
    }

    static boolean frustrated(SignedGraph graph, boolean[] side, int edge) {
        return (side[graph.from(edge)] != side[graph.to(edge)]) != graph.negative(edge);
    }

    private void followTree() {
        boolean[] seen = new boolean[graph.order()];
        for (int root = 0; root < graph.order(); root++) {
            if (!seen[root]) {
                seen[root] = true;
                int tail = 0;
                queue[tail++] = root;
                for (int head = 0; head < tail; head++) {
                    int v = queue[head];
                    for (int i = graph.first(v); i < graph.end(v); i++) {
                        int w = graph.neighbour(i);
                        if (!seen[w]) {
                            seen[w] = true;
                            side[w] = side[v] != graph.negativeAt(i);
                            queue[tail++] = w;
                        }
                    }
                }
            }
        }
    }

    private void settle() {
        int head = 0;
        int waiting = graph.order();
        for (int v = 0; v < waiting; v++) {
            queue[v] = v;
            queued[v] = true;
        }
        while (waiting > 0) {
            int v = queue[head];
            head = head + 1 == queue.length ? 0 : head + 1;
            waiting--;
            queued[v] = false;
            if (gain(v) > 0) {
                side[v] = !side[v];
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

    /** How many fewer ties would be frustrated if v changed side. */
    private int gain(int v) {
        int gain = 0;
        for (int i = graph.first(v); i < graph.end(v); i++) {
            gain += (side[v] != side[graph.neighbour(i)]) != graph.negativeAt(i) ? 1 : -1;
        }
        return gain;
    }

    private boolean[] push() {
        boolean[] best = side.clone();
        int fewest = frustrated(graph, best);
        Random random = new Random(graph.order());
        int pushes = Math.clamp(STEPS / (graph.size() + 1L), 1, MOST_PUSHES);
        for (int push = 0; push < pushes && fewest > 0; push++) {
            int pushed = 2 + random.nextInt(2 + graph.order() / 4);
            for (int k = 0; k < pushed; k++) {
                int v = random.nextInt(graph.order());
                side[v] = !side[v];
            }
            settle();
            int frustrated = frustrated(graph, side);
            if (frustrated <= fewest) {
                fewest = frustrated;
                System.arraycopy(side, 0, best, 0, side.length);
            } else {
                System.arraycopy(best, 0, side, 0, side.length);
            }
        }
        return Arrays.copyOf(best, best.length);
    }
}
