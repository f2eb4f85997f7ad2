package org.maillage.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of one entity: field names to values, absent fields left out. Made by {@link Kind#document}. */
public final class Document {
    private final Map<String, Object> values;

    Document(Map<String, Object> values) {
        this.values = new Fields(values);
    }

    public @Nullable String text(String field) {
        return (String) values.get(field);
    }

    @SuppressWarnings("unchecked") // Kind only lets lists of strings in for such fields
    public List<String> texts(String field) {
        var value = (List<String>) values.get(field);
        return value == null ? List.of() : value;
    }

    public @Nullable Double number(String field) {
        return (Double) values.get(field);
    }

    public @Nullable Long integer(String field) {
        return (Long) values.get(field);
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    @SuppressWarnings("unchecked") // Kind only lets lists of maps in for such fields
    public List<Map<String, String>> members(String field) {
        var value = (List<Map<String, String>>) values.get(field);
        return value == null ? List.of() : value;
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** The same document with one field changed; null takes the field away. */
    public Document with(String field, @Nullable Object value) {
        var change = new HashMap<String, @Nullable Object>();
        change.put(field, value);
        return with(change);
    }

    /** The same document with several fields changed; null takes a field away. */
    public Document with(Map<String, @Nullable Object> changes) {
        var copy = new LinkedHashMap<>(values);
        changes.forEach((field, value) -> {
            if (value == null) {
                copy.remove(field);
            } else {
                copy.put(field, value);
            }
        });
        return new Document(copy);
    }

    /** For JSON and for the driver. */
    public Map<String, Object> asMap() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document document && values.equals(document.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
