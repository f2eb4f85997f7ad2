package org.maillage.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.problem.NotFound;

/** All that is known of one actor, as its sheet shows it. */
public final class ActorSheets {
    private final Graph graph;

    public ActorSheets(Graph graph) {
        this.graph = graph;
    }

    public Map<String, @Nullable Object> show(String territory, String actor, List<String> audiences) {
        return graph.read(tx -> {
            var parameters = Map.of("territory", territory, "id", actor, "audiences", audiences);
            var row = tx.run("actor/sheet", parameters).stream()
                    .findFirst()
                    .orElseThrow(() -> new NotFound("actor", actor));
            var sheet = new LinkedHashMap<String, @Nullable Object>();
            row.columns().forEach(column -> sheet.put(column, row.plain(column)));
            return sheet;
        });
    }
}
