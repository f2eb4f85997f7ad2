package org.maillage.strategy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.question.Computation;

/** How far to involve each actor in a project, with the type of its attitude to it where that was read. */
final class InvolvementAnswer implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        return input.stream().map(InvolvementAnswer::row).toList();
    }

    private static List<@Nullable Object> row(Row row) {
        var attitude = new Attitude();
        for (var said : row.maps("attitudes")) {
            var voice = String.valueOf(Objects.requireNonNull(said.get("voice")));
            attitude.say(voice, new Attitude.Energies((Long) said.get("synergy"), (Long) said.get("antagonism")));
        }
        return Arrays.<@Nullable Object>asList(
                row.text("pool"),
                row.text("actor"),
                row.text("level"),
                row.texts("why"),
                attitude.code(),
                row.texts("relations"));
    }
}
