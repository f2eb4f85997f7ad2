package org.maillage.exchange.matching;

import static java.util.Comparator.comparingDouble;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.maillage.exchange.table.Folded;

/** What of a list a word most likely means, by its letters (Winkler 1990) and by the words that it shares with a name. */
public final class Nearest {
    private static final double LIKELY = 0.9;
    private static final int TELLING = 3;
    private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();

    private Nearest() {}

    /**
     * The likeliest, if any is likely.
     *
     * @param names what each is called
     */
    public static <T> Optional<T> of(String word, Collection<T> all, Function<T, List<String>> names) {
        var folded = Folded.of(word);
        return all.stream()
                .filter(one -> most(folded, names.apply(one)) >= LIKELY)
                .max(comparingDouble(one -> most(folded, names.apply(one))));
    }

    private static double most(String folded, List<String> names) {
        return names.stream()
                .mapToDouble(name -> likeness(folded, Folded.of(name)))
                .max()
                .orElse(0);
    }

    /** How alike two folded names are, from 0 to 1. */
    static double likeness(String word, String name) {
        if (word.isEmpty() || name.isEmpty()) {
            return 0;
        }
        return Math.max(LETTERS.apply(word, name), begun(word, name));
    }

    /** One stands whole in the other: "association loi 1901" is an association, "asso" is short for it. */
    private static double begun(String word, String name) {
        var shorter = word.length() < name.length() ? word : name;
        var longer = word.length() < name.length() ? name : word;
        if (shorter.length() <= TELLING) {
            return 0;
        }
        var whole = (" " + longer + " ").contains(" " + shorter + " ");
        // "asso loi 1901" begins like a name of one word.
        var first = word.substring(0, word.indexOf(' ') < 0 ? word.length() : word.indexOf(' '));
        if (first.length() > TELLING && name.indexOf(' ') < 0 && name.startsWith(first)) {
            return LIKELY;
        }
        return whole || longer.startsWith(shorter) ? LIKELY + shorter.length() / (20.0 * longer.length()) : 0;
    }
}
