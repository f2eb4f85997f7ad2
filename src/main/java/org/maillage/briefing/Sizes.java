package org.maillage.briefing;

import java.util.HashMap;
import java.util.Map;

/** How large actors are drawn on the page: their area is in proportion to what the view measures, between two bounds. */
final class Sizes {
    private static final double SMALLEST = 5;
    private static final double LARGEST = 17;
    private static final double EQUAL = 8;

    private Sizes() {}

    /** How many times larger than usual, by id; what only a long computation measures is drawn as large as everything. */
    static Map<String, Double> of(Briefing.Scene whole, String measure) {
        var values = new HashMap<String, Double>();
        switch (measure) {
            case "equal", "betweenness" -> {
                return Map.of();
            }
            case "resources" -> read(whole, "holds", values);
            case "needs" -> read(whole, "lacks", values);
            default -> {
                whole.actors().forEach(actor -> values.put(String.valueOf(actor.get("id")), 0.0));
                for (var relation : whole.relations()) {
                    values.merge(String.valueOf(relation.get("from")), 1.0, Double::sum);
                    values.merge(String.valueOf(relation.get("to")), 1.0, Double::sum);
                }
            }
        }
        var most =
                values.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        values.replaceAll((id, value) -> radius(most > 0 ? value / most : 0) / EQUAL);
        return values;
    }

    private static void read(Briefing.Scene whole, String field, Map<String, Double> values) {
        for (var actor : whole.actors()) {
            var value = actor.get(field) instanceof Number number ? number.doubleValue() : 0;
            values.put(String.valueOf(actor.get("id")), value);
        }
    }

    private static double radius(double share) {
        return Math.sqrt(SMALLEST * SMALLEST + share * (LARGEST * LARGEST - SMALLEST * SMALLEST));
    }
}
