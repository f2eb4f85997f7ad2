package org.maillage.exchange.foreign;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node or an edge as its file tells it.
 *
 * @param row where it stands there: a line, or the how manieth it is
 * @param id what the file calls it; null when it calls it nothing
 * @param values what is said of it, by the names that the file uses
 */
record Said(int row, @Nullable String id, Map<String, String> values) {
    static Said at(int row, @Nullable String id) {
        return new Said(row, id, new LinkedHashMap<>());
    }

    Said with(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.merge(name, value.strip(), (before, after) -> before.equals(after) ? before : before + ";" + after);
        }
        return this;
    }
}
