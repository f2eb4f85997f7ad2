package org.maillage.personal;

import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.maillage.document.Document;
import org.maillage.document.Kind;

/**
 * Takes a name out of documents whose author has no account: what was said stays without it, and texts in which it is
 * written in full no longer name it.
 */
record NamedAuthor(String name, Pattern words) implements Cleaner {
    NamedAuthor(String name) {
        this(name, Naming.words(name));
    }

    @Override
    public Document cleaned(Kind kind, String entity, Document document) {
        var values = new LinkedHashMap<String, Object>();
        document.asMap().forEach((field, value) -> {
            if (!Naming.FIELDS.contains(field) || !name.equals(value)) {
                values.put(field, Naming.isFull(name) ? EveryText.changed(value, this::without) : value);
            }
        });
        return kind.trusted(values);
    }

    boolean isNamedIn(Kind kind, String id, Document document) {
        return !cleaned(kind, id, document).equals(document);
    }

    private String without(String text) {
        return words.matcher(text).replaceAll(NamedActor.ERASED);
    }
}
