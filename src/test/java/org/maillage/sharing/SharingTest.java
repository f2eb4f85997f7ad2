package org.maillage.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SharingTest {
    static Stream<Games.Seeded> drawn() {
        return Games.drawn();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void every_way_shares_the_joint_cost_and_nothing_else(Games.Seeded drawn) {
        assertThat(Sharing.all(drawn.game()))
                .hasSize(4)
                .allSatisfy(sharing ->
                        assertThat(sum(sharing)).isEqualTo(drawn.game().joint(), offset(1e-8)));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void shares_do_not_depend_on_who_is_named_first(Games.Seeded drawn) {
        CostGame game = drawn.game();
        int[] names = shuffled(game.order(), drawn.seed());
        List<Sharing> before = Sharing.all(game);
        List<Sharing> after = Sharing.all(Games.relabelled(game, names));
        for (int way = 0; way < before.size(); way++) {
            for (int i = 0; i < names.length; i++) {
                assertThat(after.get(way).shares().get(names[i]))
                        .as(before.get(way).way().name())
                        .isEqualTo(before.get(way).shares().get(i), offset(1e-7));
            }
            assertThat(after.get(way).objections().count())
                    .isEqualTo(before.get(way).objections().count());
        }
    }

    @Test
    void who_costs_the_others_nothing_and_who_are_alike_pay_as_such() {
        // The third adds 5 to whatever group it joins; the first two are alike.
        CostGame game = CostGame.of(3, group -> {
            long pair = group & 3;
            return (pair == 0 ? 0 : pair == 3 ? 14 : 10) + ((group & 4) == 0 ? 0 : 5);
        });
        for (Way way : new Way[] {Way.SHAPLEY, Way.NUCLEOLUS}) {
            assertThat(sharing(game, way).shares())
                    .usingComparatorForType(SharingTest::nearly, Double.class)
                    .containsExactly(7.0, 7.0, 5.0);
        }
    }

    @Test
    void who_would_walk_out_is_told_with_what_they_would_save() {
        CostGame game = Games.airport(8, 11, 13, 18);
        Objections toEqual = sharing(game, Way.EQUAL).objections();
        // 4.5 each: the first two pay 9 for a runway of 11, the first three 13.5 for one of 13.
        assertThat(toEqual.count()).isEqualTo(1);
        assertThat(toEqual.inCore()).isFalse();
        assertThat(toEqual.worst()).containsExactly(new Objection(0b0111, 13.5, 13));
        assertThat(sharing(game, Way.SHAPLEY).objections().inCore()).isTrue();
        assertThat(sharing(game, Way.NUCLEOLUS).objections().inCore()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void a_sharing_is_in_the_core_when_no_group_pays_more_than_on_its_own(Games.Seeded drawn) {
        CostGame game = drawn.game();
        for (Sharing sharing : Sharing.all(game)) {
            long leaving = 0;
            for (long group = 1; group < game.everybody(); group++) {
                double pays = 0;
                for (int i = 0; i < game.order(); i++) {
                    pays += (group >> i & 1) * sharing.shares().get(i);
                }
                leaving += pays > game.cost(group) + 1e-6 ? 1 : 0;
            }
            assertThat(sharing.objections().count()).isEqualTo(leaving);
        }
    }

    @Test
    void where_all_together_cost_more_than_apart_no_way_keeps_everybody() {
        CostGame game = PartialGroups.SAVE_NOTHING.game(new double[] {10, 20}, 36);
        assertThat(Sharing.all(game)).noneMatch(sharing -> sharing.objections().inCore());
    }

    @Test
    void with_only_the_whole_known_what_all_save_is_shared_out() {
        CostGame game = PartialGroups.SAVE_NOTHING.game(new double[] {10, 20, 30}, 48);
        for (Way way : new Way[] {Way.SHAPLEY, Way.NUCLEOLUS}) {
            assertThat(sharing(game, way).shares())
                    .usingComparatorForType(SharingTest::nearly, Double.class)
                    .containsExactly(6.0, 16.0, 26.0);
        }
    }

    @Test
    void a_part_of_the_group_saves_a_part_as_it_is_assumed_to() {
        CostGame game = PartialGroups.SAVE_IN_PART.game(new double[] {10, 20, 30}, 48);
        // All save a fifth; two of three half of that.
        assertThat(game.cost(0b011)).isEqualTo(27, offset(1e-12));
        assertThat(game.cost(0b110)).isEqualTo(45, offset(1e-12));
        assertThat(game.cost(0b100)).isEqualTo(30);
        assertThat(game.joint()).isEqualTo(48);
    }

    @ParameterizedTest
    @EnumSource(PartialGroups.class)
    void fifteen_find_shares_that_keep_everybody(PartialGroups groups) {
        double[] alone =
                new Random(15).ints(15, 1, 40).mapToDouble(cost -> 250 * cost).toArray();
        double largest = Arrays.stream(alone).max().orElseThrow();
        Sharing nucleolus = sharing(groups.game(alone, largest), Way.NUCLEOLUS);
        assertThat(sum(nucleolus)).isEqualTo(largest, offset(1e-6));
        assertThat(nucleolus.objections().inCore()).isTrue();
    }

    @Test
    void one_who_is_alone_pays_all_of_it() {
        CostGame game = PartialGroups.SAVE_IN_PART.game(new double[] {12}, 9);
        assertThat(Sharing.all(game))
                .allSatisfy(sharing -> assertThat(sharing.shares()).containsExactly(9.0));
    }

    @Test
    void too_many_to_be_told_apart_are_refused() {
        assertThatThrownBy(() -> CostGame.of(63, group -> 1)).hasMessageContaining("1 to 62");
    }

    @Test
    void of_many_participants_it_says_that_not_every_group_was_looked_at() {
        double[] alone = new double[25];
        Arrays.fill(alone, 10);
        Sharing equal = sharing(PartialGroups.SAVE_IN_PART.game(alone, 200), Way.EQUAL);
        assertThat(equal.objections().complete()).isFalse();
        assertThat(equal.objections().count()).isZero();
        assertThat(equal.objections().inCore()).isFalse();
    }

    private static Sharing sharing(CostGame game, Way way) {
        return Sharing.all(game).stream()
                .filter(one -> one.way() == way)
                .findFirst()
                .orElseThrow();
    }

    private static double sum(Sharing sharing) {
        return sharing.shares().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static int nearly(double a, double b) {
        return Math.abs(a - b) < 1e-8 ? 0 : Double.compare(a, b);
    }

    private static int[] shuffled(int order, long seed) {
        Random random = new Random(seed);
        int[] names = new int[order];
        for (int i = 0; i < order; i++) {
            int j = random.nextInt(i + 1);
            names[i] = names[j];
            names[j] = i;
        }
        return names;
    }
}
