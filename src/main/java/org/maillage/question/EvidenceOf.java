package org.maillage.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Tx;

/** Gathers what an answer rests on from the columns that name actors, relations and whatever else has a name. */
final class EvidenceOf {
    /** What a column kind, or a key of a point, refers to. */
    private static final Map<String, String> REFERENCES = Map.ofEntries(
            Map.entry("actor", "actor"),
            Map.entry("actors", "actor"),
            Map.entry("from", "actor"),
            Map.entry("to", "actor"),
            Map.entry("relation", "relation"),
            Map.entry("relations", "relation"),
            Map.entry("need", "need"),
            Map.entry("needs", "need"),
            Map.entry("resource", "resource"),
            Map.entry("resources", "resource"),
            Map.entry("pool", "pool"));

    private final Map<String, Set<String>> cited = new LinkedHashMap<>();

    private EvidenceOf() {}

    static Answer.Evidence rows(
            Tx tx, String territory, List<String> audiences, List<Column> columns, List<List<@Nullable Object>> rows) {
        var evidence = new EvidenceOf();
        for (var row : rows) {
            for (var i = 0; i < columns.size(); i++) {
                evidence.cite(columns.get(i).kind(), row.get(i));
            }
        }
        return new Answer.Evidence(
                evidence.ids("actor"),
                evidence.relations(tx, territory, audiences),
                evidence.names(tx, territory, audiences));
    }

    private void cite(String kind, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> cite(kind, one));
        } else if (value instanceof Map<?, ?> point && "points".equals(kind)) {
            point.forEach((key, detail) -> cite(key.toString(), detail));
        } else if (value != null && REFERENCES.get(kind) != null) {
            cited.computeIfAbsent(REFERENCES.get(kind), key -> new LinkedHashSet<>())
                    .add(value.toString());
        }
    }

    private List<String> ids(String what) {
        return List.copyOf(cited.getOrDefault(what, Set.of()));
    }

    private List<Map<String, Object>> relations(Tx tx, String territory, List<String> audiences) {
        var relations = ids("relation");
        if (relations.isEmpty()) {
            return List.of();
        }
        var parameters = Map.of("territory", territory, "audiences", audiences, "relations", relations);
        return tx.run("catalogue/evidence", parameters).stream()
                .map(row -> row.map("relation"))
                .toList();
    }

    private Map<String, Map<String, String>> names(Tx tx, String territory, List<String> audiences) {
        var names = new LinkedHashMap<String, Map<String, String>>();
        var parameters = Map.of(
                "territory",
                territory,
                "audiences",
                audiences,
                "needs",
                ids("need"),
                "resources",
                ids("resource"),
                "pools",
                ids("pool"));
        if (!ids("need").isEmpty() || !ids("resource").isEmpty() || !ids("pool").isEmpty()) {
            tx.run("catalogue/names", parameters)
                    .forEach(row -> names.computeIfAbsent(row.text("kind"), kind -> new LinkedHashMap<>())
                            .put(row.text("id"), row.text("name")));
        }
        return names;
    }
}
