package org.maillage.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.PlanParameters;
import org.maillage.graph.Row;

/**
 * What statements that several questions read have answered, each asked once. Lives as long as the territory stands as it
 * is: for the questions that are asked together.
 */
public final class SharedRows {
    private final Map<Asked, List<Row>> rows = new ConcurrentHashMap<>();

    List<Row> of(Question question, Map<String, @Nullable Object> parameters, Supplier<List<Row>> load) {
        if (question.reads() == null) {
            return load.get();
        }
        var with = new HashMap<String, @Nullable Object>();
        PlanParameters.named(question.file().text()).forEach(name -> with.put(name, parameters.get(name)));
        return rows.computeIfAbsent(new Asked(question.reads(), with), missing -> load.get());
    }

    private record Asked(String statement, Map<String, @Nullable Object> with) {}
}
