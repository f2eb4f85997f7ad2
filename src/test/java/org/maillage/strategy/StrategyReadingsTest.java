package org.maillage.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.strategy.Said.Kind.INFLUENCE;
import static org.maillage.strategy.Said.Kind.STANCE;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrategyReadingsTest {
    @Test
    void the_group_retains_the_median_of_what_each_said_last() {
        var readings = StrategyReadings.of(
                List.of(
                        said("Léa", "a", "b", 4),
                        said("Paul", "a", "b", 1),
                        said("Rose", "a", "b", 2),
                        said("Léa", "a", "b", 3),
                        said("Léa", "b", "a", 4),
                        said("Paul", "b", "a", 1)),
                true);
        var direct = readings.group().influences().direct();
        assertThat(direct.at(0, 1)).isEqualTo(2);
        assertThat(direct.at(1, 0)).isEqualTo(2.5);
    }

    @Test
    void a_conclusion_holds_where_a_reading_comes_to_it_out_of_those_that_come_to_one() {
        var readings = StrategyReadings.of(
                List.of(
                        said("Léa", "a", "b", 4),
                        said("Paul", "a", "b", 3),
                        said("Rose", "b", "a", 1),
                        said("Zoé", "c", "d", 2)),
                true);
        assertThat(readings.group().quarter("a")).hasToString("DOMINANT");
        assertThat(readings.holds(reading -> reading.quarter("a"))).isEqualTo(new StrategyReadings.Holds(2, 3));
    }

    @Test
    void what_nobody_read_has_no_value_of_any_order() {
        var readings = StrategyReadings.of(
                List.of(
                        said("Léa", "a", "b", 4),
                        new Said(STANCE, "Léa", new Cell("a", "k"), -3),
                        new Said(STANCE, "Léa", new Cell("z", "k"), 2)),
                true);
        var group = readings.group();
        var third = group.positions(3).matrix();
        assertThat(third.known(group.standing().node("a"), 0)).isTrue();
        assertThat(third.known(group.standing().node("z"), 0)).isFalse();
        assertThat(group.net("a", "z")).isNull();
        assertThat(group.quarter("z")).isNull();
    }

    @Test
    void nobody_weighs_where_all_influence_is_none() {
        assertThat(StrategyReadings.of(List.of(said("Léa", "a", "b", 0)), true)
                        .group()
                        .quarter("a"))
                .isNull();
    }

    private static Said said(String voice, String from, String to, double value) {
        return new Said(INFLUENCE, voice, new Cell(from, to), value);
    }
}
