package org.maillage.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** A name as compared: its words without accents, capitals, and the words that say a legal form. */
record CalledName(Set<String> words) {
    private static final Set<String> SILENT = Set.of(
            "association",
            "asso",
            "sarl",
            "scop",
            "scic",
            "sa",
            "sas",
            "cooperative",
            "societe",
            "loi",
            "1901",
            "de",
            "du",
            "des",
            "d",
            "la",
            "le",
            "les",
            "l",
            "et",
            "en",
            "a",
            "au",
            "aux",
            "pour",
            "the",
            "of",
            "and");
    /** Two words this alike (Winkler, 1990) are the same word with a slip of the pen. */
    private static final double SAME_WORD = 0.93;

    static CalledName of(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var words = new TreeSet<String>();
        for (var word : folded.split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty() && !SILENT.contains(word)) {
                words.add(word);
            }
        }
        return new CalledName(words);
    }

    /** Share of words in common, from 0 to 1 (Jaccard, 1901), slips of the pen allowed. */
    double likeness(CalledName other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        var common = words.stream().filter(other::says).count();
        return (double) common / (words.size() + other.words.size() - common);
    }

    private boolean says(String word) {
        return words.contains(word)
                || words.stream().anyMatch(own -> new JaroWinklerSimilarity().apply(own, word) >= SAME_WORD);
    }
}
