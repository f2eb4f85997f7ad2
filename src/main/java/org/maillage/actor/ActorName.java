package org.maillage.actor;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words that make a name recognisable: without case, accents, articles and legal forms.
 *
 * @param text the name as written
 */
record ActorName(String text, List<String> words) {
    private static final Set<String> SILENT = Set.of(
            "a",
            "and",
            "association",
            "asso",
            "asbl",
            "au",
            "aux",
            "d",
            "de",
            "des",
            "du",
            "en",
            "et",
            "eurl",
            "gie",
            "l",
            "la",
            "le",
            "les",
            "of",
            "sa",
            "sarl",
            "sas",
            "sasu",
            "scic",
            "scop",
            "the",
            "un",
            "une");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    static ActorName of(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("æ", "ae");
        var all = WORD.matcher(plain).results().map(MatchResult::group).toList();
        var telling =
                all.stream().filter(word -> !SILENT.contains(word)).distinct().toList();
        return new ActorName(text, telling.isEmpty() ? all : telling);
    }
}
