package org.maillage.mutualisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;

/** How much, and of what. */
record Amount(double quantity, String unit) {
    private static final double PARTS = 1_000;

    /** Null where the quantity or the unit was not told. */
    static @Nullable Amount of(Row row) {
        var unit = row.textOrNull("unit");
        return unit == null || unit.isBlank() || row.isNull("quantity") || row.number("quantity") <= 0
                ? null
                : new Amount(row.number("quantity"), unit);
    }

    /** In whole thousandths. */
    long parts() {
        return Math.round(Math.min(quantity, 1e12) * PARTS);
    }

    static double ofParts(long parts) {
        return parts / PARTS;
    }

    /** Whether this offered amount is told in the unit that is asked for, singular or plural, more precisely or not. */
    boolean answers(Amount asked) {
        return plain(unit).startsWith(plain(asked.unit));
    }

    private static String plain(String unit) {
        return (unit.toLowerCase(Locale.ROOT).strip() + ' ').replace("s ", " ");
    }
}
