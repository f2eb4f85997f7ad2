package org.maillage.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.history.Step;
import org.maillage.problem.Problem;

/**
 * What an import did, or would do: how many entities of each kind it creates, changes and leaves alone.
 *
 * @param items the first of those created or changed, by name
 * @param problems why nothing was imported; empty when it was, or would be
 */
public record ImportReport(
        Map<String, Integer> created,
        Map<String, Integer> changed,
        Map<String, Integer> unchanged,
        List<Item> items,
        List<Problem> warnings,
        List<Problem> problems) {
    private static final int MOST_ITEMS = 500;

    /**
     * One entity that is created or changed.
     *
     * @param kind the name of its file, such as {@code actors}; of an archive the kind of document
     * @param fields the columns that change; empty for a new entity
     * @param lat where it will stand on the map, if anywhere
     */
    public record Item(
            String kind,
            String id,
            String name,
            boolean created,
            Set<String> fields,
            @Nullable Object lat,
            @Nullable Object lon) {}

    /** An import that is refused: nothing is created or changed. */
    public static ImportReport refused(List<Problem> problems, List<Problem> warnings) {
        return new ImportReport(Map.of(), Map.of(), Map.of(), List.of(), warnings, problems);
    }

    static ImportReport of(List<? extends Brought> rows, List<Step> steps, List<Problem> warnings) {
        var byKey = new HashMap<EntityKey, Step>();
        steps.forEach(step -> byKey.put(step.key(), step));
        var created = new TreeMap<String, Integer>();
        var changed = new TreeMap<String, Integer>();
        var unchanged = new TreeMap<String, Integer>();
        var items = new ArrayList<Item>();
        for (var row : rows) {
            var kind = row.group();
            var step = byKey.get(row.key());
            var counts = step == null ? unchanged : step.before() == null ? created : changed;
            counts.merge(kind, 1, Integer::sum);
            if (step != null && items.size() < MOST_ITEMS) {
                items.add(item(row, step));
            }
        }
        return new ImportReport(created, changed, unchanged, items, warnings, List.of());
    }

    private static Item item(Brought brought, Step step) {
        var columns = new TreeSet<String>();
        changedFields(step).forEach(field -> columns.add(brought.columnOf(field)));
        var after = step.after();
        return new Item(
                brought.group(),
                step.id(),
                name(after),
                step.before() == null,
                columns,
                after == null ? null : after.asMap().get("lat"),
                after == null ? null : after.asMap().get("lon"));
    }

    private static String name(@Nullable Document document) {
        if (document == null) {
            return "";
        }
        return Stream.of("name", "fr", "actor")
                .map(field -> document.asMap().get(field))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElseGet(() -> document.has("from") ? document.text("from") + " – " + document.text("to") : "");
    }

    private static Set<String> changedFields(Step step) {
        var before = step.before();
        var after = step.after();
        if (before == null || after == null) {
            return Set.of();
        }
        var fields = new TreeSet<>(before.asMap().keySet());
        fields.addAll(after.asMap().keySet());
        fields.removeIf(
                field -> Objects.equals(before.asMap().get(field), after.asMap().get(field)));
        return fields;
    }
}
