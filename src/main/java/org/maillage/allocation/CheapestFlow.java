package org.maillage.allocation;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Sends as much as can be sent from a source to a sink, at the least cost: one cheapest path after another (Busacker &amp;
 * Gowen 1960), found with the potentials of Edmonds &amp; Karp (1972). Amounts and costs are whole numbers, so the result
 * is exact.
 */
final class CheapestFlow {
    /** A node to look at, and how far it is by a path found so far. */
    private record Reached(int node, long distance) {}

    private static final long FAR = Long.MAX_VALUE / 4;

    private final int[] first;
    private final int[] next;
    private final int[] to;
    private final long[] left;
    private final long[] cost;
    private int arcs;
    private final long[] potential;
    private final long[] distance;
    private final int[] by;

    CheapestFlow(int nodes, int links) {
        first = new int[nodes];
        Arrays.fill(first, -1);
        next = new int[2 * links];
        to = new int[2 * links];
        left = new long[2 * links];
        cost = new long[2 * links];
        potential = new long[nodes];
        distance = new long[nodes];
        by = new int[nodes];
    }

    /** A link that takes this much at this cost a unit, not negative; its number. */
    int link(int from, int end, long capacity, long unitCost) {
        if (unitCost < 0 || capacity < 0) {
            throw new IllegalArgumentException("capacity " + capacity + " and cost " + unitCost + " must be positive");
        }
        arc(from, end, capacity, unitCost);
        arc(end, from, 0, -unitCost);
        return arcs / 2 - 1;
    }

    private void arc(int from, int end, long capacity, long unitCost) {
        to[arcs] = end;
        left[arcs] = capacity;
        cost[arcs] = unitCost;
        next[arcs] = first[from];
        first[from] = arcs++;
    }

    /** What flows along a link. */
    long along(int link) {
        return left[2 * link + 1];
    }

    /** Sends what can be sent, as long as a further unit costs no more than {@code dearest}. */
    void send(int source, int sink, long dearest) {
        while (reach(source, sink)) {
            for (int v = 0; v < potential.length; v++) {
                potential[v] += Math.min(distance[v], distance[sink]);
            }
            if (potential[sink] - potential[source] > dearest) {
                return;
            }
            long amount = FAR;
            for (int v = sink; v != source; v = to[by[v] ^ 1]) {
                amount = Math.min(amount, left[by[v]]);
            }
            for (int v = sink; v != source; v = to[by[v] ^ 1]) {
                left[by[v]] -= amount;
                left[by[v] ^ 1] += amount;
            }
        }
    }

    /** The cheapest ways to whatever is nearer than the sink (Dijkstra), and whether the sink can be reached. */
    private boolean reach(int source, int sink) {
        Arrays.fill(distance, FAR);
        distance[source] = 0;
        PriorityQueue<Reached> queue = new PriorityQueue<>((a, b) -> a.distance() != b.distance()
                ? Long.compare(a.distance(), b.distance())
                : Integer.compare(a.node(), b.node()));
        queue.add(new Reached(source, 0));
        while (!queue.isEmpty()) {
            Reached here = queue.remove();
            if (here.distance() > distance[here.node()]) {
                continue;
            }
            if (here.node() == sink) {
                return true;
            }
            for (int arc = first[here.node()]; arc >= 0; arc = next[arc]) {
                long further = here.distance() + cost[arc] + potential[here.node()] - potential[to[arc]];
                if (left[arc] > 0 && further < distance[to[arc]]) {
                    distance[to[arc]] = further;
                    by[to[arc]] = arc;
                    queue.add(new Reached(to[arc], further));
                }
            }
        }
        return false;
    }
}
