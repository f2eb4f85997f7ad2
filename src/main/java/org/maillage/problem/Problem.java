package org.maillage.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in what a person gave: where it stands, and the code of the sentence that says how to mend it.
 *
 * @param code key of the sentence in the message files, below {@code problem.}
 * @param row line number in the file (the header is line 1), or the position in a list of edits; null when there is none
 * @param details values for the sentence
 */
public record Problem(
        String code,
        @Nullable String file,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String value,
        Map<String, String> details) {
    public static Problem of(String code, @Nullable String column, @Nullable String value) {
        return new Problem(code, null, null, column, value, Map.of());
    }

    public static Problem of(
            String code, @Nullable String column, @Nullable String value, Map<String, String> details) {
        return new Problem(code, null, null, column, value, details);
    }

    public Problem in(String fileName, int rowNumber) {
        return new Problem(code, fileName, rowNumber, column, value, details);
    }
}
