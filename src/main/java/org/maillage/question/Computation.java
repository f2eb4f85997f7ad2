package org.maillage.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.network.Pace;

/** Answers a question that Cypher alone cannot, from the rows its Cypher loads. Stateless; named in the file's header. */
public interface Computation {
    /** One list a row, in the order of the declared columns. */
    List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters);

    /** The same, telling how far it is where it takes long. */
    default List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters, Pace pace) {
        return answer(input, parameters);
    }

    /** A number that is asked for, or the default of the file's header. */
    static Number number(Map<String, @Nullable Object> parameters, String name) {
        return (Number) Objects.requireNonNull(parameters.get(name), name);
    }
}
