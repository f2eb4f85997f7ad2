package org.maillage.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Looks for a smaller cover: the need that fewest could meet is met by each of those in turn. */
final class CoverSearch {
    private final List<BitSet> candidates;
    private final List<Integer> taken = new ArrayList<>();
    private List<Integer> best;
    private long steps;

    CoverSearch(List<BitSet> candidates, List<Integer> known, long steps) {
        this.candidates = candidates;
        this.best = known;
        this.steps = steps;
    }

    List<Integer> best(BitSet wanted) {
        meet(wanted);
        return best;
    }

    /** Whether every set was looked at or ruled out. */
    boolean exact() {
        return steps > 0;
    }

    /** No fewer can meet this, as none meets more of it than the one that meets most. */
    static int fewest(BitSet wanted, List<BitSet> candidates) {
        int most = candidates.stream()
                .mapToInt(one -> Cover.met(one, wanted))
                .max()
                .orElse(0);
        return most == 0 ? 0 : (wanted.cardinality() + most - 1) / most;
    }

    private void meet(BitSet left) {
        if (left.isEmpty()) {
            if (taken.size() < best.size()) {
                best = List.copyOf(taken);
            }
            return;
        }
        if (taken.size() + fewest(left, candidates) >= best.size()) {
            return;
        }
        steps -= (long) candidates.size() * left.cardinality();
        if (!exact()) {
            return;
        }
        int need = rarest(left);
        for (int i = 0; i < candidates.size() && exact(); i++) {
            if (candidates.get(i).get(need)) {
                BitSet rest = (BitSet) left.clone();
                rest.andNot(candidates.get(i));
                taken.add(i);
                meet(rest);
                taken.removeLast();
            }
        }
    }

    private int rarest(BitSet left) {
        int rarest = -1;
        long fewest = Long.MAX_VALUE;
        for (int need = left.nextSetBit(0); need >= 0; need = left.nextSetBit(need + 1)) {
            int wanted = need;
            long able = candidates.stream().filter(one -> one.get(wanted)).count();
            if (able < fewest) {
                fewest = able;
                rarest = need;
            }
        }
        return rarest;
    }
}
