package org.maillage.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.graph.Row;

/** What objectives are called, in their order. */
record ObjectiveNames(Map<String, String> byId) {
    static ObjectiveNames in(List<Row> rows) {
        var names = new LinkedHashMap<String, String>();
        rows.stream()
                .filter(row -> "objective".equals(row.text("kind")))
                .forEach(row -> names.put(row.text("row"), row.text("name")));
        return new ObjectiveNames(names);
    }

    String of(String objective) {
        return byId.getOrDefault(objective, objective);
    }
}
