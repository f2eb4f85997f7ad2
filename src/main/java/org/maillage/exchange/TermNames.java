package org.maillage.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.history.Field;
import org.maillage.territory.Lists;

/** What the territory calls the terms of its lists, so that a cell may hold the word people read instead of the code. */
final class TermNames {
    private final Map<String, String> codes = new HashMap<>();

    TermNames(List<Map<String, Object>> terms) {
        for (var term : terms) {
            var list = String.valueOf(term.get("list"));
            var code = String.valueOf(term.get("code"));
            Stream.of("fr", "en")
                    .filter(term::containsKey)
                    .forEach(language -> codes.putIfAbsent(key(list, String.valueOf(term.get(language))), code));
        }
        terms.forEach(term -> {
            var code = String.valueOf(term.get("code"));
            codes.put(key(String.valueOf(term.get("list")), code), code);
        });
    }

    /** The cell with the codes of the terms it names; a word that is no term stays as it is. */
    String codesIn(Field field, String cell) {
        var list = field.list();
        if (list == null) {
            return cell;
        }
        return field.type() == Field.Type.TEXTS
                ? Stream.of(cell.split(";", -1)).map(word -> code(list, word)).collect(Collectors.joining(";"))
                : code(list, cell);
    }

    private String code(String list, String word) {
        return codes.getOrDefault(key(list, word), word);
    }

    private static String key(String list, String word) {
        return Lists.termId(list, word.strip().toLowerCase(Locale.ROOT).replace('\'', '’'));
    }
}
