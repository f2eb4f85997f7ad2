package org.maillage.personal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                values.put(field, Naming.isFull(name) ? without(value) : value);
            }
        });
        return kind.trusted(values);
    }

    boolean isNamedIn(Kind kind, String id, Document document) {
        return !cleaned(kind, id, document).equals(document);
    }

    private Object without(Object value) {
        return switch (value) {
            case String text -> words.matcher(text).replaceAll(NamedActor.ERASED);
            case List<?> many -> many.stream().map(one -> without((Object) one)).toList();
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<Object, Object>();
                map.forEach((key, one) -> copy.put(key, without((Object) one)));
                yield copy;
            }
            default -> value;
        };
    }
}
