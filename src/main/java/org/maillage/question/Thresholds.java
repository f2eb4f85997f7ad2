package org.maillage.question;

import java.util.HashMap;
import java.util.Map;
import org.maillage.document.Threshold;
import org.maillage.graph.Tx;

/**
 * From which numbers on a question finds something. Its file says so when nobody says otherwise, the territory what its
 * people agreed on, and whoever asks may try other numbers for themselves.
 */
final class Thresholds {
    /** How many lines are shown is no threshold. */
    private static final String LIMIT = "limit";

    private Thresholds() {}

    static boolean isOne(Parameter parameter) {
        return parameter.fallback() instanceof Number && !parameter.name().equals(LIMIT);
    }

    /** Those of the question that the territory keeps, by parameter. */
    static Map<String, String> in(Tx tx, String territory, Question question) {
        var kept = new HashMap<String, String>();
        if (question.parameters().stream().anyMatch(Thresholds::isOne)) {
            for (var row : tx.run("catalogue/thresholds", Map.of("territory", territory))) {
                var threshold = Threshold.read(row.text("threshold"));
                if (threshold != null && threshold.question().equals(question.name())) {
                    kept.put(threshold.parameter(), threshold.number());
                }
            }
        }
        return kept;
    }
}
