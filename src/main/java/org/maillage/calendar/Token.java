package org.maillage.calendar;

import java.util.List;
import java.util.Set;

/**
 * A piece of a period.
 *
 * @param months the months that it names, for {@link Kind#MONTHS}
 * @param days the weekdays that it names, from Monday, 1, for {@link Kind#DAYS}
 * @param hours the times of day that it names, for {@link Kind#HOURS}
 * @param oneHalfDay whether the hours are told as one morning or evening, not several
 * @param from where it begins in the text
 */
record Token(
        Kind kind, Set<Integer> months, Set<Integer> days, List<Span> hours, boolean oneHalfDay, int from, int until) {
    enum Kind {
        MONTHS,
        DAYS,
        HOURS,
        /** From one to another: a dash, « à », “to”. */
        TO,
        AND,
        COMMA,
        OR,
        EXCEPT,
        /** Until, which says nothing of when it begins. */
        UNTIL,
        /** Before or after something. */
        OPEN,
        /** “From”, which is open unless it says to where. */
        FROM,
        /** The first, every second, sometimes: not each week. */
        NOW_AND_THEN,
        /** A number of nothing that is known here, as the day of a date. */
        NUMBER,
        /** Says nothing by itself. */
        FILLER,
        WORD
    }

    static Token of(Kind kind, int from, int until) {
        return new Token(kind, Set.of(), Set.of(), List.of(), false, from, until);
    }

    static Token ofMonths(Set<Integer> months, int from, int until) {
        return new Token(Kind.MONTHS, months, Set.of(), List.of(), false, from, until);
    }

    static Token ofDays(Set<Integer> days, int from, int until) {
        return new Token(Kind.DAYS, Set.of(), days, List.of(), false, from, until);
    }

    static Token ofHours(Span hours, boolean oneHalfDay, int from, int until) {
        return new Token(Kind.HOURS, Set.of(), Set.of(), List.of(hours), oneHalfDay, from, until);
    }

    boolean names() {
        return kind == Kind.MONTHS || kind == Kind.DAYS || kind == Kind.HOURS;
    }
}
