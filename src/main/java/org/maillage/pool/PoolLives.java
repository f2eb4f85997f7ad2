package org.maillage.pool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.problem.NotFound;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is said of a pool, as far as the asker may see it, and when the history saw it change its stage. */
public final class PoolLives {
    private static final JsonMapper JSON = new JsonMapper();

    private final Graph graph;

    public PoolLives(Graph graph) {
        this.graph = graph;
    }

    public PoolLife of(String territory, String pool, List<String> audiences) {
        var asked = Map.<String, Object>of("territory", territory, "id", pool, "audiences", audiences);
        var said = graph.read(tx -> tx.run("pool/life", asked)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("pool", pool));
        var changes = graph.read(tx -> tx.run("pool/stages", Map.of("territory", territory, "entity", "pool:" + pool)));
        return new PoolLife(
                noted(changes, audiences), said.maps("assessments"), said.maps("commitments"), said.maps("agreements"));
    }

    /** The last time that each stage was reached; what the pool was while the asker could not see it is not told. */
    private static Map<String, String> noted(List<Row> changes, List<String> audiences) {
        var noted = new LinkedHashMap<String, String>();
        for (var change : changes) {
            var after = read(change.textOrNull("after"));
            var before = read(change.textOrNull("before"));
            var stage = text(after, "stage");
            if (stage != null && !Objects.equals(stage, text(before, "stage")) && shows(after, audiences)) {
                noted.put(stage, change.text("at"));
            }
        }
        return noted;
    }

    private static boolean shows(@Nullable JsonNode pool, List<String> audiences) {
        var audience = text(pool, "audience");
        return audiences.contains(audience) || audiences.contains(audience + ":" + text(pool, "person"));
    }

    private static @Nullable JsonNode read(@Nullable String json) {
        return json == null ? null : JSON.readTree(json);
    }

    private static @Nullable String text(@Nullable JsonNode document, String field) {
        var value = document == null ? null : document.get(field);
        return value == null ? null : value.asString();
    }
}
