package org.maillage.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Field;
import org.maillage.graph.Tx;
import org.maillage.problem.Problem;

/**
 * How much each named term counts in a score. A question's file says how much when nobody says otherwise, the territory
 * what its people agreed on, and whoever asks may try other weights for themselves.
 */
final class Weights {
    private static final Pattern ONE = Pattern.compile("(\\w+):(\\d{1,3}([.]\\d{1,6})?)");

    private final Map<String, Double> byTerm = new LinkedHashMap<>();

    private Weights(Object fallback) {
        ((Map<?, ?>) fallback).forEach((term, weight) -> byTerm.put(term.toString(), ((Number) weight).doubleValue()));
    }

    /** Whether a question's file gives weights: a name and a number for each. */
    static boolean areIn(@Nullable Object fallback) {
        return fallback instanceof Map<?, ?> weights
                && !weights.isEmpty()
                && weights.entrySet().stream()
                        .allMatch(weight -> weight.getKey() instanceof String
                                && weight.getValue() instanceof Number number
                                && number.doubleValue() >= 0
                                && number.doubleValue() <= Field.MOST_WEIGHT);
    }

    /** Those of the file, with what the territory kept in their place. */
    static Weights in(Tx tx, String territory, Object fallback) {
        var weights = new Weights(fallback);
        var parameters = Map.of("territory", territory, "names", List.copyOf(weights.byTerm.keySet()));
        tx.run("catalogue/weights", parameters)
                .forEach(row -> weights.byTerm.put(row.text("name"), row.number("weight")));
        return weights;
    }

    /** Puts those of a text such as {@code type:22,distance:16} in the place of the same terms. */
    void tried(String parameter, String text, List<Problem> problems) {
        for (var part : text.split(",", -1)) {
            var one = ONE.matcher(part.strip());
            if (!one.matches() || !byTerm.containsKey(one.group(1))) {
                problems.add(Problem.of(
                        "not-a-weight", parameter, part, Map.of("allowed", String.join(", ", byTerm.keySet()))));
                return;
            }
            var weight = Double.parseDouble(one.group(2));
            if (weight > Field.MOST_WEIGHT) {
                problems.add(Problem.of(
                        "not-a-quantity", parameter, part, Map.of("most", String.valueOf(Field.MOST_WEIGHT))));
                return;
            }
            byTerm.put(one.group(1), weight);
        }
    }

    Map<String, Double> byTerm() {
        return byTerm;
    }
}
