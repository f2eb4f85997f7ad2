package org.maillage.calendar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a period was understood, so that whoever wrote it can check.
 *
 * @param months from 1 to 12; empty when they are not said
 * @param times days that have the same hours together; empty when neither days nor hours are said
 * @param unread pieces of the text that are not counted
 */
public record Understood(
        List<Integer> months,
        List<Times> times,
        List<String> unread,
        @Nullable Double hoursPerWeek) {
    private static final int QUARTERS_OF_AN_HOUR = 4;

    /**
     * Some days and what is meant of each.
     *
     * @param days from Monday, 1; empty when they are not said
     * @param hours empty when they are not said
     */
    public record Times(List<Integer> days, List<Hours> hours) {}

    /** As on a clock: 09:00 to 12:30. */
    public record Hours(String from, String until) {}

    public static Understood of(Period period) {
        return new Understood(
                period.calendar().months(), times(period.calendar().week()), period.unread(), period.weekly());
    }

    private static List<Times> times(@Nullable Week week) {
        if (week == null) {
            return List.of();
        }
        if (!week.days()) {
            return List.of(new Times(List.of(), hours(week.daytime())));
        }
        var alike = new LinkedHashMap<BitSet, List<Integer>>();
        week.weekdays()
                .forEach(day -> alike.computeIfAbsent(week.day(day), hours -> new ArrayList<>())
                        .add(day));
        return alike.entrySet().stream()
                .map(same -> new Times(same.getValue(), week.hours() ? hours(same.getKey()) : List.of()))
                .toList();
    }

    private static List<Hours> hours(BitSet quarters) {
        var runs = Week.runs(quarters);
        var hours = new ArrayList<Hours>();
        for (var i = 0; i < runs.size(); i += 2) {
            hours.add(new Hours(clock(runs.get(i)), clock(runs.get(i + 1))));
        }
        return hours;
    }

    private static String clock(int quarter) {
        return String.format(
                Locale.ROOT, "%02d:%02d", quarter / QUARTERS_OF_AN_HOUR, quarter % QUARTERS_OF_AN_HOUR * 15);
    }
}
