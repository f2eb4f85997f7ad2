package org.maillage.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The fewest candidates that together meet every need that one of them can meet.
 *
 * @param chosen the smallest set found
 * @param greedy what taking the candidate that meets most of the rest finds, in that order
 * @param exact whether no smaller set exists; always said of up to {@link #ALWAYS_EXACT} candidates
 * @param atLeast how many are needed in any case
 * @param guarantee how many times the smallest set the greedy one can be at most (Chvátal 1979)
 * @param unmet the needs that no candidate meets
 */
public record Cover(
        List<Integer> chosen, List<Integer> greedy, boolean exact, int atLeast, double guarantee, BitSet unmet) {
    public static final int ALWAYS_EXACT = 25;

    /** Looks at whether a candidate meets a need. */
    private static final long STEPS = 30_000_000;

    /** Each candidate is the set of the needs it meets, of those from 0 to {@code needs}. */
    public static Cover of(int needs, List<BitSet> candidates) {
        BitSet wanted = new BitSet();
        candidates.forEach(wanted::or);
        wanted.clear(needs, Math.max(needs, wanted.length()));
        BitSet unmet = new BitSet();
        unmet.set(0, needs);
        unmet.andNot(wanted);
        List<Integer> greedy = greedy(wanted, candidates);
        double guarantee = harmonic(most(wanted, candidates));
        CoverSearch search =
                new CoverSearch(candidates, greedy, candidates.size() <= ALWAYS_EXACT ? Long.MAX_VALUE : STEPS);
        List<Integer> best = search.best(wanted);
        int fewest = (int) Math.ceil(greedy.size() / guarantee - 1e-9);
        int atLeast = search.exact() ? best.size() : Math.max(fewest, CoverSearch.fewest(wanted, candidates));
        return new Cover(best, greedy, search.exact() || best.size() == atLeast, atLeast, guarantee, unmet);
    }

    private static List<Integer> greedy(BitSet wanted, List<BitSet> candidates) {
        List<Integer> taken = new ArrayList<>();
        BitSet left = (BitSet) wanted.clone();
        while (!left.isEmpty()) {
            int best = -1;
            int most = 0;
            for (int i = 0; i < candidates.size(); i++) {
                int met = met(candidates.get(i), left);
                if (met > most) {
                    most = met;
                    best = i;
                }
            }
            taken.add(best);
            left.andNot(candidates.get(best));
        }
        return taken;
    }

    private static int most(BitSet wanted, List<BitSet> candidates) {
        return candidates.stream().mapToInt(one -> met(one, wanted)).max().orElse(0);
    }

    static int met(BitSet candidate, BitSet wanted) {
        BitSet met = (BitSet) candidate.clone();
        met.and(wanted);
        return met.cardinality();
    }

    /** 1 + 1/2 + … + 1/n; 1 where there is nothing. */
    private static double harmonic(int n) {
        double sum = 1;
        for (int k = 2; k <= n; k++) {
            sum += 1.0 / k;
        }
        return sum;
    }
}
