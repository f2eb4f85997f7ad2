package org.maillage.history;

import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Kind;

/** One entity of a change: what it was and what it became; null stands for "was not" and "is no more". */
public record Step(
        Kind kind,
        String id,
        @Nullable Document before,
        @Nullable Document after) {
    public EntityKey key() {
        return new EntityKey(kind.name(), id);
    }

    public Step reversed() {
        return new Step(kind, id, after, before);
    }
}
