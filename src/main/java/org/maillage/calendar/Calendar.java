package org.maillage.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something is needed or offered: in which months, and at which times of a week.
 *
 * @param months from 1 to 12 in order; empty when they are not said
 * @param week null when neither weekdays nor hours are said
 */
public record Calendar(List<Integer> months, @Nullable Week week) {
    public static final Calendar UNSAID = new Calendar(List.of(), null);

    public Calendar {
        months = List.copyOf(months);
    }

    /**
     * The share of what is asked here, in weekly hours times months, that an offer covers: from 0, nothing in common, to
     * 1, all of it. Months, days and hours that only one of both says count as whenever for the other; null when nothing
     * is said by both.
     */
    public @Nullable Double coveredBy(Calendar offer) {
        var ofMonths = monthsCoveredBy(offer);
        var ofWeek = week == null || offer.week == null ? null : week.coveredBy(offer.week);
        if (ofMonths == null) {
            return ofWeek;
        }
        return ofWeek == null ? ofMonths : Double.valueOf(ofMonths * ofWeek);
    }

    /** Whether one could do both: what both say leaves nothing in common. */
    public boolean isApartFrom(Calendar other) {
        var common = coveredBy(other);
        return common != null && common == 0;
    }

    private @Nullable Double monthsCoveredBy(Calendar offer) {
        if (months.isEmpty() || offer.months.isEmpty()) {
            return null;
        }
        var offered = new HashSet<>(offer.months);
        return (double) months.stream().filter(offered::contains).count() / months.size();
    }

    /** The weekdays that are said, as the database keeps them. */
    public @Nullable List<Integer> days() {
        return week == null || !week.days() ? null : week.weekdays();
    }

    /** Where the hours that are said begin and end on some day, in quarters of an hour from midnight. */
    public @Nullable List<Integer> hours() {
        return week == null || !week.hours() ? null : Week.runs(week.daytime());
    }

    /** Where the weekdays that are said begin and end, as whole days, in quarters of an hour from Monday at midnight. */
    public @Nullable List<Integer> wholeDays() {
        return week == null || !week.days()
                ? null
                : Week.runs(Week.ofDays(week.weekdays()).quarters());
    }

    /**
     * How many quarters of an hour are asked for before each moment: of a week, or of a day when hours are said without
     * days. What an offer has in common is then looked up where its own times begin and end.
     */
    public @Nullable List<Integer> before() {
        if (week == null) {
            return null;
        }
        var asked = week.days() ? week.quarters() : week.daytime();
        var sums = new ArrayList<Integer>();
        sums.add(0);
        for (var at = 0; at < (week.days() ? Week.QUARTERS : Week.QUARTERS_OF_A_DAY); at++) {
            sums.add(sums.getLast() + (asked.get(at) ? 1 : 0));
        }
        return sums;
    }

    /** Where the times of a week begin and end, in quarters of an hour from Monday at midnight. */
    public @Nullable List<Integer> times() {
        return week == null ? null : Week.runs(week.quarters());
    }
}
