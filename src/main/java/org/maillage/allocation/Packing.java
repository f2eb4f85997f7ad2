package org.maillage.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sets that have nothing in common, of the greatest weight together.
 *
 * @param chosen which of the sets, in their order
 * @param exact whether no heavier choice exists
 * @param atMost what no choice exceeds
 */
public record Packing(List<Integer> chosen, long weight, boolean exact, long atMost) {
    private static final long STEPS = 20_000_000;

    /** A set of numbered things, and what choosing it is worth: more than nothing. */
    public record Weighed(BitSet members, long weight) {
        double perMember() {
            return (double) weight / members.cardinality();
        }
    }

    public static Packing of(List<Weighed> sets) {
        return of(sets, STEPS);
    }

    static Packing of(List<Weighed> sets, long steps) {
        List<List<Integer>> apart = apart(sets);
        List<Integer> chosen = new ArrayList<>();
        boolean exact = true;
        long atMost = 0;
        for (List<Integer> together : apart) {
            PackingSearch search = new PackingSearch(sets, together, steps / apart.size());
            chosen.addAll(search.best());
            exact &= search.exact();
            atMost += search.atMost();
        }
        chosen.sort(null);
        long weight = chosen.stream().mapToLong(i -> sets.get(i).weight()).sum();
        return new Packing(chosen, weight, exact, atMost);
    }

    /** The sets in parts that have no member in common. */
    private static List<List<Integer>> apart(List<Weighed> sets) {
        List<BitSet> members = new ArrayList<>();
        List<List<Integer>> parts = new ArrayList<>();
        for (int i : IntStream.range(0, sets.size()).toArray()) {
            BitSet joined = (BitSet) sets.get(i).members().clone();
            List<Integer> part = new ArrayList<>(List.of(i));
            for (int other = parts.size() - 1; other >= 0; other--) {
                if (members.get(other).intersects(joined)) {
                    joined.or(members.remove(other));
                    part.addAll(parts.remove(other));
                }
            }
            members.add(joined);
            parts.add(part);
        }
        return parts;
    }
}
