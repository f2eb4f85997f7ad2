package org.maillage.exchange;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.history.Document;
import org.maillage.history.Edit;
import org.maillage.history.EntityKey;
import org.maillage.history.Store;

/**
 * One row of a file on its way into the territory.
 *
 * @param present the fields its file has columns for; others keep what the territory knows
 */
record ImportRow(FileKind file, int line, String id, Set<String> present, Document document) {
    EntityKey key() {
        return new EntityKey(file.kind().name(), id);
    }

    /** The wish this row makes, given what stands and what a new entity starts with. */
    Edit edit(Store.@Nullable Stored stored, Document fresh) {
        var wanted = stored == null ? fresh : stored.document();
        for (var field : present) {
            var value = document.asMap().get(field);
            if (value != null
                    || (stored != null
                            && !file.kind().field(field).orElseThrow().required())) {
                wanted = wanted.with(field, value);
            }
        }
        return new Edit(file.kind(), id, stored == null ? null : stored.version(), wanted);
    }
}
