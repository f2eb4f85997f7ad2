package org.maillage.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NucleolusTest {
    static Stream<Games.Seeded> drawn() {
        return Games.drawn();
    }

    /** The three divisions of the Talmud that Aumann and Maschler (1985) explain, and two of their contested garments. */
    @ParameterizedTest
    @CsvSource({"100, 33.333333333, 33.333333333, 33.333333333", "200, 50, 75, 75", "300, 50, 100, 150"})
    void an_estate_is_divided_as_the_Talmud_does(double estate, double first, double second, double third) {
        assertThat(Nucleolus.of(Games.bankruptcy(estate, 100, 200, 300)))
                .containsExactly(new double[] {-first, -second, -third}, offset(1e-8));
    }

    @Test
    void a_contested_garment_is_divided_as_the_Talmud_does() {
        assertThat(Nucleolus.of(Games.bankruptcy(1, 1, 0.5)))
                .containsExactly(new double[] {-0.75, -0.25}, offset(1e-9));
    }

    @Test
    void the_Tennessee_Valley_is_shared_as_published() {
        assertThat(Nucleolus.of(Games.tennesseeValley()))
                .containsExactly(new double[] {116_234, 93_540, 202_810}, offset(0.51));
    }

    @Test
    void the_runways_of_Littlechild_and_Owen_cost_what_the_formula_of_Littlechild_says() {
        assertThat(Nucleolus.of(Games.airport(8, 11, 13, 18)))
                .containsExactly(new double[] {3.25, 3.25, 3.25, 8.25}, offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 5", "3, 8", "4, 10", "5, 12", "6, 12", "7, 15"})
    void runways_drawn_by_lot_cost_what_the_formula_of_Littlechild_says(long seed, int planes) {
        Random random = new Random(seed);
        double[] runways = IntStream.range(0, planes)
                .mapToDouble(i -> 1 + random.nextInt(1_000))
                .sorted()
                .toArray();
        assertThat(Nucleolus.of(Games.airport(runways))).containsExactly(littlechild(runways), offset(1e-6));
    }

    /** No small move of money leaves the groups, the least satisfied first, more satisfied. */
    @ParameterizedTest
    @MethodSource("drawn")
    void no_other_sharing_satisfies_the_least_satisfied_better(Games.Seeded drawn) {
        CostGame game = drawn.game();
        double[] shares = Nucleolus.of(game);
        double[] best = savings(game, shares);
        boolean nobodyAboveAlone =
                IntStream.range(0, game.order()).mapToDouble(game::alone).sum() >= game.joint();
        Random random = new Random(drawn.seed());
        for (int step = 0; step < 1_000; step++) {
            double[] moved = shares.clone();
            double size = Math.pow(10, -random.nextInt(5));
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                double amount = size * (1 + random.nextInt(3));
                moved[random.nextInt(moved.length)] += amount;
                moved[random.nextInt(moved.length)] -= amount;
            }
            if (!nobodyAboveAlone || IntStream.range(0, moved.length).allMatch(i -> moved[i] <= game.alone(i))) {
                assertThat(before(savings(game, moved), best))
                        .as(Arrays.toString(moved))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void it_is_in_the_core_as_soon_as_another_way_is(Games.Seeded drawn) {
        var all = Sharing.all(drawn.game());
        if (all.stream().anyMatch(sharing -> sharing.objections().inCore())) {
            assertThat(all.getLast().way()).isEqualTo(Way.NUCLEOLUS);
            assertThat(all.getLast().objections().inCore()).isTrue();
        }
    }

    @Test
    void more_than_can_be_worked_out_are_refused_and_the_other_ways_remain() {
        CostGame game = Games.airport(
                IntStream.rangeClosed(1, Nucleolus.MOST + 1).asDoubleStream().toArray());
        assertThatThrownBy(() -> Nucleolus.of(game)).hasMessageContaining("16 participants");
        assertThat(Sharing.all(game))
                .extracting(Sharing::way)
                .containsExactly(Way.EQUAL, Way.PROPORTIONAL, Way.SHAPLEY);
    }

    /** What each group saves, the least first; all together and nobody left out. */
    private static double[] savings(CostGame game, double[] shares) {
        return IntStream.range(1, (int) game.everybody())
                .mapToDouble(group -> game.cost(group) - CostGame.sum(shares, group))
                .sorted()
                .toArray();
    }

    /** Whether the first difference that is more than rounding is for the better. */
    private static boolean before(double[] savings, double[] best) {
        for (int i = 0; i < best.length; i++) {
            if (Math.abs(savings[i] - best[i]) > 1e-8) {
                return savings[i] > best[i];
            }
        }
        return false;
    }

    /** The nucleolus of runways from the shortest to the longest, by the recursion of Littlechild (1974). */
    private static double[] littlechild(double[] runways) {
        int planes = runways.length;
        double[] shares = new double[planes];
        int from = 0;
        double paid = 0;
        while (from < planes) {
            double least = (runways[planes - 1] - paid) / (planes - from);
            int until = planes;
            for (int j = from; j < planes - 1; j++) {
                double share = (runways[j] - paid) / (j - from + 2);
                if (share <= least) {
                    least = share;
                    until = j + 1;
                }
            }
            Arrays.fill(shares, from, until, least);
            paid += least * (until - from);
            from = until;
        }
        return shares;
    }
}
