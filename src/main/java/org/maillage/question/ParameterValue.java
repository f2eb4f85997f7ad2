package org.maillage.question;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Problem;

/** Turns the text of a parameter into what Cypher expects for its kind. */
final class ParameterValue {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}([.,]\\d{1,18})?");
    /** The largest that Cypher takes for a limit. */
    private static final int MOST = Integer.MAX_VALUE;

    private ParameterValue() {}

    static @Nullable Object read(Parameter parameter, String text, List<Problem> problems) {
        return switch (parameter.kind()) {
            case "number" -> number(parameter, text, problems);
            case "boolean" -> Boolean.parseBoolean(text);
            default -> text;
        };
    }

    private static @Nullable Object number(Parameter parameter, String text, List<Problem> problems) {
        if (!NUMBER.matcher(text).matches()) {
            problems.add(Problem.of("not-a-number", parameter.name(), text));
            return null;
        }
        var number = Double.parseDouble(text.replace(',', '.'));
        if (number < 0 || number > MOST) {
            problems.add(Problem.of("not-a-quantity", parameter.name(), text, Map.of("most", String.valueOf(MOST))));
            return null;
        }
        return text.matches("\\d+") ? (Object) (long) number : (Object) number;
    }
}
