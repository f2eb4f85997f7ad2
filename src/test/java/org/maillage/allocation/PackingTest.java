package org.maillage.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.allocation.Packing.Weighed;

class PackingTest {
    /** Rings of two to four of twelve actors at most, drawn with a seed. */
    record Seeded(long seed, List<Weighed> sets) {
        static Seeded of(long seed, int actors, int rings) {
            Random random = new Random(seed);
            List<Weighed> sets = new ArrayList<>();
            for (int i = 0; i < rings; i++) {
                BitSet members = new BitSet();
                int size = 2 + random.nextInt(3);
                while (members.cardinality() < size) {
                    members.set(random.nextInt(actors));
                }
                sets.add(new Weighed(members, 1 + random.nextInt(20)));
            }
            return new Seeded(seed, sets);
        }

        @Override
        public String toString() {
            return sets.size() + " rings, seed " + seed;
        }
    }

    static Stream<Seeded> small() {
        return IntStream.range(0, 80).mapToObj(seed -> Seeded.of(seed, 4 + seed % 9, 1 + seed % 14));
    }

    @ParameterizedTest
    @MethodSource("small")
    void the_heaviest_is_that_of_brute_force(Seeded drawn) {
        Packing packing = Packing.of(drawn.sets());
        assertThat(packing.exact()).isTrue();
        assertThat(packing.weight())
                .isEqualTo(heaviest(drawn.sets(), 0, new BitSet()))
                .isEqualTo(packing.atMost());
        assertDisjoint(drawn.sets(), packing);
    }

    @Test
    void two_rings_apart_may_be_worth_more_than_the_one_between_them() {
        List<Weighed> sets = List.of(ring(3, 1, 2), ring(2, 0, 1), ring(2, 2, 3));
        assertThat(Packing.of(sets)).isEqualTo(new Packing(List.of(1, 2), 4, true, 4));
    }

    @Test
    void what_cannot_be_proved_in_time_is_still_a_choice_and_a_bound() {
        List<Weighed> sets = Seeded.of(7, 60, 400).sets();
        Packing packing = Packing.of(sets, 10_000);
        assertThat(packing.exact()).isFalse();
        assertThat(packing.weight()).isLessThan(packing.atMost());
        assertDisjoint(sets, packing);
        Packing longer = Packing.of(sets);
        assertThat(longer.weight()).isBetween(packing.weight(), packing.atMost());
    }

    @Test
    void of_nothing_nothing_is_chosen() {
        assertThat(Packing.of(List.of())).isEqualTo(new Packing(List.of(), 0, true, 0));
    }

    private static long heaviest(List<Weighed> sets, int from, BitSet taken) {
        if (from == sets.size()) {
            return 0;
        }
        long without = heaviest(sets, from + 1, taken);
        if (sets.get(from).members().intersects(taken)) {
            return without;
        }
        BitSet with = (BitSet) taken.clone();
        with.or(sets.get(from).members());
        return Math.max(without, sets.get(from).weight() + heaviest(sets, from + 1, with));
    }

    private static void assertDisjoint(List<Weighed> sets, Packing packing) {
        BitSet taken = new BitSet();
        long weight = 0;
        for (int i : packing.chosen()) {
            assertThat(sets.get(i).members().intersects(taken)).isFalse();
            taken.or(sets.get(i).members());
            weight += sets.get(i).weight();
        }
        assertThat(packing.weight()).isEqualTo(weight);
    }

    private static Weighed ring(long weight, int... members) {
        BitSet bits = new BitSet();
        IntStream.of(members).forEach(bits::set);
        return new Weighed(bits, weight);
    }
}
