package org.maillage.history;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Tx;

/**
 * What is filled in where nothing is said counts for what is new, and there gives way to what the territory wants of such
 * entities: what stands keeps what it has of it.
 */
final class Unsaid {
    /** The field of which a territory says, in its field {@code <kind>Audience}, what new entities have. */
    private static final String AUDIENCE = "audience";
    /** Where the audience is its author as long as a round is open: the one that it gets then. */
    private static final String WAITING = "audienceAfter";

    private final Kinds kinds;
    private final Store store;

    Unsaid(Kinds kinds, Store store) {
        this.kinds = kinds;
        this.store = store;
    }

    List<Edit> kept(Tx tx, String territory, List<Edit> edits) {
        var unsaid = edits.stream()
                .filter(edit -> !edit.unsaid().isEmpty() && edit.document() != null)
                .toList();
        if (unsaid.isEmpty()) {
            return edits;
        }
        var standing = Standing.of(tx, store, territory, unsaid);
        var wanted = standing.size() == unsaid.size() ? null : wanted(tx, territory);
        return edits.stream()
                .map(edit -> {
                    var stored = standing.get(edit.key());
                    return stored == null ? fresh(edit, wanted) : kept(edit, stored);
                })
                .toList();
    }

    private @Nullable Document wanted(Tx tx, String territory) {
        var stored = store.read(tx, territory, kinds.get("territory"), List.of(territory))
                .get(territory);
        return stored == null ? null : stored.document();
    }

    private static Edit fresh(Edit edit, @Nullable Document wanted) {
        var document = edit.document();
        if (document == null || wanted == null || !edit.unsaid().contains(AUDIENCE)) {
            return edit;
        }
        var audience = wanted.text(edit.kind().name() + "Audience");
        return audience == null ? edit : edit.with(document.with(AUDIENCE, audience));
    }

    private static Edit kept(Edit edit, Store.Stored standing) {
        var document = edit.document();
        if (document == null || edit.unsaid().isEmpty()) {
            return edit;
        }
        var keeping = new HashMap<String, @Nullable Object>();
        var stored = standing.document().asMap();
        for (var field : edit.unsaid()) {
            keeping.put(field, stored.get(field));
        }
        if (edit.unsaid().contains(AUDIENCE) && stored.containsKey(WAITING) && document.text(WAITING) == null) {
            keeping.put(WAITING, stored.get(WAITING));
        }
        return edit.with(document.with(keeping));
    }
}
