package org.maillage.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapleyTest {
    static Stream<Games.Seeded> drawn() {
        return Games.drawn();
    }

    @Test
    void the_runways_of_Littlechild_and_Owen_cost_2_3_4_and_9() {
        assertThat(Shapley.of(Games.airport(8, 11, 13, 18))).containsExactly(new double[] {2, 3, 4, 9}, offset(1e-12));
    }

    @Test
    void the_Tennessee_Valley_is_shared_as_published() {
        assertThat(Shapley.of(Games.tennesseeValley()))
                .containsExactly(new double[] {117_829, 100_756.5, 193_998.5}, offset(1e-6));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void it_is_the_mean_over_every_order_of_joining(Games.Seeded drawn) {
        CostGame game = drawn.game();
        double[] sum = new double[game.order()];
        double[] joining = new double[game.order()];
        int orders = joinAll(game, 0, joining, sum);
        double[] mean = Arrays.stream(sum).map(each -> each / orders).toArray();
        assertThat(Shapley.of(game)).containsExactly(mean, offset(1e-9));
    }

    @Test
    void twenty_take_every_group_into_account() {
        double[] runways = new double[20];
        double[] expected = new double[20];
        for (int i = 0; i < 20; i++) {
            runways[i] = i + 1;
            expected[i] = 1 / (20.0 - i) + (i == 0 ? 0 : expected[i - 1]);
        }
        assertThat(Shapley.of(Games.airport(runways))).containsExactly(expected, offset(1e-9));
    }

    @Test
    void more_than_twenty_are_drawn_by_lot_always_the_same_way_near_the_exact_shares() {
        double[] runways = new double[30];
        double[] expected = new double[30];
        for (int i = 0; i < 30; i++) {
            runways[i] = i + 1;
            expected[i] = 1 / (30.0 - i) + (i == 0 ? 0 : expected[i - 1]);
        }
        CostGame game = Games.airport(runways);
        double[] shares = Shapley.of(game);
        assertThat(shares).containsExactly(expected, offset(0.1)).isEqualTo(Shapley.of(game));
        assertThat(Arrays.stream(shares).sum()).isEqualTo(30, offset(1e-9));
        assertThat(Sharing.all(game))
                .filteredOn(sharing -> sharing.way() == Way.SHAPLEY)
                .singleElement()
                .satisfies(sharing -> assertThat(sharing.exact()).isFalse());
    }

    /** Lets the rest join in every order; adds what each has brought by then, and says how many orders there are. */
    private static int joinAll(CostGame game, long joined, double[] brought, double[] sum) {
        if (joined == game.everybody()) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += brought[i];
            }
            return 1;
        }
        int orders = 0;
        for (int i = 0; i < game.order(); i++) {
            long with = joined | 1L << i;
            if (with != joined) {
                brought[i] = game.cost(with) - game.cost(joined);
                orders += joinAll(game, with, brought, sum);
            }
        }
        return orders;
    }
}
