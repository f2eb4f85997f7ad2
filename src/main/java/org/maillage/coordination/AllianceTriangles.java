package org.maillage.coordination;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.network.Triangles;
import org.maillage.question.Computation;

/** The threesomes of actors all allied to each other, each once. */
final class AllianceTriangles implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var alliances = Alliances.of(input);
        var triangles = Triangles.of(alliances.graph());
        var limit = Computation.number(parameters, "limit");
        return triangles.stream()
                .limit(limit.longValue())
                .<List<@Nullable Object>>map(triangle -> List.of(
                        alliances.actor(triangle.a()),
                        alliances.actor(triangle.b()),
                        alliances.actor(triangle.c()),
                        alliances.among(triangle.a(), triangle.b(), triangle.c()),
                        triangles.size()))
                .toList();
    }
}
