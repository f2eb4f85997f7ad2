package org.maillage.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.maillage.network.UndirectedGraph;
import org.maillage.signed.Camps;
import org.maillage.signed.SignedGraph;
import org.maillage.signed.Weights;

/** Camps of a network in which one tie in five is hostile. */
final class CampBench {
    private static final double HOSTILE = 0.2;
    private static final double BUDGET = 10_000;
    private static final int OFTEN = 5;
    private static final long SEED = 2026;

    private CampBench() {}

    static List<Measure> of(UndirectedGraph network) {
        var signed = signed(network);
        Camps.of(signed, Weights.of(0.5));
        var millis = Timed.times(OFTEN, () -> Camps.of(signed, Weights.of(0.5)));
        return List.of(Measure.of("camps", millis, BUDGET, ""));
    }

    private static SignedGraph signed(UndirectedGraph network) {
        var random = new Random(SEED);
        var from = new ArrayList<Integer>();
        var to = new ArrayList<Integer>();
        for (var v = 0; v < network.order(); v++) {
            for (var i = network.first(v); i < network.end(v); i++) {
                if (v < network.neighbour(i)) {
                    from.add(v);
                    to.add(network.neighbour(i));
                }
            }
        }
        var hostile = new boolean[from.size()];
        for (var i = 0; i < hostile.length; i++) {
            hostile[i] = random.nextDouble() < HOSTILE;
        }
        return SignedGraph.of(network.order(), numbers(from), numbers(to), hostile);
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
