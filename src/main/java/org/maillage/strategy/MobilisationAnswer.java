package org.maillage.strategy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.mactor.Matrix;
import org.maillage.question.Computation;

/** Who is for and who against every objective, and how much it moves them, the most mobilising first. */
final class MobilisationAnswer implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var readings = StrategyReadings.of(Said.in(input), Asked.returning(parameters));
        var names = ObjectiveNames.in(input);
        var order = Asked.order(parameters);
        var group = readings.group();
        return names.byId().keySet().stream()
                .sorted(Comparator.comparingDouble(objective -> -mobilisation(group, order, objective)))
                .map(objective -> row(readings, names, order, objective))
                .toList();
    }

    private static double mobilisation(Strategy strategy, int order, String objective) {
        return strategy.objectives().contains(objective)
                ? strategy.positions(order).mobilisation(strategy.objectives().node(objective))
                : -1;
    }

    private static List<@Nullable Object> row(
            StrategyReadings readings, ObjectiveNames names, int order, String objective) {
        var group = readings.group();
        var holds = readings.holds(reading -> leaning(reading, order, objective));
        var row = new ArrayList<@Nullable Object>(Arrays.asList(names.of(objective), leaning(group, order, objective)));
        for (var sign : new int[] {1, 0, -1}) {
            row.add(actors(group, objective, sign));
        }
        for (var each = 1; each <= 3; each++) {
            var positions = group.positions(each).matrix();
            row.add(assessed(group, positions, objective) ? (Object) mobilisation(group, each, objective) : null);
        }
        row.addAll(List.of(holds.in(), holds.of()));
        return row;
    }

    private static boolean assessed(Strategy strategy, Matrix positions, String objective) {
        var known = false;
        for (var i = 0; strategy.objectives().contains(objective) && i < positions.rows(); i++) {
            known |= positions.known(i, strategy.objectives().node(objective));
        }
        return known;
    }

    /** Where the sum of positions leans; null where none was assessed. */
    private static @Nullable String leaning(Strategy strategy, int order, String objective) {
        var positions = strategy.positions(order);
        if (!assessed(strategy, positions.matrix(), objective)) {
            return null;
        }
        var node = strategy.objectives().node(objective);
        var balance = positions.support(node) - positions.resistance(node);
        if (positions.mobilisation(node) == 0) {
            return "unmoved";
        }
        return Math.abs(balance) < 1e-9 ? "even" : balance > 0 ? "wanted" : "resisted";
    }

    private static List<String> actors(Strategy strategy, String objective, int sign) {
        var actors = new ArrayList<String>();
        var signs = strategy.positions(1).matrix();
        for (var i = 0; strategy.objectives().contains(objective) && i < signs.rows(); i++) {
            if (signs.at(i, strategy.objectives().node(objective)) == sign) {
                actors.add(strategy.standing().key(i));
            }
        }
        return actors;
    }
}
