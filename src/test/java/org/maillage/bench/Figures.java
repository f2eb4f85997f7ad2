package org.maillage.bench;

import java.util.List;
import java.util.Locale;

/** Writes figures as people read them. */
final class Figures {
    private Figures() {}

    /** A duration, or a size or a number when the measure says so by its last word. */
    static String of(double value, String what) {
        if (Double.isNaN(value)) {
            return "refused";
        }
        if (List.of("MB", "kB", "errors", "doubled").contains(what.substring(what.lastIndexOf(' ') + 1))) {
            return format("%,.0f", value);
        }
        if (value < 10) {
            return format("%.1f ms", value);
        }
        return value < 2_000 ? format("%,.0f ms", value) : format("%,.1f s", value / 1000);
    }

    static String ratio(double value) {
        return format(value < 0.1 ? "%.3f" : "%.2f", value);
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ENGLISH, pattern, value);
    }
}
