package org.maillage.pool;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** A date as far as it is known: {@code 2026}, {@code 2026-11} or {@code 2026-11-22}. */
final class PartialDate {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int MONTH_LENGTH = 7;

    private PartialDate() {}

    static boolean isOne(String text) {
        try {
            return YEAR.matcher(text).matches()
                    || (text.length() == MONTH_LENGTH
                            ? YearMonth.parse(text).getYear() >= 0
                            : LocalDate.parse(text).getYear() >= 0);
        } catch (DateTimeException notOne) {
            return false;
        }
    }
}
