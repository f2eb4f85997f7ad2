package org.maillage.history;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Store;
import org.maillage.graph.Tx;

/** What is filled in where nothing is said counts for what is new: what stands keeps what it has of it. */
final class Unsaid {
    private final Store store;

    Unsaid(Store store) {
        this.store = store;
    }

    List<Edit> kept(Tx tx, String territory, List<Edit> edits) {
        var unsaid = edits.stream()
                .filter(edit -> !edit.unsaid().isEmpty() && edit.document() != null)
                .toList();
        var standing = Standing.of(tx, store, territory, unsaid);
        return edits.stream().map(edit -> kept(edit, standing.get(edit.key()))).toList();
    }

    private static Edit kept(Edit edit, Store.@Nullable Stored standing) {
        var document = edit.document();
        if (document == null || standing == null || edit.unsaid().isEmpty()) {
            return edit;
        }
        var keeping = new HashMap<String, @Nullable Object>();
        for (var field : edit.unsaid()) {
            keeping.put(field, standing.document().asMap().get(field));
        }
        return edit.with(document.with(keeping));
    }
}
