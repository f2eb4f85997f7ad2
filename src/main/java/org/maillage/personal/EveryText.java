package org.maillage.personal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The texts within what a field of a document holds, however deep they stand. */
final class EveryText {
    private EveryText() {}

    /** The same value with each of its texts changed; the keys of maps stay. */
    static Object changed(Object value, UnaryOperator<String> change) {
        return switch (value) {
            case String text -> change.apply(text);
            case List<?> many ->
                many.stream().map(one -> changed((Object) one, change)).toList();
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<Object, Object>();
                map.forEach((key, one) -> copy.put(key, changed((Object) one, change)));
                yield copy;
            }
            default -> value;
        };
    }
}
