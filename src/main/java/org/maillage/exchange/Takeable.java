package org.maillage.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Kind;
import org.maillage.document.Kinds;
import org.maillage.document.Mentions;
import org.maillage.document.Store;
import org.maillage.graph.Batches;
import org.maillage.graph.Tx;

/**
 * What of a territory somebody may take out of it: what they may see, without the names of what they may not. What would
 * say nothing without such a name, or tells of it in its texts, stays here too, and so does what is said of that.
 */
final class Takeable {
    /** Named versions count changes of a history that stays here. */
    private static final String VERSION = "version";
    /** Their texts tell of what they name. */
    private static final Set<String> TELLING = Set.of("comment", "suggestion", "scenario", "story", "decision");
    /** Names that outlive what they name, and are no references therefore. */
    private static final Map<String, Map<String, String>> PLAIN = Map.of(
            "scenario", Map.of("actors", "actor"),
            "story", Map.of("actors", "actor"),
            "decision", Map.of("need", "need", "resource", "resource", "seeker", "actor", "holder", "actor"));

    private final Tx tx;
    private final Store store;
    private final Kinds kinds;
    private final String territory;
    private final Map<Kind, List<String>> seen = new HashMap<>();
    private final Set<EntityKey> stays = new HashSet<>();

    Takeable(Tx tx, Store store, Kinds kinds, String territory, List<String> audiences) {
        this.tx = tx;
        this.store = store;
        this.kinds = kinds;
        this.territory = territory;
        for (var kind : kinds(kinds)) {
            var ids = new ArrayList<String>();
            tx.stream(
                    "exchange/ids",
                    Map.of("territory", territory, "kind", kind.name(), "audiences", audiences),
                    row -> {
                        if (row.flag("seen")) {
                            ids.add(row.text("id"));
                        } else {
                            stays.add(new EntityKey(kind.name(), row.text("id")));
                        }
                    });
            seen.put(kind, ids);
        }
        while (!stays.isEmpty() && leaveMore()) {
            // What is said of what was left is left in the next round.
        }
    }

    /** The kinds of documents that an archive has, in the order in which they can be written. */
    static List<Kind> kinds(Kinds all) {
        return all.inOrder().stream()
                .filter(kind -> !VERSION.equals(kind.name()))
                .toList();
    }

    /** What takes the documents of a kind, one by one. */
    interface Reader {
        void read(Document document);
    }

    void each(Kind kind, Reader reader) {
        for (var batch : Batches.of(seen.getOrDefault(kind, List.of()))) {
            var standing = store.read(tx, territory, kind, batch);
            for (var id : batch) {
                var stored = standing.get(id);
                if (stored != null && !stays.contains(new EntityKey(kind.name(), id))) {
                    reader.read(Mentions.without(kind, stored.document(), stays));
                }
            }
        }
    }

    /** How many documents of each kind are there and cannot be taken. */
    Map<String, Integer> leftOut() {
        var left = new TreeMap<String, Integer>();
        stays.forEach(key -> left.merge(key.kind(), 1, Integer::sum));
        return left;
    }

    /** How many documents of each kind can be taken. */
    Map<String, Integer> documents() {
        var documents = new TreeMap<String, Integer>();
        seen.forEach((kind, ids) -> ids.stream()
                .filter(id -> !stays.contains(new EntityKey(kind.name(), id)))
                .forEach(id -> documents.merge(kind.name(), 1, Integer::sum)));
        return documents;
    }

    private boolean leaveMore() {
        var before = stays.size();
        for (var kind : kinds(kinds)) {
            var left = new ArrayList<EntityKey>();
            for (var batch : Batches.of(seen.getOrDefault(kind, List.of()))) {
                store.read(tx, territory, kind, batch).forEach((id, stored) -> {
                    if (needs(kind, stored.document()).anyMatch(stays::contains)) {
                        left.add(new EntityKey(kind.name(), id));
                    }
                });
            }
            stays.addAll(left);
        }
        return stays.size() > before;
    }

    /** What has to be taken for this document to be. */
    private static Stream<EntityKey> needs(Kind kind, Document document) {
        var telling = TELLING.contains(kind.name());
        var named = Mentions.of(kind, document)
                .filter(mention -> telling
                        || mention.field().required()
                        || "id".equals(mention.field().name()))
                .map(Mentions.Mention::entity);
        var plain = PLAIN.getOrDefault(kind.name(), Map.of()).entrySet().stream()
                .flatMap(field ->
                        ids(document.asMap().get(field.getKey())).map(id -> new EntityKey(field.getValue(), id)));
        return Stream.concat(named, plain);
    }

    private static Stream<String> ids(@Nullable Object value) {
        return value instanceof List<?> many ? many.stream().map(String::valueOf) : Stream.ofNullable((String) value);
    }
}
