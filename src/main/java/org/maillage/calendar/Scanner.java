package org.maillage.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a period into what is known of it and what is not. */
final class Scanner {
    private static final Pattern WORD = Pattern.compile("[a-z\\d]+|\\S");

    private final String composed;
    private final String plain;
    private final boolean shortDays;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private @Nullable Double hoursPerWeek;

    Scanner(String composed) {
        this.composed = composed;
        this.plain = Plain.of(composed);
        this.shortDays = Vocabulary.SHORT_DAY
                        .matcher(plain)
                        .results()
                        .filter(found ->
                                found.start() == 0 || !Character.isLetterOrDigit(plain.charAt(found.start() - 1)))
                        .count()
                > 1;
        while (at < plain.length()) {
            if (Character.isWhitespace(plain.charAt(at)) && plain.charAt(at) != '\n') {
                at++;
            } else {
                var token = next();
                tokens.add(token);
                at = token.until();
            }
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    @Nullable
    Double hoursPerWeek() {
        return hoursPerWeek;
    }

    private Token next() {
        var duration = duration();
        if (duration != null) {
            return duration;
        }
        var time = time();
        if (time != null) {
            return time;
        }
        var named = named();
        return named == null ? sign() : named;
    }

    private @Nullable Token duration() {
        var weekly = here(Vocabulary.HOURS_PER_WEEK);
        if (weekly.lookingAt()) {
            hoursPerWeek = Double.valueOf(weekly.group("hours").replace(',', '.'));
            return Token.of(Token.Kind.FILLER, at, weekly.end());
        }
        var other = here(Vocabulary.DURATION);
        return other.lookingAt() ? Token.of(Token.Kind.WORD, at, other.end()) : null;
    }

    private @Nullable Token time() {
        for (var part : Vocabulary.PARTS.entrySet()) {
            var found = here(part.getKey());
            if (found.lookingAt() && !clock(Clock.RANGE, Clock::between)) {
                return Token.ofHours(part.getValue(), plain.charAt(found.end() - 1) != 's', at, found.end());
            }
        }
        var times = Map.<Pattern, Function<Matcher, @Nullable Span>>of(
                Clock.BETWEEN,
                Clock::between,
                Clock.RANGE,
                Clock::between,
                Clock.FROM,
                Clock::from,
                Clock.UNTIL,
                Clock::until);
        for (var time : times.entrySet()) {
            var found = here(time.getKey());
            var span = found.lookingAt() ? time.getValue().apply(found) : null;
            if (span != null) {
                return Token.ofHours(span, false, at, found.end());
            }
        }
        return null;
    }

    private boolean clock(Pattern pattern, Function<Matcher, @Nullable Span> read) {
        var found = here(pattern);
        return found.lookingAt() && read.apply(found) != null;
    }

    private @Nullable Token named() {
        for (var months : Vocabulary.MONTHS.entrySet()) {
            var found = here(months.getKey());
            if (found.lookingAt()) {
                return Token.ofMonths(months.getValue(), at, found.end());
            }
        }
        for (var days : Vocabulary.DAYS.entrySet()) {
            var found = here(days.getKey());
            if (found.lookingAt()) {
                return Token.ofDays(days.getValue(), at, found.end());
            }
        }
        var month = numbered(Vocabulary.MONTHS_BY_NUMBER);
        if (month != null) {
            return Token.ofMonths(Set.of(month.number()), at, month.until());
        }
        var day = numbered(Vocabulary.DAYS_BY_NUMBER);
        if (day == null && shortDays) {
            day = numbered(Vocabulary.SHORT_DAYS_BY_NUMBER);
        }
        return day == null ? null : Token.ofDays(Set.of(day.number()), at, day.until());
    }

    private record Numbered(int number, int until) {}

    private @Nullable Numbered numbered(List<Pattern> names) {
        for (var i = 0; i < names.size(); i++) {
            var found = here(names.get(i));
            if (found.lookingAt()) {
                return new Numbered(i + 1, found.end());
            }
        }
        return null;
    }

    private Token sign() {
        if (composed.startsWith("ès ", at + 1)) {
            return Token.of(Token.Kind.OPEN, at, at + 3);
        }
        for (var sign : Vocabulary.SIGNS.entrySet()) {
            var found = here(sign.getKey());
            if (found.lookingAt()) {
                return Token.of(sign.getValue(), at, found.end());
            }
        }
        var word = here(WORD);
        return Token.of(Token.Kind.WORD, at, word.lookingAt() ? word.end() : at + 1);
    }

    private Matcher here(Pattern pattern) {
        return pattern.matcher(plain).region(at, plain.length()).useTransparentBounds(true);
    }
}
