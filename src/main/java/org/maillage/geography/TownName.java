package org.maillage.geography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings of a town's name: accents, hyphens, capitals and « St » make no difference. */
final class TownName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern POSTAL = Pattern.compile("\\b\\d{4,5}\\b|\\bcedex\\b.*|\\b\\d{1,2}(er?|e|eme)?\\b");
    private static final Pattern DETAIL = Pattern.compile("\\s*[(\\[,;/].*$");

    private TownName() {}

    /** The words of a name in small letters without accents, separated by one space. */
    static String fold(String name) {
        String letters = name.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
        String plain = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
        String[] words = BETWEEN_WORDS.split(plain.strip());
        for (int i = 0; i < words.length; i++) {
            words[i] = switch (words[i]) {
                case "st" -> "saint";
                case "ste" -> "sainte";
                default -> words[i];
            };
        }
        return String.join(" ", words).strip();
    }

    /** The folded name as written, then without what people add to it: district, postal code, cedex. */
    static List<String> readings(String name) {
        List<String> readings = new ArrayList<>();
        String whole = fold(name);
        String bare = fold(DETAIL.matcher(name).replaceFirst(""));
        for (String reading : List.of(whole, bare, withoutPost(bare), withoutPost(whole))) {
            if (!reading.isEmpty() && !readings.contains(reading)) {
                readings.add(reading);
            }
        }
        return readings;
    }

    private static String withoutPost(String folded) {
        return fold(POSTAL.matcher(folded).replaceAll(" "));
    }
}
