package org.maillage.signed;

import org.jspecify.annotations.Nullable;

/**
 * The cheapest camps by branch and bound, exactly, at most so many of them: two give the frustration index, as many as
 * nodes give weak balance. Ever larger parts of the graph are solved, and what the smaller part costs at least is part of
 * the bound on the larger (Russian doll search, Verfaillie, Lemaître &amp; Schiex 1996), with what each node not placed yet
 * costs at least towards those that are.
 */
final class RussianDolls {
    private static final int LARGEST = 200;

    private final SignedGraph graph;
    private final Weights weights;
    private final int most;
    private final Work work;
    private final int[] order;
    private final int[] placeOf;
    /** By place in the order and camp: what joining costs, beyond what being alone would. */
    private final long[][] joining;

    private final long[] alone;
    /** What the nodes from each place on cost at least among themselves. */
    private final long[] atLeast;

    private final int[] camp;
    private int[] best;
    private long bestCost;

    private RussianDolls(SignedGraph graph, Weights weights, int most, int[] known, Work work) {
        this.graph = graph;
        this.weights = weights;
        this.most = most;
        this.work = work;
        order = AttachmentOrder.of(graph.graph());
        placeOf = new int[graph.order()];
        for (int place = 0; place < order.length; place++) {
            placeOf[order[place]] = place;
        }
        joining = new long[graph.order()][Math.min(most, graph.order())];
        alone = new long[graph.order()];
        atLeast = new long[graph.order() + 1];
        camp = new int[graph.order()];
        best = known.clone();
    }

    /** The cheapest camps and what they cost at least: as much as they do, unless the work ran out. */
    static final class Found {
        private final int[] camp;
        private final long atLeast;

        private Found(int[] camp, long atLeast) {
            this.camp = camp;
            this.atLeast = atLeast;
        }

        int[] camp() {
            return camp;
        }

        long atLeast() {
            return atLeast;
        }
    }

    /** @param known camps to improve on; returned when there are none better */
    static @Nullable Found search(SignedGraph graph, Weights weights, int most, int[] known, Work work) {
        return graph.order() > LARGEST ? null : new RussianDolls(graph, weights, most, known, work).solve(known);
    }

    private Found solve(int[] known) {
        for (int doll = graph.order() - 1; doll >= 0; doll--) {
            bestCost = costFrom(doll, known);
            if (!place(doll, doll, 0, 0)) {
                return new Found(known, atLeast[doll + 1]);
            }
            atLeast[doll] = bestCost;
        }
        return new Found(best, atLeast[0]);
    }

    private long costFrom(int doll, int[] known) {
        long cost = 0;
        for (int edge = 0; edge < graph.size(); edge++) {
            boolean inside = placeOf[graph.from(edge)] >= doll && placeOf[graph.to(edge)] >= doll;
            if (inside && Weights.contradicts(graph, known, edge)) {
                cost += graph.negative(edge) ? weights.negativeInside() : weights.positiveBetween();
            }
        }
        return cost;
    }

    /** Places the nodes from {@code next} on; false when the work ran out. */
    private boolean place(int doll, int next, int used, long cost) {
        if (next == order.length) {
            if (cost < bestCost) {
                bestCost = cost;
                best = doll == 0 ? camp.clone() : best;
            }
            return true;
        }
        if (!work.take(order.length - next)) {
            return false;
        }
        long bound = cost + atLeast[next == doll ? next + 1 : next];
        for (int d = next; d < order.length && bound < bestCost; d++) {
            bound += least(d, used);
        }
        if (bound >= bestCost) {
            return true;
        }
        boolean done = true;
        boolean[] tried = new boolean[Math.min(used + 1, most)];
        for (int k = 0; k < tried.length && done; k++) {
            int chosen = cheapest(next, used, tried);
            tried[chosen] = true;
            long more = alone[next] + (chosen < used ? joining[next][chosen] : 0);
            join(next, chosen, 1);
            done = place(doll, next + 1, Math.max(used, chosen + 1), cost + more);
            join(next, chosen, -1);
        }
        return done;
    }

    private int cheapest(int next, int used, boolean[] tried) {
        int cheapest = -1;
        for (int c = 0; c < tried.length; c++) {
            if (!tried[c] && (cheapest < 0 || extra(next, c, used) < extra(next, cheapest, used))) {
                cheapest = c;
            }
        }
        return cheapest;
    }

    private long extra(int place, int c, int used) {
        return c < used ? joining[place][c] : 0;
    }

    private long least(int place, int used) {
        long least = used < most ? 0 : Long.MAX_VALUE;
        for (int c = 0; c < used; c++) {
            least = Math.min(least, joining[place][c]);
        }
        return alone[place] + least;
    }

    private void join(int next, int chosen, int times) {
        int v = order[next];
        camp[v] = times > 0 ? chosen : -1;
        for (int i = graph.first(v); i < graph.end(v); i++) {
            int w = placeOf[graph.neighbour(i)];
            if (w > next) {
                if (graph.negativeAt(i)) {
                    joining[w][chosen] += (long) times * weights.negativeInside();
                } else {
                    joining[w][chosen] -= (long) times * weights.positiveBetween();
                    alone[w] += (long) times * weights.positiveBetween();
                }
            }
        }
    }
}
