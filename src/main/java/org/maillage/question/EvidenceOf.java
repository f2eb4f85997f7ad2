package org.maillage.question;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Tx;

/** Gathers what an answer rests on from the columns that name actors and relations. */
final class EvidenceOf {
    private EvidenceOf() {}

    static Answer.Evidence rows(
            Tx tx, String territory, List<String> audiences, List<Column> columns, List<List<@Nullable Object>> rows) {
        var actors = new LinkedHashSet<String>();
        var relations = new LinkedHashSet<String>();
        for (var row : rows) {
            for (var i = 0; i < columns.size(); i++) {
                switch (columns.get(i).kind()) {
                    case "actor", "actors" -> add(actors, row.get(i));
                    case "relation", "relations" -> add(relations, row.get(i));
                    default -> {}
                }
            }
        }
        var found = relations.isEmpty()
                ? List.<Map<String, Object>>of()
                : tx
                        .run(
                                "catalogue/evidence",
                                Map.of(
                                        "territory",
                                        territory,
                                        "audiences",
                                        audiences,
                                        "relations",
                                        List.copyOf(relations)))
                        .stream()
                        .map(row -> row.map("relation"))
                        .toList();
        return new Answer.Evidence(List.copyOf(actors), found);
    }

    private static void add(Set<String> ids, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> add(ids, one));
        } else if (value != null) {
            ids.add(value.toString());
        }
    }
}
