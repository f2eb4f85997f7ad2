package org.maillage.exchange.matching;

import java.util.Map;
import org.maillage.problem.Problem;

/**
 * One row of a table that is being turned into one of ours.
 *
 * @param called what its columns are called, by the fields that they fill
 * @param cells by field; more are added
 */
record Row(String file, int number, Map<String, String> called, Map<String, String> cells) {
    String cell(String field) {
        return cells.getOrDefault(field, "");
    }

    void put(String field, String word) {
        cells.put(field, word);
    }

    /** What another column, or another row of the same thing, says in a field too: texts go on, of other things the first counts. */
    void also(String field, String word) {
        cells.merge(field, word, (first, next) -> switch (field) {
            case "tags", "aliases" -> first + ";" + next;
            case Besides.HOLDS, Besides.LACKS, Besides.TIED -> first + "\n" + next;
            case "description", "conditions", "argument", "source" ->
                first.lines().toList().containsAll(next.lines().toList()) ? first : first + "\n" + next;
            default -> first;
        });
    }

    Problem problem(String code, String field, String value) {
        return new Problem(code, file, number, called.getOrDefault(field, field), value, Map.of());
    }
}
