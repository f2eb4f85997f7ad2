package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search for rings in which each gives the next something it lacks, given up when there are too many. */
final class RingSearch {
    private static final int LONGEST = 4;
    private static final int MOST_RINGS = 5_000;
    private static final int MOST_STEPS = 3_000_000;

    private final Barter barter;
    private final int shortest;
    private final @Nullable BitSet[] givers;
    private final int[] ring = new int[LONGEST];
    private final List<int[]> found = new ArrayList<>();
    private int steps;

    /** Looks for rings of so many actors or more. */
    RingSearch(Barter barter, int shortest) {
        this.barter = barter;
        this.shortest = shortest;
        this.givers = new BitSet[barter.order()];
    }

    /** Each ring once, from the first of its actors by id, each followed by the one it receives from. */
    List<int[]> everywhere() {
        for (var start = 0; start < barter.order() && !isOver(); start++) {
            ring[0] = start;
            extend(1, start);
        }
        return found;
    }

    List<int[]> through(String actor) {
        var start = barter.number(actor);
        if (start >= 0) {
            ring[0] = start;
            extend(1, 0);
        }
        return found;
    }

    /** Whether the search looked everywhere, and was not given up. */
    boolean complete() {
        return !isOver();
    }

    private boolean isOver() {
        return steps > MOST_STEPS || found.size() >= MOST_RINGS;
    }

    /** The first {@code size} actors of the ring stand; none of the others comes before {@code least}. */
    private void extend(int size, int least) {
        var possible = givers(ring[size - 1]);
        for (var giver = possible.nextSetBit(0); giver >= 0; giver = possible.nextSetBit(giver + 1)) {
            steps++;
            if (isOver()) {
                return;
            }
            if (giver == ring[0]) {
                if (size >= shortest) {
                    found.add(Arrays.copyOf(ring, size));
                }
            } else if (size < LONGEST && giver >= least && !isIn(giver, size)) {
                ring[size] = giver;
                extend(size + 1, least);
            }
        }
    }

    private boolean isIn(int actor, int size) {
        for (var i = 1; i < size; i++) {
            if (ring[i] == actor) {
                return true;
            }
        }
        return false;
    }

    private BitSet givers(int actor) {
        var known = givers[actor];
        if (known == null) {
            known = barter.givers(actor);
            givers[actor] = known;
        }
        return known;
    }
}
