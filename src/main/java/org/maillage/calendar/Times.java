package org.maillage.calendar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.calendar.Token.Kind;

/**
 * The times of a week that a row of tokens names: days and hours that follow one another belong together (« lundi et
 * jeudi matin », « mardi 9 h – 12 h et vendredi soir »), “and” between hours and days means both (« le soir et le
 * week-end »). Whatever could be read in two ways is not read.
 */
final class Times {
    /** Days or hours side by side, and what stands before them. */
    private record Part(Kind level, Set<Integer> days, List<Span> hours, Kind before) {
        Part with(Token token, Set<Integer> range) {
            var moreDays = new HashSet<>(days);
            moreDays.addAll(token.days());
            moreDays.addAll(range);
            var moreHours = new ArrayList<>(hours);
            moreHours.addAll(token.hours());
            return new Part(level, moreDays, moreHours, before);
        }

        Week week() {
            return Week.of(days, hours);
        }

        Week on(Part theseDays) {
            return Week.of(theseDays.days, hours);
        }
    }

    private final List<Token> tokens;
    private final List<Part> parts = new ArrayList<>();
    private boolean clear = true;

    private Times(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Null when none is named, or not clearly. */
    static @Nullable Week of(List<Token> tokens) {
        var times = new Times(tokens);
        times.collect();
        return times.clear ? times.together() : null;
    }

    private void collect() {
        Token last = null;
        var between = new ArrayList<Kind>();
        var ranged = false;
        for (var token : tokens) {
            if (token.kind() != Kind.DAYS && token.kind() != Kind.HOURS) {
                between.add(token.kind());
                continue;
            }
            var told = between.stream().filter(kind -> kind != Kind.FILLER).toList();
            clear &= !opens(told);
            var before = before(told);
            var same = last != null && last.kind() == token.kind();
            if (last != null && before == Kind.TO) {
                clear &= same && token.kind() == Kind.DAYS && told.size() == 1;
                clear &= last.days().size() == 1 && token.days().size() == 1;
            }
            // « du lundi au samedi matin » may mean each morning, or until Saturday morning.
            clear &= !(ranged && !same && between.isEmpty() && token.oneHalfDay());
            ranged = before == Kind.TO && same;
            if (same) {
                var part = parts.removeLast();
                parts.add(part.with(token, ranged && last != null ? range(last, token) : Set.of()));
            } else {
                parts.add(new Part(token.kind(), token.days(), token.hours(), before));
            }
            last = token;
            between.clear();
        }
        clear &= between.isEmpty()
                || between.stream()
                                .filter(kind -> kind != Kind.FILLER)
                                .findFirst()
                                .orElse(Kind.COMMA)
                        != Kind.NUMBER;
    }

    /** Whether a number or “after” stands right before a day or an hour. */
    private static boolean opens(List<Kind> told) {
        return !told.isEmpty() && (told.getLast() == Kind.OPEN || told.getLast() == Kind.NUMBER);
    }

    private static Set<Integer> range(Token first, Token last) {
        return Vocabulary.between(
                first.days().iterator().next(), last.days().iterator().next(), Week.DAYS);
    }

    private static Kind before(List<Kind> told) {
        if (told.contains(Kind.TO) || told.contains(Kind.UNTIL)) {
            return Kind.TO;
        }
        return told.contains(Kind.AND) ? Kind.AND : told.contains(Kind.COMMA) ? Kind.COMMA : Kind.FILLER;
    }

    private @Nullable Week together() {
        if (parts.isEmpty()) {
            return null;
        }
        return parts.getFirst().level() == Kind.DAYS ? daysFirst() : hoursFirst();
    }

    private Week daysFirst() {
        var week = new Week(new BitSet(), false, false);
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var next = i + 1 < parts.size() ? parts.get(i + 1) : null;
            if (part.level() == Kind.DAYS && next != null && next.before() != Kind.AND) {
                week = week.or(next.on(part));
                i++;
            } else {
                week = week.or(part.week());
            }
        }
        return week;
    }

    private @Nullable Week hoursFirst() {
        if (parts.size() == 1) {
            return parts.getFirst().week();
        }
        if (parts.size() % 2 == 1) {
            return parts.get(1).before() == Kind.AND ? parts.getFirst().week().or(rest()) : null;
        }
        if (parts.size() == 2 && parts.getLast().before() == Kind.AND) {
            return parts.getFirst().week().or(parts.getLast().week());
        }
        var week = new Week(new BitSet(), false, false);
        for (var i = 0; i < parts.size(); i += 2) {
            if (parts.get(i + 1).before() == Kind.AND || (i > 0 && parts.get(i).before() == Kind.FILLER)) {
                return null;
            }
            week = week.or(parts.get(i).on(parts.get(i + 1)));
        }
        return week;
    }

    private Week rest() {
        var rest = new Times(List.of());
        rest.parts.addAll(parts.subList(1, parts.size()));
        return rest.daysFirst();
    }
}
