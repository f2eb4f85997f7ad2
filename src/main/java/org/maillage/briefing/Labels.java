package org.maillage.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What codes of a territory are called in a language. */
record Labels(Map<String, String> names) {
    static Labels of(List<Map<String, Object>> terms, List<Map<String, Object>> types, String language) {
        var names = new HashMap<String, String>();
        terms.forEach(term -> names.put(term.get("list") + ":" + term.get("code"), name(term, language)));
        types.forEach(type -> names.put("type:" + type.get("id"), name(type, language)));
        return new Labels(names);
    }

    String of(String list, @Nullable Object code) {
        return names.getOrDefault(list + ":" + code, String.valueOf(code).replace('_', ' '));
    }

    static String name(Map<String, Object> named, String language) {
        for (var field : List.of(language, "fr", "en", "code", "id")) {
            if (named.get(field) instanceof String name && !name.isBlank()) {
                return name;
            }
        }
        return "";
    }
}
