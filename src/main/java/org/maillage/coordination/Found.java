package org.maillage.coordination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.question.FindingTemplate;
import org.maillage.question.Question;
import org.maillage.question.Rows;

/**
 * The first rows of one pattern's answer.
 *
 * @param asked from which numbers on the pattern is found
 * @param total how many rows there are in all
 */
record Found(
        Question question,
        FindingTemplate template,
        List<List<@Nullable Object>> rows,
        Map<String, Object> asked,
        long total) {
    /** A question that stops at some number of rows says in this column how many it found. */
    private static final String TOTAL = "total";

    /** How many rows are shown is not asked for by whoever reads findings. */
    private static final String LIMIT = "limit";

    static Found of(Question question, Rows answer, int most) {
        var template = Objects.requireNonNull(question.finding());
        var rows = answer.rows();
        var asked = new TreeMap<>(answer.asked());
        asked.remove(LIMIT);
        var kept = List.copyOf(rows.subList(0, Math.min(most, rows.size())));
        for (var i = 0; i < question.columns().size(); i++) {
            var isTotal = question.columns().get(i).name().equals(TOTAL);
            if (isTotal && !rows.isEmpty() && rows.getFirst().get(i) instanceof Number total) {
                return new Found(question, template, kept, asked, total.longValue());
            }
        }
        return new Found(question, template, kept, asked, rows.size());
    }

    /** The row by the names of its columns. */
    Map<String, Object> values(List<@Nullable Object> row) {
        var values = new TreeMap<String, Object>();
        for (var i = 0; i < question.columns().size(); i++) {
            var value = row.get(i);
            if (value != null) {
                values.put(question.columns().get(i).name(), value);
            }
        }
        return values;
    }

    /** What stands in the columns of some kinds, each id once. */
    List<String> ids(List<@Nullable Object> row, String... kinds) {
        var wanted = List.of(kinds);
        var ids = new LinkedHashSet<String>();
        for (var i = 0; i < question.columns().size(); i++) {
            if (wanted.contains(question.columns().get(i).kind())) {
                texts(row.get(i)).forEach(ids::add);
            }
        }
        return List.copyOf(ids);
    }

    static Stream<String> texts(@Nullable Object value) {
        if (value instanceof Collection<?> many) {
            return new ArrayList<>(many).stream().map(String::valueOf);
        }
        return value == null ? Stream.empty() : Stream.of(value.toString());
    }
}
