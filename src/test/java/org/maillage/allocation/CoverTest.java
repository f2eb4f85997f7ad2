package org.maillage.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverTest {
    /** Needs that candidates drawn with a seed could meet. */
    record Seeded(long seed, int needs, List<BitSet> candidates) {
        @Override
        public String toString() {
            return needs + " needs, " + candidates.size() + " candidates, seed " + seed;
        }

        static Seeded of(long seed, int needs, int candidates, double likely) {
            Random random = new Random(seed);
            List<BitSet> drawn = new ArrayList<>();
            for (int i = 0; i < candidates; i++) {
                drawn.add(bits(IntStream.range(0, needs).filter(need -> random.nextDouble() < likely)));
            }
            return new Seeded(seed, needs, drawn);
        }
    }

    static Stream<Seeded> small() {
        return IntStream.range(0, 60).mapToObj(seed -> Seeded.of(seed, 1 + seed % 12, 1 + seed % 11, 0.3));
    }

    @Test
    void where_the_greedy_way_takes_three_two_rows_are_enough() {
        // Two rows of seven; blocks of columns of eight, four and two needs (Chvátal 1979).
        List<BitSet> candidates = List.of(
                bits(IntStream.range(0, 7)),
                bits(IntStream.range(7, 14)),
                bits(IntStream.of(0, 1, 2, 3, 7, 8, 9, 10)),
                bits(IntStream.of(4, 5, 11, 12)),
                bits(IntStream.of(6, 13)));
        Cover cover = Cover.of(14, candidates);
        assertThat(cover.greedy()).containsExactly(2, 3, 4);
        assertThat(cover.chosen()).containsExactlyInAnyOrder(0, 1);
        assertThat(cover.exact()).isTrue();
        assertThat(cover.atLeast()).isEqualTo(2);
        assertThat(cover.guarantee()).isEqualTo(761.0 / 280, offset(1e-12));
        assertThat(cover.unmet().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("small")
    void the_smallest_is_that_of_brute_force(Seeded drawn) {
        Cover cover = Cover.of(drawn.needs(), drawn.candidates());
        BitSet possible = union(drawn.candidates());
        int fewest = IntStream.range(0, 1 << drawn.candidates().size())
                .filter(some -> union(IntStream.range(0, drawn.candidates().size())
                                .filter(i -> (some >> i & 1) == 1)
                                .mapToObj(drawn.candidates()::get)
                                .toList())
                        .equals(possible))
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
        assertThat(cover.exact()).isTrue();
        assertThat(cover.chosen()).hasSize(fewest);
        assertThat(union(cover.chosen().stream().map(drawn.candidates()::get).toList()))
                .isEqualTo(possible);
        assertThat((double) cover.greedy().size()).isLessThanOrEqualTo(cover.guarantee() * fewest + 1e-9);
        BitSet all = union(List.of(possible, cover.unmet()));
        assertThat(all.cardinality()).isEqualTo(drawn.needs());
        assertThat(possible.intersects(cover.unmet())).isFalse();
    }

    @Test
    void twenty_five_candidates_are_proved() {
        Cover cover = Cover.of(60, Seeded.of(25, 60, 25, 0.15).candidates());
        assertThat(cover.exact()).isTrue();
        assertThat(cover.chosen().size())
                .isEqualTo(cover.atLeast())
                .isLessThanOrEqualTo(cover.greedy().size());
    }

    @Test
    void of_too_many_it_says_what_is_not_proved_and_how_few_there_could_be() {
        Seeded drawn = Seeded.of(300, 300, 300, 0.05);
        Cover cover = Cover.of(drawn.needs(), drawn.candidates());
        assertThat(cover.exact()).isFalse();
        assertThat(cover.atLeast()).isBetween(2, cover.chosen().size() - 1);
        assertThat(union(cover.chosen().stream().map(drawn.candidates()::get).toList()))
                .isEqualTo(union(drawn.candidates()));
    }

    @Test
    void nobody_is_needed_where_nothing_can_be_met() {
        Cover cover = Cover.of(2, List.of(new BitSet()));
        assertThat(cover.chosen()).isEmpty();
        assertThat(cover.exact()).isTrue();
        assertThat(cover.unmet().cardinality()).isEqualTo(2);
    }

    private static BitSet bits(IntStream members) {
        BitSet bits = new BitSet();
        members.forEach(bits::set);
        return bits;
    }

    private static BitSet union(List<BitSet> sets) {
        BitSet union = new BitSet();
        sets.forEach(union::or);
        return union;
    }
}
