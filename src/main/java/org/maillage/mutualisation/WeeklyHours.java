package org.maillage.mutualisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.calendar.Period;
import org.maillage.graph.Row;

/** How many hours a week a need of work asks of one person. */
final class WeeklyHours {
    /** The legal week in France; a day is a fifth of it. */
    private static final double FULL_TIME = 35;

    private static final double DAYS_OF_A_WEEK = 5;
    private static final String A_WEEK = " ?(par |/ ?|per |a )?(semaine|week|hebdo.*)";
    private static final Pattern HOURS = Pattern.compile("(h|heures?|hours?)" + A_WEEK);
    private static final Pattern DAYS = Pattern.compile("(jours?|days?)" + A_WEEK);
    private static final Pattern POSTS = Pattern.compile(
            "etp|fte|(equivalents? |postes? a )?temps[ -]plein|full[ -]time( equivalents?| posts?| jobs?)?");

    private WeeklyHours() {}

    /** As the period says, else the quantity, else the days and hours of the period; null where nothing is said. */
    static @Nullable Double of(Period period, Row row) {
        if (period.hoursPerWeek() != null) {
            return period.hoursPerWeek();
        }
        var unit = row.textOrNull("unit");
        var told = unit == null || row.isNull("quantity") ? null : told(row.number("quantity"), plain(unit));
        return told == null ? period.weekly() : told;
    }

    private static @Nullable Double told(double quantity, String unit) {
        if (HOURS.matcher(unit).matches()) {
            return quantity;
        }
        if (DAYS.matcher(unit).matches()) {
            return quantity * FULL_TIME / DAYS_OF_A_WEEK;
        }
        // Four posts for a summer are four times one of them.
        return POSTS.matcher(unit).matches() ? Double.valueOf(Math.min(1, quantity) * FULL_TIME) : null;
    }

    private static String plain(String unit) {
        return Normalizer.normalize(unit.toLowerCase(Locale.ROOT).strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
