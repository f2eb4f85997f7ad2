package org.maillage.mactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.maillage.mactor.Cases.INFLUENCES;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InfluencesTest {
    static Stream<Cases.Seeded> drawn() {
        return Cases.drawn();
    }

    @Test
    void the_case_worked_out_by_hand() {
        assertThat(matrix()).isDeepEqualTo(new double[][] {{2, 4, 4}, {2, 3, 5}, {1, 1, 1}});
        assertThat(each(INFLUENCES::influence)).containsExactly(8, 7, 2);
        assertThat(each(INFLUENCES::dependence)).containsExactly(3, 5, 9);
        assertThat(INFLUENCES.net(0, 1)).isEqualTo(2);
        assertThat(INFLUENCES.power(true)).containsExactly(new double[] {1.6523, 1.2048, 0.1430}, offset(5e-5));
        assertThat(INFLUENCES.power(false)).containsExactly(new double[] {1.7004, 1.1934, 0.1063}, offset(5e-5));
    }

    /** By hand: max(MDI_ij, max_k min(MDI_ik, MDI_kj)). */
    @Test
    void the_strongest_influence_is_direct_or_through_one_other() {
        var strongest = new double[][] {{2, 3, 3}, {2, 2, 4}, {1, 1, 1}};
        for (var i = 0; i < 3; i++) {
            for (var j = 0; j < 3; j++) {
                assertThat(INFLUENCES.strongest(i, j)).isEqualTo(strongest[i][j]);
            }
        }
        // 6/19 · 8/13, 6/19 · 8/14 and 2/19 · 3/11 of what each exerts, itself included: 8, 8 and 3.
        var shares = new double[] {6 * 8 / 13.0, 6 * 8 / 14.0, 2 * 3 / 11.0};
        var sum = Arrays.stream(shares).sum();
        assertThat(INFLUENCES.strongestPower(true))
                .containsExactly(
                        Arrays.stream(shares).map(share -> 3 * share / sum).toArray(), offset(1e-12));
    }

    @Test
    void each_stands_in_its_quarter_of_the_plane() {
        var plane = Plane.of(INFLUENCES);
        assertThat(plane.mean()).isEqualTo(17 / 3.0);
        assertThat(IntStream.range(0, 3).mapToObj(plane::quarter))
                .containsExactly(Plane.Quarter.DOMINANT, Plane.Quarter.DOMINANT, Plane.Quarter.DOMINATED);
        var chain = Plane.of(Influences.of(Matrix.of(new double[][] {{0, 4, 0}, {0, 0, 0}, {0, 0, 0}})));
        assertThat(chain.quarter(1)).isEqualTo(Plane.Quarter.DOMINATED);
        assertThat(chain.quarter(2)).isEqualTo(Plane.Quarter.AUTONOMOUS);
        var two = Plane.of(Influences.of(Matrix.of(new double[][] {{0, 4, 0}, {4, 0, 0}, {0, 0, 0}})));
        assertThat(two.quarter(0)).isEqualTo(Plane.Quarter.RELAY);
    }

    @Test
    void where_nobody_influences_anybody_there_is_no_balance_of_power() {
        assertThat(Influences.of(Matrix.of(new double[2][2])).power(true)).containsOnly(Double.NaN);
        assertThat(Influences.of(Matrix.of(Matrix.unknown(2, 2))).power(false)).containsOnly(Double.NaN);
    }

    @Test
    void what_an_actor_is_said_to_have_on_itself_counts_nowhere() {
        var selves = Influences.of(Matrix.of(new double[][] {{4, 3, 1}, {2, 4, 4}, {0, 1, 4}}));
        assertThat(selves.power(true)).isEqualTo(INFLUENCES.power(true));
        assertThat(selves.direct().assessed()).isEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void all_that_is_exerted_is_undergone(Cases.Seeded drawn) {
        var influences = drawn.influences();
        assertThat(IntStream.range(0, drawn.actors())
                        .mapToDouble(influences::influence)
                        .sum())
                .isEqualTo(
                        IntStream.range(0, drawn.actors())
                                .mapToDouble(influences::dependence)
                                .sum(),
                        offset(1e-9));
        assertThat(influences.net(0, 1)).isEqualTo(-influences.net(1, 0));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void the_mean_power_is_one_whatever_the_scale(Cases.Seeded drawn) {
        var power = drawn.influences().power(true);
        assertThat(Arrays.stream(power).average().orElseThrow()).isEqualTo(1, offset(1e-9));
        var louder = drawn.mdi().each(value -> 7 * value);
        assertThat(Influences.of(louder).power(true)).containsExactly(power, offset(1e-9));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void other_names_change_nothing(Cases.Seeded drawn) {
        var order = drawn.actors();
        var turned = new double[order][order];
        for (var i = 0; i < order; i++) {
            for (var j = 0; j < order; j++) {
                turned[(i + 1) % order][(j + 1) % order] = drawn.mdi().at(i, j);
            }
        }
        var here = drawn.influences().strongestPower(false);
        var there = Influences.of(Matrix.of(turned)).strongestPower(false);
        for (var i = 0; i < order; i++) {
            assertThat(there[(i + 1) % order]).isEqualTo(here[i], offset(1e-9));
        }
    }

    private static double[][] matrix() {
        return IntStream.range(0, 3)
                .mapToObj(i -> each(j -> INFLUENCES.combined(i, j)))
                .toArray(double[][]::new);
    }

    private static double[] each(IntToDoubleFunction value) {
        return IntStream.range(0, 3).mapToDouble(value).toArray();
    }
}
