package org.maillage.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.Kind;
import org.maillage.document.Kinds;
import org.maillage.graph.Tx;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the record of a change says that it did. */
final class Recorded {
    private static final JsonMapper JSON = new JsonMapper();

    private final Kinds kinds;

    Recorded(Kinds kinds) {
        this.kinds = kinds;
    }

    List<Step> steps(Tx tx, String territory, long seq) {
        var steps = new ArrayList<Step>();
        tx.stream("history/items", Map.of("territory", territory, "seq", seq), row -> steps.add(step(row.map("item"))));
        return steps;
    }

    Step step(Map<String, Object> item) {
        var kind = kinds.get(String.valueOf(item.get("kind")));
        return new Step(
                kind, String.valueOf(item.get("id")), document(kind, item, "before"), document(kind, item, "after"));
    }

    private static @Nullable Document document(Kind kind, Map<String, Object> item, String side) {
        var json = (String) item.get(side);
        return json == null
                ? null
                : kind.trusted(JSON.readValue(json, new TypeReference<HashMap<String, Object>>() {}));
    }
}
