package org.maillage.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day as they are written in French and English: « 9 h 30 », “9:30 am”, « midi ». */
final class Clock {
    private static final String TIME =
            "(?:(?<N>\\d{1,2})(?:(?<hN> ?h(?:eures?\\b)?)(?: ?(?<mN>[0-5]\\d)(?!\\d))?|(?<cN>:)(?<nN>[0-5]\\d))?"
                    + "(?: ?(?<pN>am|pm|a\\.m\\.|p\\.m\\.))?|(?<wN>midi|noon|minuit|midnight))(?![a-z\\d:])";

    private static final String FIRST = TIME.replace("N", "a");
    private static final String SECOND = TIME.replace("N", "b");

    /** From one time to another; « 2 à 3 h par jour » is none. */
    static final Pattern RANGE = Pattern.compile(FIRST + " ?(?:-|a|to|until|till|jusqu'a|/) ?" + SECOND
            + "(?! ?(?:par|per|/|a la|a day|a week|de |d'|of )\\b)");

    static final Pattern BETWEEN = Pattern.compile("(?:entre|between) " + FIRST + " (?:et|and) " + SECOND);
    static final Pattern FROM =
            Pattern.compile("(?:a partir de|des|apres|after|from|starting(?: at)?) " + FIRST + "(?! ?(?:-|a |to ))");
    static final Pattern UNTIL = Pattern.compile("(?:avant|before|until|till|jusqu'a) " + FIRST);

    private static final int QUARTERS_OF_AN_HOUR = 4;

    private Clock() {}

    /** Every day between the two times that were found; null when they are no times, or not told to the quarter. */
    static @Nullable Span between(Matcher found) {
        if (!isTime(found, "a") && !isTime(found, "b")) {
            return null;
        }
        var half = found.group("pa") == null ? found.group("pb") : found.group("pa");
        var until = quarter(found, "b", found.group("pb"));
        var from = quarter(found, "a", half);
        if (found.group("pa") == null && from >= until) {
            from = quarter(found, "a", null);
        }
        // « Lundi 14 à 9 h » is a date and a time.
        if (from < 0 || until < 0 || from == until || (from > until && !isTime(found, "a"))) {
            return null;
        }
        return new Span(from, until < from ? until + Week.QUARTERS_OF_A_DAY : until);
    }

    static @Nullable Span from(Matcher found) {
        var from = quarter(found, "a", found.group("pa"));
        return !isTime(found, "a") || from < 0 || from >= Week.QUARTERS_OF_A_DAY
                ? null
                : new Span(from, Week.QUARTERS_OF_A_DAY);
    }

    static @Nullable Span until(Matcher found) {
        var until = quarter(found, "a", found.group("pa"));
        return !isTime(found, "a") || until <= 0 ? null : new Span(0, until);
    }

    /** A number alone is no time: it needs its « h », its colon, or am and pm. */
    private static boolean isTime(Matcher found, String which) {
        return found.group("w" + which) != null
                || found.group("h" + which) != null
                || found.group("c" + which) != null
                || found.group("p" + which) != null;
    }

    private static int quarter(Matcher found, String which, @Nullable String half) {
        var word = found.group("w" + which);
        if (word != null) {
            return word.startsWith("mi") && !word.equals("midi") ? Week.QUARTERS_OF_A_DAY : Week.QUARTERS_OF_A_DAY / 2;
        }
        var hour = Integer.parseInt(found.group(which));
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return -1;
            }
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        var told = found.group("m" + which) == null ? found.group("n" + which) : found.group("m" + which);
        var minutes = told == null ? 0 : Integer.parseInt(told);
        var quarter = hour * QUARTERS_OF_AN_HOUR + minutes / 15;
        return minutes % 15 == 0 && quarter <= Week.QUARTERS_OF_A_DAY ? quarter : -1;
    }
}
