package org.maillage.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.graph.Tx;
import org.maillage.problem.Problem;

/** Refuses documents that name an entity which neither exists nor is created along with them. */
public final class References implements Rule {
    private final Kinds kinds;
    private final Store store;

    public References(Kinds kinds, Store store) {
        this.kinds = kinds;
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, String territory, List<Edit> edits, List<Problem> problems) {
        var known = new HashMap<String, Set<String>>();
        named(edits).forEach((kind, ids) -> known.put(kind, existing(tx, territory, kind, ids)));
        edits.forEach(edit -> {
            var ids = known.computeIfAbsent(edit.kind().name(), kind -> new HashSet<>());
            if (edit.document() == null) {
                ids.remove(edit.id());
            } else {
                ids.add(edit.id());
            }
        });
        for (var edit : edits) {
            forEachReference(edit, (field, id) -> {
                if (!known.getOrDefault(field.refersTo(), Set.of()).contains(id)) {
                    problems.add(Problem.of(
                            "unknown-" + field.refersTo(),
                            field.name(),
                            id,
                            Map.of(ENTITY, edit.key().toString())));
                }
            });
        }
        return edits;
    }

    private Set<String> existing(Tx tx, String territory, String kind, Set<String> ids) {
        return new HashSet<>(store.read(tx, territory, kinds.get(kind), ids).keySet());
    }

    private static Map<String, Set<String>> named(List<Edit> edits) {
        var named = new HashMap<String, Set<String>>();
        for (var edit : edits) {
            forEachReference(
                    edit,
                    (field, id) -> named.computeIfAbsent(
                                    String.valueOf(field.refersTo()), kind -> new LinkedHashSet<>())
                            .add(id));
        }
        return named;
    }

    private interface Visitor {
        void visit(Field field, String id);
    }

    private static void forEachReference(Edit edit, Visitor visitor) {
        var document = edit.document();
        if (document == null) {
            return;
        }
        for (var field : edit.kind().fields()) {
            if (field.refersTo() != null) {
                ids(field, document).forEach(id -> visitor.visit(field, id));
            }
        }
    }

    private static List<String> ids(Field field, Document document) {
        return switch (field.type()) {
            case TEXTS -> document.texts(field.name());
            case MEMBERS ->
                document.members(field.name()).stream()
                        .map(member -> String.valueOf(member.get("actor")))
                        .toList();
            default -> {
                var id = document.text(field.name());
                yield id == null ? List.of() : List.of(id);
            }
        };
    }
}
