package org.maillage.exchange;

import java.util.regex.Pattern;

/**
 * What a spreadsheet would take for a formula, written so that it takes it for text, and read back to the letter (OWASP,
 * CSV injection).
 */
public final class CellText {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern DEFUSED = Pattern.compile("'+[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private CellText() {}

    public static String defused(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String read(String cell) {
        return DEFUSED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
