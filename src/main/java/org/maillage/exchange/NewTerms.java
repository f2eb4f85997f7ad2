package org.maillage.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.document.Field;
import org.maillage.history.Step;
import org.maillage.problem.Problem;
import org.maillage.territory.Lists;

/** Says where values stand that were unknown and have joined the territory's lists. */
final class NewTerms {
    private final Map<String, Problem> firstUse = new HashMap<>();

    NewTerms(List<ImportRow> rows) {
        for (var row : rows) {
            for (var field : row.file().kind().fields()) {
                if (field.list() != null) {
                    codes(row, field).forEach(code -> note(row, field, code));
                }
            }
        }
    }

    List<Problem> in(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.kind().name().equals("term") && step.before() == null)
                .map(step -> firstUse.getOrDefault(step.id(), Problem.of("new-term", null, step.id())))
                .toList();
    }

    private void note(ImportRow row, Field field, String code) {
        firstUse.putIfAbsent(
                Lists.termId(String.valueOf(field.list()), code),
                new Problem("new-term", row.from(), row.line(), row.columnOf(field.name()), code, Map.of()));
    }

    private static Stream<String> codes(ImportRow row, Field field) {
        return field.type() == Field.Type.TEXTS
                ? row.document().texts(field.name()).stream()
                : Stream.ofNullable(row.document().text(field.name()));
    }
}
