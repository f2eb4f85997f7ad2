package org.maillage.mactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.maillage.mactor.Cases.INFLUENCES;
import static org.maillage.mactor.Cases.POSITIONS;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PositionsTest {
    static Stream<Cases.Seeded> drawn() {
        return Cases.drawn();
    }

    @Test
    void the_case_worked_out_by_hand() {
        assertThat(POSITIONS.signs().convergence(0, 2)).isEqualTo(2);
        // {3, −2, 0, 1} and {−1, −4, 2, 1} are of opposite signs on the first objective only.
        assertThat(POSITIONS.signs().divergence(0, 2)).isEqualTo(1);
        assertThat(POSITIONS.signs().divergence(1, 2)).isEqualTo(3);
        assertThat(POSITIONS.convergence(0, 1)).isEqualTo(2.5);
        assertThat(POSITIONS.convergence(0, 2)).isEqualTo(4);
        assertThat(POSITIONS.convergence(1, 2)).isZero();
        assertThat(POSITIONS.divergence(0, 1)).isEqualTo(1.5);
        assertThat(POSITIONS.divergence(0, 2)).isEqualTo(2);
        assertThat(POSITIONS.divergence(1, 2)).isEqualTo(6.5);
        assertThat(IntStream.range(0, 3).mapToDouble(POSITIONS::ambivalence).toArray())
                .containsExactly(new double[] {0.700, 0.286, 0.320}, offset(5e-4));
        var weighed = POSITIONS.by(INFLUENCES.power(true));
        assertThat(IntStream.range(0, 4).mapToDouble(weighed::mobilisation).toArray())
                .containsExactly(new double[] {7.509, 5.081, 3.900, 1.795}, offset(5e-4));
        assertThat(POSITIONS.support(0)).isEqualTo(5);
        assertThat(POSITIONS.resistance(0)).isEqualTo(1);
    }

    @Test
    void what_is_not_assessed_is_neither_indifference_nor_comparison() {
        var unknown = Positions.of(Matrix.of(new double[][] {{3, Double.NaN}, {-2, 4}, {0, 1}}));
        assertThat(unknown.compared(0, 1)).isEqualTo(1);
        assertThat(unknown.compared(1, 2)).isEqualTo(2);
        assertThat(unknown.divergence(0, 1)).isEqualTo(2.5);
        assertThat(unknown.matrix().assessed()).isEqualTo(5);
        assertThat(Positions.of(Matrix.of(new double[2][2])).ambivalence(0)).isNaN();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void pairs_have_no_direction_and_nobody_diverges_from_itself(Cases.Seeded drawn) {
        var positions = drawn.positions();
        for (var i = 0; i < drawn.actors(); i++) {
            assertThat(positions.divergence(i, i)).isZero();
            for (var j = 0; j < i; j++) {
                assertThat(positions.convergence(i, j)).isEqualTo(positions.convergence(j, i));
                assertThat(positions.divergence(i, j)).isEqualTo(positions.divergence(j, i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void ambivalence_lies_between_none_and_all(Cases.Seeded drawn) {
        var positions = drawn.positions();
        for (var i = 0; i < drawn.actors(); i++) {
            var ambivalence = positions.ambivalence(i);
            assertThat(Double.isNaN(ambivalence) || (ambivalence >= 0 && ambivalence <= 1))
                    .as("%s", ambivalence)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void turning_every_objective_around_changes_neither_convergence_nor_mobilisation(Cases.Seeded drawn) {
        var positions = drawn.positions();
        var turned = Positions.of(positions.matrix().each(value -> -value));
        assertThat(turned.convergence(0, 1)).isEqualTo(positions.convergence(0, 1));
        assertThat(turned.divergence(0, 1)).isEqualTo(positions.divergence(0, 1));
        assertThat(turned.mobilisation(0)).isEqualTo(positions.mobilisation(0), offset(1e-9));
        assertThat(turned.support(0)).isEqualTo(positions.resistance(0));
    }
}
