package org.maillage.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.calendar.Token.Kind;

/**
 * The months that a row of tokens names.
 *
 * @param clear whether it is months that are meant, not a date to begin or to end, nor a choice
 */
record NamedMonths(Set<Integer> months, boolean clear) {
    static NamedMonths of(List<Token> tokens) {
        var found = new HashSet<Integer>();
        var clear = true;
        Token last = null;
        var between = new ArrayList<Kind>();
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.kind() == Kind.FILLER) {
                continue;
            }
            if (token.kind() != Kind.MONTHS) {
                between.add(token.kind());
                continue;
            }
            var joined = between.equals(List.of(Kind.TO)) || between.equals(List.of(Kind.UNTIL));
            if (last != null
                    && joined
                    && last.months().size() == 1
                    && token.months().size() == 1) {
                found.addAll(Vocabulary.between(
                        last.months().iterator().next(),
                        token.months().iterator().next(),
                        12));
            }
            found.addAll(token.months());
            clear &= !isOpen(between, last, followedByTo(tokens, i));
            last = token;
            between.clear();
        }
        return new NamedMonths(found, clear);
    }

    /** « Avant mars », « dès juin », “from June” say where it begins or ends, not when it is. */
    private static boolean isOpen(List<Kind> between, @Nullable Token last, boolean toBeContinued) {
        if (between.isEmpty()) {
            return false;
        }
        return switch (between.getLast()) {
            case OPEN -> true;
            case FROM -> !toBeContinued;
            case UNTIL -> last == null || between.size() > 1;
            case OR -> last != null && between.size() == 1;
            default -> false;
        };
    }

    private static boolean followedByTo(List<Token> tokens, int at) {
        return tokens.stream()
                .skip(at + 1L)
                .filter(token -> token.kind() != Kind.FILLER)
                .findFirst()
                .filter(token -> token.kind() == Kind.TO || token.kind() == Kind.UNTIL)
                .isPresent();
    }
}
