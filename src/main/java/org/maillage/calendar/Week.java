package org.maillage.calendar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Times of a week, in quarters of an hour from Monday at midnight on. A level that is not said is wide open: days
 * without hours are whole days, hours without days are those of every day.
 *
 * @param days whether weekdays were said
 * @param hours whether hours were said
 */
public record Week(BitSet quarters, boolean days, boolean hours) {
    public static final int DAYS = 7;
    public static final int QUARTERS_OF_A_DAY = 96;
    public static final int QUARTERS = DAYS * QUARTERS_OF_A_DAY;

    public Week {
        quarters = (BitSet) quarters.clone();
    }

    static Week ofDays(Iterable<Integer> days) {
        var quarters = new BitSet(QUARTERS);
        days.forEach(day -> quarters.set((day - 1) * QUARTERS_OF_A_DAY, day * QUARTERS_OF_A_DAY));
        return new Week(quarters, true, false);
    }

    /** Some times on some days, on all of them when none is named; what goes on after midnight is of the next day. */
    static Week of(Set<Integer> days, List<Span> hours) {
        if (hours.isEmpty()) {
            return ofDays(days);
        }
        var quarters = new BitSet(QUARTERS);
        for (var day = 0; day < DAYS; day++) {
            if (days.isEmpty() || days.contains(day + 1)) {
                for (var span : hours) {
                    for (var quarter = span.from(); quarter < span.until(); quarter++) {
                        quarters.set((day * QUARTERS_OF_A_DAY + quarter) % QUARTERS);
                    }
                }
            }
        }
        return new Week(quarters, !days.isEmpty(), true);
    }

    Week or(Week other) {
        var either = (BitSet) quarters.clone();
        either.or(other.quarters);
        return new Week(either, days || other.days, hours || other.hours);
    }

    Week without(Week other) {
        var rest = (BitSet) quarters.clone();
        rest.andNot(other.quarters);
        return new Week(rest, days || other.days, hours || other.hours);
    }

    boolean isEmpty() {
        return quarters.isEmpty();
    }

    /** In a week, when both days and hours were said; null otherwise. */
    public @Nullable Double hoursPerWeek() {
        return days && hours ? quarters.cardinality() / 4.0 : null;
    }

    /** The days from Monday, 1, to Sunday, 7, of which some time is meant. */
    public List<Integer> weekdays() {
        var found = new ArrayList<Integer>();
        for (var day = 0; day < DAYS; day++) {
            if (!quarters.get(day * QUARTERS_OF_A_DAY, (day + 1) * QUARTERS_OF_A_DAY)
                    .isEmpty()) {
                found.add(day + 1);
            }
        }
        return found;
    }

    /** One day, as a set of its quarters. */
    BitSet day(int day) {
        return quarters.get((day - 1) * QUARTERS_OF_A_DAY, day * QUARTERS_OF_A_DAY);
    }

    /** The quarters of a day that are meant on some day. */
    BitSet daytime() {
        var some = new BitSet(QUARTERS_OF_A_DAY);
        for (var day = 1; day <= DAYS; day++) {
            some.or(day(day));
        }
        return some;
    }

    /**
     * The share of the hours asked here that an offer covers, the offer seen on the levels that are said here: who asks
     * for a Monday is served by a Monday morning. Null when no level is said by both.
     */
    @Nullable
    Double coveredBy(Week offer) {
        if (!(days && offer.days) && !(hours && offer.hours)) {
            return null;
        }
        var covered = (BitSet) offer.seenOn(days, hours).clone();
        covered.and(quarters);
        return (double) covered.cardinality() / quarters.cardinality();
    }

    private BitSet seenOn(boolean theirDays, boolean theirHours) {
        if (theirDays && theirHours) {
            return quarters;
        }
        if (theirDays) {
            return ofDays(weekdays()).quarters;
        }
        var daytime = daytime();
        var every = new BitSet(QUARTERS);
        daytime.stream().forEach(quarter -> {
            for (var day = 0; day < DAYS; day++) {
                every.set(day * QUARTERS_OF_A_DAY + quarter);
            }
        });
        return every;
    }

    /** Where runs of a set begin and end, one after the other: 36, 48, 56, 72 for nine to twelve and two to six. */
    static List<Integer> runs(BitSet quarters) {
        var runs = new ArrayList<Integer>();
        for (var from = quarters.nextSetBit(0); from >= 0; ) {
            var until = quarters.nextClearBit(from);
            runs.add(from);
            runs.add(until);
            from = quarters.nextSetBit(until);
        }
        return runs;
    }
}
