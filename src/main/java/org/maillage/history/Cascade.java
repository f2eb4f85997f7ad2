package org.maillage.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.document.Author;
import org.maillage.document.EntityKey;
import org.maillage.document.Kinds;
import org.maillage.document.Mentions;
import org.maillage.document.Store;
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
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
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
            return Edit.delete(kind, mention.id()).following();
        }
        return Edit.put(kind, mention.id(), Mentions.without(kind, stored.document(), gone))
                .following();
    }

    private static List<Map<String, String>> asMaps(List<EntityKey> keys) {
        return keys.stream()
                .map(key -> Map.of("kind", key.kind(), "id", key.id()))
                .toList();
    }
}
