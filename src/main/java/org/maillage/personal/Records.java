package org.maillage.personal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Kinds;
import org.maillage.graph.Batches;
import org.maillage.graph.Tx;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the history tells of each entity before and after its changes: found by what is written in it, and rewritten. */
final class Records {
    private static final JsonMapper JSON = new JsonMapper();

    private final Kinds kinds;

    Records(Kinds kinds) {
        this.kinds = kinds;
    }

    /** One entity in one change. */
    record Item(
            String item,
            EntityKey entity,
            @Nullable Document before,
            @Nullable Document after) {}

    /** The words as they stand in the records. */
    static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    /** The records of this entity, and those in which one of these stands. */
    List<Item> with(Tx tx, String territory, String entity, List<String> marks) {
        var asked = Map.of("territory", territory, "entity", entity, "marks", marks);
        return tx.run("personal/records", asked).stream()
                .map(row -> {
                    var key = EntityKey.parse(row.text("entity"));
                    return new Item(
                            row.text("item"),
                            key,
                            document(key, row.textOrNull("before")),
                            document(key, row.textOrNull("after")));
                })
                .toList();
    }

    static Set<EntityKey> entities(List<Item> items) {
        var entities = new LinkedHashSet<EntityKey>();
        items.forEach(item -> entities.add(item.entity()));
        return entities;
    }

    /** Takes somebody out of these records; changes that they were part of can no longer be taken back. */
    void clean(Tx tx, List<Item> items, Cleaner cleaner) {
        rewrite(tx, items, cleaner, "personal/records-put");
    }

    /** Gives somebody another name in these records. */
    void rename(Tx tx, List<Item> items, Renamed renamed) {
        rewrite(tx, items, renamed, "personal/records-rename");
    }

    private void rewrite(Tx tx, List<Item> items, Cleaner cleaner, String statement) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var item : items) {
            var before = cleaned(item.entity(), item.before(), cleaner);
            var after = cleaned(item.entity(), item.after(), cleaner);
            var gone = (item.before() != null && before == null) || (item.after() != null && after == null);
            if (gone || !Objects.equals(before, item.before()) || !Objects.equals(after, item.after())) {
                var row = new HashMap<String, @Nullable Object>();
                row.put("item", item.item());
                row.put("gone", gone);
                row.put("before", before == null ? null : JSON.writeValueAsString(before.asMap()));
                row.put("after", after == null ? null : JSON.writeValueAsString(after.asMap()));
                rows.add(row);
            }
        }
        Batches.of(rows).forEach(batch -> tx.run(statement, Map.of("rows", batch)));
    }

    private @Nullable Document cleaned(EntityKey entity, @Nullable Document document, Cleaner cleaner) {
        return document == null ? null : cleaner.cleaned(kinds.get(entity.kind()), entity.id(), document);
    }

    private @Nullable Document document(EntityKey entity, @Nullable String json) {
        return json == null
                ? null
                : kinds.get(entity.kind())
                        .trusted(JSON.readValue(json, new TypeReference<HashMap<String, Object>>() {}));
    }
}
