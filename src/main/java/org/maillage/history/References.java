package org.maillage.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.document.Author;
import org.maillage.document.EntityKey;
import org.maillage.document.Kinds;
import org.maillage.document.Mentions;
import org.maillage.document.Privacy;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.problem.Problem;

/**
 * Refuses documents that name an entity which neither exists for their author nor is created along with them. What a
 * document names already it may go on naming.
 */
public final class References implements Rule {
    private final Kinds kinds;
    private final Store store;

    public References(Kinds kinds, Store store) {
        this.kinds = kinds;
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        var known = new HashMap<String, Set<String>>();
        var unseen = new HashSet<EntityKey>();
        named(edits).forEach((kind, ids) -> known.put(kind, existing(tx, author, territory, kind, ids, unseen)));
        edits.forEach(edit -> {
            var ids = known.computeIfAbsent(edit.kind().name(), kind -> new HashSet<>());
            if (edit.document() == null) {
                ids.remove(edit.id());
            } else {
                ids.add(edit.id());
            }
        });
        for (var edit : edits) {
            mentions(edit)
                    .filter(mention -> !known.getOrDefault(mention.entity().kind(), Set.of())
                            .contains(mention.entity().id()))
                    .filter(mention -> !unseen.contains(mention.entity())
                            || (edit.wished() && !before(tx, territory, edit).contains(mention.entity())))
                    .map(mention -> Problem.of(
                            "unknown-" + mention.entity().kind(),
                            mention.field().name(),
                            mention.entity().id(),
                            Map.of(ENTITY, edit.key().toString())))
                    .forEach(problems::add);
        }
        return edits;
    }

    /** Those that are there for the author; {@code unseen} takes in those that others keep to themselves. */
    private Set<String> existing(
            Tx tx, Author author, String territory, String kind, Set<String> ids, Set<EntityKey> unseen) {
        var existing = new HashSet<String>();
        store.read(tx, territory, kinds.get(kind), ids).forEach((id, stored) -> {
            if (Privacy.shows(stored.document(), author)) {
                existing.add(id);
            } else {
                unseen.add(new EntityKey(kind, id));
            }
        });
        return existing;
    }

    /** What the entity names already, as it stands. */
    private Set<EntityKey> before(Tx tx, String territory, Edit edit) {
        var stored = store.read(tx, territory, edit.kind(), List.of(edit.id())).get(edit.id());
        return stored == null ? Set.of() : Discretion.entities(edit.kind(), stored.document());
    }

    private static Map<String, Set<String>> named(List<Edit> edits) {
        var named = new HashMap<String, Set<String>>();
        edits.stream()
                .flatMap(References::mentions)
                .forEach(mention -> named.computeIfAbsent(mention.entity().kind(), kind -> new LinkedHashSet<>())
                        .add(mention.entity().id()));
        return named;
    }

    private static Stream<Mentions.Mention> mentions(Edit edit) {
        return Mentions.of(edit.kind(), edit.document());
    }
}
