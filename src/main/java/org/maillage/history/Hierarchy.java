package org.maillage.history;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.Kind;
import org.maillage.document.Store;
import org.maillage.graph.Tx;

/** What stands above what: finds wishes that would make an entity stand above itself. */
public final class Hierarchy {
    private final Store store;
    private final Kind kind;
    private final Function<Document, List<String>> parents;

    /** @param parents the ids of the entities right above the one of a document */
    public Hierarchy(Store store, Kind kind, Function<Document, List<String>> parents) {
        this.store = store;
        this.kind = kind;
        this.parents = parents;
    }

    /** The edits of this kind whose entity would be found again when going upwards from it. */
    public List<Edit> cycles(Tx tx, String territory, List<Edit> edits) {
        var above = new HashMap<String, List<String>>();
        var moved = edits.stream().filter(edit -> edit.kind().equals(kind)).toList();
        moved.forEach(edit -> above.put(edit.id(), of(edit.document())));
        var asked =
                moved.stream().filter(edit -> !of(edit.document()).isEmpty()).toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        readUpwards(tx, territory, above);
        return asked.stream().filter(edit -> returnsTo(edit.id(), above)).toList();
    }

    private void readUpwards(Tx tx, String territory, Map<String, List<String>> above) {
        var missing = missing(above.values(), above.keySet());
        while (!missing.isEmpty()) {
            var stored = store.read(tx, territory, kind, missing);
            missing.forEach(id -> {
                var parent = stored.get(id);
                above.put(id, parent == null ? List.of() : of(parent.document()));
            });
            missing = missing(missing.stream().map(above::get).toList(), above.keySet());
        }
    }

    private static Set<String> missing(Collection<List<String>> named, Set<String> known) {
        var missing = new HashSet<String>();
        named.forEach(missing::addAll);
        missing.removeAll(known);
        return missing;
    }

    private static boolean returnsTo(String id, Map<String, List<String>> above) {
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(above.getOrDefault(id, List.of()));
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (next.equals(id)) {
                return true;
            }
            if (seen.add(next)) {
                waiting.addAll(above.getOrDefault(next, List.of()));
            }
        }
        return false;
    }

    private List<String> of(@Nullable Document document) {
        return document == null ? List.of() : parents.apply(document);
    }
}
