package org.maillage.network;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How often each node plays each brokerage role (Gould &amp; Fernandez 1989): a → v → b with no arc a → b, each ordered
 * pair (a, b) counted once. Triples with a node of no group (−1) are left out.
 */
public final class Brokerage {
    private static final int NO_GROUP = -1;

    private final DirectedGraph graph;

    public Brokerage(DirectedGraph graph) {
        this.graph = graph;
    }

    /** The counts, by role and by node. */
    public Map<BrokerageRole, long[]> counts(int[] groups) {
        Map<BrokerageRole, long[]> counts = new EnumMap<>(BrokerageRole.class);
        for (BrokerageRole role : BrokerageRole.values()) {
            counts.put(role, new long[graph.order()]);
        }
        for (int v = 0; v < graph.order(); v++) {
            if (groups[v] != NO_GROUP) {
                count(v, groups, counts);
            }
        }
        return counts;
    }

    private void count(int v, int[] groups, Map<BrokerageRole, long[]> counts) {
        int[] after = graph.successors(v);
        for (int a : graph.predecessors(v)) {
            for (int b : after) {
                if (a != b && groups[a] != NO_GROUP && groups[b] != NO_GROUP && !graph.leads(a, b)) {
                    Objects.requireNonNull(counts.get(BrokerageRole.of(groups[a], groups[v], groups[b])))[v]++;
                }
            }
        }
    }

    /**
     * How many standard deviations each count is above its mean when the groups are dealt at random among the nodes that
     * have one, over so many deals from a seed; NaN where chance always gives the same count.
     */
    public Map<BrokerageRole, double[]> scores(int[] groups, int deals, long seed) {
        Map<BrokerageRole, Spread> spreads = new EnumMap<>(BrokerageRole.class);
        for (BrokerageRole role : BrokerageRole.values()) {
            spreads.put(role, new Spread(graph.order()));
        }
        Random random = new Random(seed);
        int[] dealt = groups.clone();
        int[] grouped = IntStream.range(0, groups.length)
                .filter(v -> groups[v] != NO_GROUP)
                .toArray();
        for (int deal = 0; deal < deals; deal++) {
            shuffle(dealt, grouped, random);
            counts(dealt)
                    .forEach((role, counts) ->
                            Objects.requireNonNull(spreads.get(role)).add(counts));
        }
        Map<BrokerageRole, double[]> scores = new EnumMap<>(BrokerageRole.class);
        counts(groups)
                .forEach((role, counts) -> scores.put(
                        role, Objects.requireNonNull(spreads.get(role)).standardised(counts, deals)));
        return scores;
    }

    private static void shuffle(int[] groups, int[] places, Random random) {
        for (int i = places.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int moved = groups[places[i]];
            groups[places[i]] = groups[places[j]];
            groups[places[j]] = moved;
        }
    }
}
