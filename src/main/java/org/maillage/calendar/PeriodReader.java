package org.maillage.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.calendar.Token.Kind;

/** Reads a period: what it includes, what it excepts, what it leaves open, and what is cited because it is not counted. */
final class PeriodReader {
    private final String text;
    private final List<Token> included = new ArrayList<>();
    private final List<List<Token>> excluded = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final @Nullable Double hoursPerWeek;
    private boolean monthsClear = true;
    private boolean weekClear = true;

    PeriodReader(String text) {
        this.text = text;
        var scanner = new Scanner(text);
        this.hoursPerWeek = scanner.hoursPerWeek();
        split(scanner.tokens());
    }

    Period read() {
        cite();
        var months = months();
        var week = week();
        var dropped =
                (months.isEmpty() && names(Kind.MONTHS)) || (week == null && (names(Kind.DAYS) || names(Kind.HOURS)));
        var nothing = months.isEmpty() && week == null && hoursPerWeek == null;
        if (!text.isEmpty() && (dropped || nothing)) {
            unread.clear();
            unread.add(text);
        }
        return new Period(new Calendar(months, week), unread, hoursPerWeek);
    }

    private boolean names(Kind kind) {
        return included.stream().anyMatch(token -> token.kind() == kind)
                || excluded.stream().flatMap(List::stream).anyMatch(token -> token.kind() == kind);
    }

    /** What is excepted goes from its word to the next comma. */
    private void split(List<Token> tokens) {
        List<Token> exception = null;
        for (var token : tokens) {
            if (token.kind() == Kind.EXCEPT) {
                exception = new ArrayList<>();
                excluded.add(exception);
            } else if (exception != null && token.kind() == Kind.COMMA) {
                exception = null;
                included.add(token);
            } else if (exception != null) {
                exception.add(token);
            } else {
                included.add(token);
            }
        }
        for (var except : excluded) {
            refuse(tokens, except);
        }
    }

    /** « Sauf mercredi, jeudi »: does the list go on after its comma? */
    private void refuse(List<Token> tokens, List<Token> except) {
        if (except.isEmpty()) {
            return;
        }
        var end = except.getLast().until();
        var follows = tokens.stream()
                .filter(token -> token.from() >= end && token.names())
                .findFirst();
        if (follows.isPresent()
                && except.stream()
                        .anyMatch(token -> token.kind() == follows.get().kind())) {
            monthsClear &= follows.get().kind() != Kind.MONTHS;
            weekClear &= follows.get().kind() == Kind.MONTHS;
        }
    }

    private void cite() {
        var from = -1;
        var until = -1;
        for (var token : included) {
            if (isUncounted(token.kind())) {
                from = from < 0 ? token.from() : from;
                until = token.until();
            } else if (from >= 0 && token.kind() != Kind.FILLER) {
                unread.add(text.substring(from, until));
                from = -1;
            }
        }
        if (from >= 0) {
            unread.add(text.substring(from, until));
        }
        excluded.stream().filter(except -> !isCounted(except)).forEach(except -> {
            var first = text.lastIndexOf(
                    ' ',
                    Math.max(
                            0,
                            (except.isEmpty()
                                            ? text.length()
                                            : except.getFirst().from())
                                    - 2));
            unread.add(text.substring(
                    first + 1,
                    except.isEmpty() ? text.length() : except.getLast().until()));
        });
    }

    private static boolean isUncounted(Kind kind) {
        return kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.NOW_AND_THEN;
    }

    /** An exception that says more than months, days and hours is cited and not counted. */
    private static boolean isCounted(List<Token> except) {
        return except.stream().anyMatch(Token::names)
                && except.stream().noneMatch(token -> switch (token.kind()) {
                    case WORD, NUMBER, OPEN, UNTIL, FROM, NOW_AND_THEN, OR -> true;
                    default -> false;
                });
    }

    private List<Integer> months() {
        var named = NamedMonths.of(included);
        var found = new TreeSet<>(named.months());
        monthsClear &= named.clear();
        for (var except : excluded) {
            var without = NamedMonths.of(except).months();
            monthsClear &= without.isEmpty() || isCounted(except);
            if (!without.isEmpty() && found.isEmpty()) {
                found.addAll(Vocabulary.ALL_MONTHS);
            }
            found.removeAll(without);
        }
        return monthsClear ? List.copyOf(found) : List.of();
    }

    private @Nullable Week week() {
        if (!weekClear || !isPlain() || alternates()) {
            return null;
        }
        var week = Times.of(withoutMonths(included));
        if (week == null && (has(included, Kind.DAYS) || has(included, Kind.HOURS))) {
            return null;
        }
        for (var except : excluded) {
            var without = isCounted(except) ? Times.of(withoutMonths(except)) : null;
            if (without != null) {
                week = (week == null ? Week.ofDays(Vocabulary.ALL_DAYS) : week).without(without);
            } else if (has(except, Kind.DAYS) || has(except, Kind.HOURS)) {
                return null;
            }
        }
        return week == null || week.isEmpty() ? null : week;
    }

    /** Whether nothing says that it is not each week, nor that one may choose, nor on which date. */
    private boolean isPlain() {
        for (var i = 0; i < included.size(); i++) {
            var token = included.get(i);
            var next = included.stream()
                    .skip(i + 1L)
                    .filter(other -> other.kind() != Kind.FILLER)
                    .findFirst()
                    .orElse(token);
            var months = next.kind() == Kind.MONTHS;
            if (token.kind() == Kind.NOW_AND_THEN
                    || (token.kind() == Kind.OR && !months)
                    || (token.kind() == Kind.NUMBER && months)) {
                return false;
            }
        }
        return true;
    }

    /** Whether months and times take turns, as in « le lundi en juillet, le mardi en août ». */
    private boolean alternates() {
        var turns = new ArrayList<Boolean>();
        for (var token : included) {
            var isMonth = token.kind() == Kind.MONTHS;
            if (token.names() && (turns.isEmpty() || turns.getLast() != isMonth)) {
                turns.add(isMonth);
            }
        }
        if (turns.size() < 3) {
            return false;
        }
        var days = included.stream().filter(token -> token.kind() == Kind.DAYS).toList();
        var hours =
                included.stream().filter(token -> token.kind() == Kind.HOURS).toList();
        return turns.size() > 3 || turns.getFirst() || !areApart(days, hours);
    }

    private static boolean areApart(List<Token> days, List<Token> hours) {
        return !days.isEmpty()
                && !hours.isEmpty()
                && (days.getLast().from() < hours.getFirst().from()
                        || hours.getLast().from() < days.getFirst().from());
    }

    /** Months and what joins them are left out. */
    private static List<Token> withoutMonths(List<Token> tokens) {
        var rest = new ArrayList<Token>();
        var joints = new ArrayList<Token>();
        var afterMonth = false;
        for (var token : tokens) {
            if (token.kind() == Kind.MONTHS) {
                rest.addAll(afterMonth ? List.of() : joints);
                joints.clear();
            } else if (token.names()) {
                rest.addAll(joints);
                rest.add(token);
                joints.clear();
            } else {
                joints.add(token);
            }
            afterMonth = token.kind() == Kind.MONTHS || (afterMonth && !token.names());
        }
        rest.addAll(joints);
        return rest;
    }

    private static boolean has(List<Token> tokens, Kind kind) {
        return tokens.stream().anyMatch(token -> token.kind() == kind);
    }
}
