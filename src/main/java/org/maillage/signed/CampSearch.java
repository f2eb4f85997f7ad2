package org.maillage.signed;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Looks for camps that few ties contradict, as many as it takes (Doreian &amp; Mrvar 1996): nodes move to the camp that
 * pulls them most until none gains by moving, then whole camps do, level by level (as Blondel et al. 2008 do for
 * modularity); at the end single nodes once more. Tried several times in orders drawn anew, always the same ones.
 */
final class CampSearch {
    private static final int STEPS = 2_000_000;
    private static final int MOST_STARTS = 60;

    private CampSearch() {}

    static int[] search(SignedGraph graph, Weights weights) {
        PullGraph pulls = PullGraph.of(graph, weights);
        Random random = new Random(graph.order());
        int starts = Math.clamp(STEPS / (8L * graph.size() + 1), 1, MOST_STARTS);
        int[] best = alone(graph.order());
        long least = weights.cost(graph, best);
        for (int start = 0; start < starts && least > 0; start++) {
            int[] camp = CampMoves.settle(pulls, climbed(pulls, alone(graph.order()), random), random);
            long cost = weights.cost(graph, camp);
            if (cost < least) {
                least = cost;
                best = camp;
            }
        }
        return best;
    }

    private static int[] alone(int nodes) {
        return IntStream.range(0, nodes).toArray();
    }

    private static int[] climbed(PullGraph pulls, int[] start, Random random) {
        int[] camp = CampMoves.settle(pulls, start, random);
        int camps = numberWithoutGaps(camp);
        if (camps == pulls.order()) {
            return camp;
        }
        int[] above = climbed(pulls.merged(camp, camps), alone(camps), random);
        return Arrays.stream(camp).map(c -> above[c]).toArray();
    }

    private static int numberWithoutGaps(int[] camp) {
        int[] numbers = new int[camp.length];
        Arrays.fill(numbers, -1);
        int next = 0;
        for (int v = 0; v < camp.length; v++) {
            if (numbers[camp[v]] < 0) {
                numbers[camp[v]] = next++;
            }
            camp[v] = numbers[camp[v]];
        }
        return next;
    }
}
