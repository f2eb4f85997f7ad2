package org.maillage.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.document.Field;
import org.maillage.territory.Lists;

/**
 * What the territory calls the terms of its lists, its missions and its campaigns, so that a cell may hold the word people
 * read instead of the code.
 */
final class TermNames {
    private final Map<String, String> codes = new HashMap<>();

    TermNames(Map<String, Object> territory) {
        var terms = FreshDocuments.list(territory, "terms");
        terms.forEach(term -> named(term, String.valueOf(term.get("list")), "code", "fr", "en"));
        FreshDocuments.list(territory, "missions")
                .forEach(mission -> named(mission, "mission", "id", "id", "fr", "en"));
        FreshDocuments.list(territory, "campaigns")
                .forEach(campaign -> named(campaign, "campaign", "id", "id", "name", "year"));
        // A code counts more than the same word for another term.
        terms.forEach(term -> codes.put(
                key(String.valueOf(term.get("list")), String.valueOf(term.get("code"))),
                String.valueOf(term.get("code"))));
    }

    private void named(Map<String, Object> term, String list, String code, String... names) {
        Stream.of(names)
                .filter(term::containsKey)
                .forEach(name ->
                        codes.putIfAbsent(key(list, String.valueOf(term.get(name))), String.valueOf(term.get(code))));
    }

    /** The cell with the codes of what it names; a word that names nothing stays as it is. */
    String codesIn(Field field, String cell) {
        var list = field.list() == null ? field.refersTo() : field.list();
        if (list == null) {
            return cell;
        }
        return field.type() == Field.Type.TEXTS
                ? Stream.of(cell.split(";", -1)).map(word -> code(list, word)).collect(Collectors.joining(";"))
                : code(list, cell);
    }

    /** Whether a word names a term of a list, or is its code. */
    boolean knows(String list, String word) {
        return codes.containsKey(key(list, word));
    }

    private String code(String list, String word) {
        return codes.getOrDefault(key(list, word), word);
    }

    private static String key(String list, String word) {
        return Lists.termId(list, word.strip().toLowerCase(Locale.ROOT).replace('\'', '’'));
    }
}
