package org.maillage.strategy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.question.Computation;

/** Influence, dependence and balance of power of every actor of whom an influence was assessed, the strongest first. */
final class PowerAnswer implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var returning = Asked.returning(parameters);
        var readings = StrategyReadings.of(Said.in(input), returning);
        var group = readings.group();
        var influences = group.influences();
        var strongest = influences.strongestPower(returning);
        return group.weighing().keys().stream()
                .sorted(Comparator.comparingDouble(actor -> -order(group, actor)))
                .map(actor -> {
                    var node = group.weighing().node(actor);
                    var quarter = group.quarter(actor);
                    var holds = readings.holds(reading -> reading.quarter(actor));
                    return Arrays.<@Nullable Object>asList(
                            actor,
                            influences.influence(node),
                            influences.dependence(node),
                            influences.influence(node) - influences.dependence(node),
                            quarter == null ? null : quarter.name().toLowerCase(Locale.ROOT),
                            Strategy.told(group.power(node)),
                            Strategy.told(strongest[node]),
                            group.assessed(node),
                            2 * (influences.order() - 1),
                            holds.in(),
                            holds.of());
                })
                .toList();
    }

    private static double order(Strategy group, String actor) {
        var power = group.power(group.weighing().node(actor));
        return Double.isNaN(power) ? 0 : power;
    }
}
