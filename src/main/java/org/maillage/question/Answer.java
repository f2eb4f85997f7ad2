package org.maillage.question;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a question found, and what it rests on.
 *
 * @param rows values in the order of the columns; actors, needs, … by id
 * @param asked how it was asked: numbers, yes or no and weights, defaults and the territory's own included
 */
public record Answer(
        List<Column> columns, List<List<@Nullable Object>> rows, Evidence evidence, Map<String, Object> asked) {
    /**
     * The actors and relations that the answer used; a relation says whether it is stated, inferred or to confirm.
     *
     * @param names what the needs, resources and pools of the answer are called, by kind and id
     */
    public record Evidence(
            List<String> actors, List<Map<String, Object>> relations, Map<String, Map<String, String>> names) {}
}
