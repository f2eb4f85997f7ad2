package org.maillage.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Problem;

/** Turns the text of a parameter into what Cypher expects for its kind. */
final class ParameterValue {
    private ParameterValue() {}

    static @Nullable Object read(Parameter parameter, String text, List<Problem> problems) {
        return switch (parameter.kind()) {
            case "number" -> number(parameter, text, problems);
            case "boolean" -> Boolean.parseBoolean(text);
            default -> text;
        };
    }

    private static @Nullable Object number(Parameter parameter, String text, List<Problem> problems) {
        try {
            if (text.matches("-?\\d{1,18}")) {
                return Long.parseLong(text);
            }
            return Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            problems.add(Problem.of("not-a-number", parameter.name(), text));
            return null;
        }
    }
}
