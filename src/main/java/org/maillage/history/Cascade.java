package org.maillage.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.graph.Tx;
import org.maillage.problem.Problem;

/**
 * What goes with a deletion: entities that cannot stand without the deleted one are deleted along, and entities that
 * merely mention it forget it. All in the same change, so that one undo brings everything back.
 */
public final class Cascade implements Rule {
    private final Kinds kinds;
    private final Store store;

    public Cascade(Kinds kinds, Store store) {
        this.kinds = kinds;
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, String territory, List<Edit> edits, List<Problem> problems) {
        var deleted = edits.stream()
                .filter(edit -> edit.document() == null)
                .map(Edit::key)
                .toList();
        if (deleted.isEmpty()) {
            return edits;
        }
        var settled = new HashSet<EntityKey>();
        edits.forEach(edit -> settled.add(edit.key()));
        var prepared = new ArrayList<>(edits);
        var gone = new LinkedHashSet<>(deleted);
        for (var mention : mentions(tx, territory, gone)) {
            if (settled.add(mention)) {
                prepared.add(without(tx, territory, mention, gone));
            }
        }
        return prepared;
    }

    /** The entities that mention one of the deleted ones, found by {@code cypher/history/mentions.cypher}. */
    public List<EntityKey> mentions(Tx tx, String territory, Set<EntityKey> gone) {
        var found = new LinkedHashSet<EntityKey>();
        var waiting = new ArrayList<>(gone);
        while (!waiting.isEmpty()) {
            var rows = tx.run("history/mentions", Map.of("territory", territory, "gone", asMaps(waiting)));
            waiting.clear();
            for (var row : rows) {
                var key = new EntityKey(row.text("kind"), row.text("id"));
                if (!gone.contains(key) && found.add(key) && row.flag("dependent")) {
                    waiting.add(key);
                    gone.add(key);
                }
            }
        }
        return List.copyOf(found);
    }

    private Edit without(Tx tx, String territory, EntityKey mention, Set<EntityKey> gone) {
        var kind = kinds.get(mention.kind());
        var stored = store.read(tx, territory, kind, List.of(mention.id())).get(mention.id());
        if (gone.contains(mention) || stored == null) {
            return Edit.delete(kind, mention.id());
        }
        return Edit.put(kind, mention.id(), forgetting(kind, stored.document(), gone));
    }

    private static Document forgetting(Kind kind, Document document, Set<EntityKey> gone) {
        var kept = document;
        for (var field : kind.fields()) {
            var target = field.refersTo();
            if (target != null) {
                kept = switch (field.type()) {
                    case TEXTS ->
                        keep(
                                kept,
                                field,
                                kept.texts(field.name()).stream()
                                        .filter(id -> !gone.contains(new EntityKey(target, id)))
                                        .toList());
                    case MEMBERS ->
                        keep(
                                kept,
                                field,
                                kept.members(field.name()).stream()
                                        .filter(member -> !gone.contains(
                                                new EntityKey(target, String.valueOf(member.get("actor")))))
                                        .toList());
                    default -> {
                        var id = kept.text(field.name());
                        yield id != null && gone.contains(new EntityKey(target, id))
                                ? kept.with(field.name(), null)
                                : kept;
                    }
                };
            }
        }
        return kept;
    }

    private static Document keep(Document document, Field field, List<?> values) {
        return document.with(field.name(), values.isEmpty() ? null : values);
    }

    private static List<Map<String, String>> asMaps(List<EntityKey> keys) {
        return keys.stream()
                .map(key -> Map.of("kind", key.kind(), "id", key.id()))
                .toList();
    }
}
