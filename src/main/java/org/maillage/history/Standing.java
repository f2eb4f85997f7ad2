package org.maillage.history;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.maillage.document.EntityKey;
import org.maillage.document.Store;
import org.maillage.graph.Tx;

/** What stands of that which edits are about, read a kind at a time. */
final class Standing {
    private Standing() {}

    static Map<EntityKey, Store.Stored> of(Tx tx, Store store, String territory, Collection<Edit> edits) {
        var standing = new HashMap<EntityKey, Store.Stored>();
        edits.stream().collect(groupingBy(Edit::kind)).forEach((kind, ofKind) -> {
            var ids = ofKind.stream().map(Edit::id).toList();
            store.read(tx, territory, kind, ids)
                    .forEach((id, stored) -> standing.put(new EntityKey(kind.name(), id), stored));
        });
        return standing;
    }
}
