package org.maillage.strategy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.mactor.Positions;
import org.maillage.question.Computation;

/** Convergences and divergences of every two actors with positions on a same objective, the most marked first. */
final class AgreementAnswer implements Computation {
    /** Two actors, numbered as in the positions. */
    private record Two(int a, int b) {}

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var readings = StrategyReadings.of(Said.in(input), Asked.returning(parameters));
        var names = ObjectiveNames.in(input);
        var order = Asked.order(parameters);
        var group = readings.group();
        var chosen = group.positions(order);
        var pairs = new ArrayList<Two>();
        for (var a = 0; a < chosen.actors(); a++) {
            for (var b = a + 1; b < chosen.actors(); b++) {
                if (group.positions(2).compared(a, b) > 0) {
                    pairs.add(new Two(a, b));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(two -> -Math.abs(balance(chosen, two))));
        var limit = Computation.number(parameters, "limit").longValue();
        return pairs.stream()
                .limit(limit)
                .map(two -> row(readings, names, order, two, pairs.size()))
                .toList();
    }

    private static List<@Nullable Object> row(
            StrategyReadings readings, ObjectiveNames names, int order, Two two, int total) {
        var group = readings.group();
        var a = group.standing().key(two.a());
        var b = group.standing().key(two.b());
        var holds = readings.holds(reading -> side(reading, order, a, b));
        var row = new ArrayList<@Nullable Object>(Arrays.asList(a, b, side(group, order, a, b)));
        for (var each = 1; each <= 3; each++) {
            var positions = group.positions(each);
            var known = positions.compared(two.a(), two.b()) > 0;
            row.add(known ? (Object) positions.convergence(two.a(), two.b()) : null);
            row.add(known ? (Object) positions.divergence(two.a(), two.b()) : null);
        }
        row.addAll(Arrays.<@Nullable Object>asList(
                on(group, names, two, 1),
                on(group, names, two, -1),
                group.net(a, b),
                group.positions(2).compared(two.a(), two.b()),
                holds.in(),
                holds.of(),
                total));
        return row;
    }

    /** Whether two actors converge more than they diverge; null where they were not both assessed on a same objective. */
    private static @Nullable String side(Strategy strategy, int order, String a, String b) {
        if (!strategy.standing().contains(a) || !strategy.standing().contains(b)) {
            return null;
        }
        var two = new Two(strategy.standing().node(a), strategy.standing().node(b));
        var positions = strategy.positions(order);
        if (positions.compared(two.a(), two.b()) == 0) {
            return null;
        }
        var balance = balance(positions, two);
        return Math.abs(balance) < 1e-9 ? "even" : balance > 0 ? "converging" : "diverging";
    }

    private static double balance(Positions positions, Two two) {
        return positions.convergence(two.a(), two.b()) - positions.divergence(two.a(), two.b());
    }

    private static List<String> on(Strategy strategy, ObjectiveNames names, Two two, int sign) {
        var matrix = strategy.positions(1).matrix();
        var on = new ArrayList<String>();
        for (var k = 0; k < matrix.columns(); k++) {
            if (matrix.at(two.a(), k) * matrix.at(two.b(), k) == sign) {
                on.add(names.of(strategy.objectives().key(k)));
            }
        }
        return on;
    }
}
