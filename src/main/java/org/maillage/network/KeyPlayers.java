package org.maillage.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The set of a given size that is worth most (the key-player problem, Borgatti 2006). Every set is tried where that takes
 * no more than the effort allowed. Beyond, nodes are added one by one, each time the best, then exchanged while that
 * improves; the set found is good and may not be the best. Among equals, the first by number.
 *
 * @param nodes the set in increasing order
 * @param proven whether every set was tried
 */
public record KeyPlayers(List<Integer> nodes, double value, boolean proven) {
    /** Gains below this are noise of floating point. */
    private static final double NOISE = 1e-12;

    public static KeyPlayers of(UndirectedGraph graph, int size, SetValue value, long effort) {
        int wanted = Math.min(size, graph.order());
        boolean proven = sets(graph.order(), wanted) * value.effort() <= effort;
        int[] best = proven ? everySet(graph.order(), wanted, value) : stepByStep(graph, wanted, value, effort);
        Arrays.sort(best);
        return new KeyPlayers(Arrays.stream(best).boxed().toList(), value.of(best), proven);
    }

    /** n choose k, as a double that may be huge. */
    private static double sets(int n, int k) {
        double count = 1;
        for (int i = 1; i <= k; i++) {
            count *= (double) (n - k + i) / i;
        }
        return count;
    }

    private static int[] everySet(int order, int size, SetValue value) {
        int[] set = IntStream.range(0, size).toArray();
        int[] best = set.clone();
        double most = value.of(set);
        while (next(set, order)) {
            double worth = value.of(set);
            if (worth > most + NOISE) {
                most = worth;
                best = set.clone();
            }
        }
        return best;
    }

    /** The set that follows in lexicographic order, in place; false after the last. */
    private static boolean next(int[] set, int order) {
        int last = set.length - 1;
        while (last >= 0 && set[last] == order - set.length + last) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        set[last]++;
        for (int i = last + 1; i < set.length; i++) {
            set[i] = set[i - 1] + 1;
        }
        return true;
    }

    private static int[] stepByStep(UndirectedGraph graph, int size, SetValue value, long effort) {
        int[] candidates = candidates(graph, size, value, effort);
        int[] set = new int[0];
        for (int taken = 0; taken < size; taken++) {
            set = Arrays.copyOf(set, taken + 1);
            set[taken] = -1;
            improve(set, taken, candidates, value, Double.NEGATIVE_INFINITY);
        }
        double most = value.of(set);
        for (boolean better = true; better; ) {
            better = false;
            for (int place = 0; place < size; place++) {
                double after = improve(set, place, candidates, value, most);
                better |= after > most + NOISE;
                most = after;
            }
        }
        return set;
    }

    /** The nodes of most neighbours, as many as the effort allows to try in every place of the set. */
    private static int[] candidates(UndirectedGraph graph, int size, SetValue value, long effort) {
        long affordable = Math.max(2L * size, effort / Math.max(1, size * value.effort()));
        int[] ascending = Degree.ascending(graph);
        return IntStream.range(0, (int) Math.min(affordable, graph.order()))
                .map(i -> ascending[ascending.length - 1 - i])
                .sorted()
                .toArray();
    }

    /** Puts the best candidate at a place of the set, if it makes the set worth more than {@code most}. */
    private static double improve(int[] set, int place, int[] candidates, SetValue value, double most) {
        int kept = set[place];
        double worth = most;
        for (int candidate : candidates) {
            if (Arrays.stream(set).noneMatch(member -> member == candidate)) {
                int before = set[place];
                set[place] = candidate;
                double now = value.of(set);
                if (now > worth + NOISE) {
                    worth = now;
                    kept = candidate;
                }
                set[place] = before;
            }
        }
        set[place] = kept;
        return worth;
    }
}
