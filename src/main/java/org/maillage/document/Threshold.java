package org.maillage.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From which number on a question finds something, as a territory keeps it: {@code coordination/two-circles:core=4}.
 *
 * @param question group and name of the question
 * @param parameter which of its numbers
 * @param number as it is written
 */
public record Threshold(String question, String parameter, String number) {
    public static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]+/[a-z0-9-]+):(\\w+)=(\\d{1,9}(?:[.]\\d{1,6})?)");

    /** Null when the text is none. */
    public static @Nullable Threshold read(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches() ? new Threshold(written.group(1), written.group(2), written.group(3)) : null;
    }

    /** What it is of: a territory keeps one number for each. */
    String of() {
        return question + ":" + parameter;
    }

    String written() {
        return of() + "=" + number;
    }
}
