package org.maillage.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for the heaviest choice of disjoint sets: the member that fewest sets could serve is served by each of them in
 * turn, then by none. No choice weighs more than the sum over members of the best that a set brings each of its own.
 */
final class PackingSearch {
    private final List<Packing.Weighed> sets;
    private final List<Integer> taken = new ArrayList<>();
    private final double bound;
    private List<Integer> best = List.of();
    private long weight;
    private long steps;

    PackingSearch(List<Packing.Weighed> sets, List<Integer> together, long steps) {
        this.sets = sets;
        this.steps = steps;
        List<Integer> densest = together.stream()
                .sorted(Comparator.comparingDouble((Integer i) -> -sets.get(i).perMember())
                        .thenComparing(i -> i))
                .toList();
        bound = bound(densest);
        greedy(densest);
        search(densest, 0);
    }

    List<Integer> best() {
        return best;
    }

    boolean exact() {
        return steps > 0;
    }

    long atMost() {
        return exact() ? weight : (long) Math.floor(bound + 1e-6);
    }

    private void greedy(List<Integer> densest) {
        BitSet served = new BitSet();
        for (int i : densest) {
            if (!sets.get(i).members().intersects(served)) {
                served.or(sets.get(i).members());
                taken.add(i);
                weight += sets.get(i).weight();
            }
        }
        best = List.copyOf(taken);
        taken.clear();
    }

    /** The first set that a member meets in this order brings it most. */
    private double bound(List<Integer> densest) {
        BitSet met = new BitSet();
        double sum = 0;
        for (int i : densest) {
            BitSet members = (BitSet) sets.get(i).members().clone();
            members.andNot(met);
            sum += members.cardinality() * sets.get(i).perMember();
            met.or(members);
        }
        return sum;
    }

    private void search(List<Integer> open, long sum) {
        if (sum > weight) {
            weight = sum;
            best = List.copyOf(taken);
        }
        steps -= open.size() + 1;
        if (!exact() || sum + bound(open) < weight + 1 - 1e-6) {
            return;
        }
        BitSet served = rarest(open);
        int member = served.nextSetBit(0);
        for (int i : open) {
            if (sets.get(i).members().get(member) && exact()) {
                taken.add(i);
                search(without(open, sets.get(i).members()), sum + sets.get(i).weight());
                taken.removeLast();
            }
        }
        if (exact()) {
            search(without(open, served), sum);
        }
    }

    private List<Integer> without(List<Integer> open, BitSet members) {
        return open.stream()
                .filter(i -> !sets.get(i).members().intersects(members))
                .toList();
    }

    /** The member that is in the fewest open sets, alone. */
    private BitSet rarest(List<Integer> open) {
        int length = open.stream()
                .mapToInt(i -> sets.get(i).members().length())
                .max()
                .orElse(0);
        int[] counts = new int[length];
        for (int i : open) {
            sets.get(i).members().stream().forEach(member -> counts[member]++);
        }
        int rarest = -1;
        for (int member = 0; member < length; member++) {
            if (counts[member] > 0 && (rarest < 0 || counts[member] < counts[rarest])) {
                rarest = member;
            }
        }
        BitSet alone = new BitSet();
        alone.set(rarest);
        return alone;
    }
}
