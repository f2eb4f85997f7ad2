package org.maillage.strategy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.question.Computation;

/** How far every actor converges with those from whom it diverges, the most ambivalent first. */
final class AmbivalenceAnswer implements Computation {
    private static final double PERCENT = 100;

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var readings = StrategyReadings.of(Said.in(input), Asked.returning(parameters));
        var order = Asked.order(parameters);
        var from = Computation.number(parameters, "threshold").doubleValue() / PERCENT;
        var group = readings.group();
        return group.standing().keys().stream()
                .sorted(Comparator.comparingDouble(actor -> -ordered(ambivalence(group, order, actor))))
                .map(actor -> {
                    var node = group.standing().node(actor);
                    var positions = group.positions(order);
                    var holds = readings.holds(reading -> isAmbivalent(reading, order, actor, from));
                    return Arrays.<@Nullable Object>asList(
                            actor,
                            isAmbivalent(group, order, actor, from),
                            percent(ambivalence(group, 1, actor)),
                            percent(ambivalence(group, 2, actor)),
                            percent(ambivalence(group, 3, actor)),
                            most(group, node, other -> positions.convergence(node, other)),
                            most(group, node, other -> positions.divergence(node, other)),
                            holds.in(),
                            holds.of());
                })
                .toList();
    }

    private static double ambivalence(Strategy strategy, int order, String actor) {
        return strategy.standing().contains(actor)
                ? strategy.positions(order).ambivalence(strategy.standing().node(actor))
                : Double.NaN;
    }

    private static double ordered(double ambivalence) {
        return Double.isNaN(ambivalence) ? -1 : ambivalence;
    }

    private static @Nullable Boolean isAmbivalent(Strategy strategy, int order, String actor, double from) {
        var ambivalence = ambivalence(strategy, order, actor);
        return Double.isNaN(ambivalence) ? null : (Boolean) (ambivalence >= from);
    }

    private static @Nullable Object percent(double share) {
        return Strategy.told(PERCENT * share);
    }

    /** With whom the most; null where with nobody. */
    private static @Nullable String most(Strategy strategy, int actor, IntToDoubleFunction how) {
        return IntStream.range(0, strategy.standing().size())
                .filter(other -> other != actor && how.applyAsDouble(other) > 0)
                .boxed()
                .max(Comparator.comparingDouble(how::applyAsDouble))
                .map(strategy.standing()::key)
                .orElse(null);
    }
}
