package org.maillage.history;

import org.jspecify.annotations.Nullable;

/**
 * One wish: this entity shall be so.
 *
 * @param version the version the person saw; null when any will do
 * @param document what it shall be; null to delete it
 * @param restores true when the document was so before and comes back to the letter
 */
public record Edit(
        Kind kind,
        String id,
        @Nullable Long version,
        @Nullable Document document,
        boolean restores) {
    public Edit(Kind kind, String id, @Nullable Long version, @Nullable Document document) {
        this(kind, id, version, document, false);
    }

    static Edit restore(Kind kind, String id, @Nullable Document document) {
        return new Edit(kind, id, null, document, true);
    }

    public static Edit put(Kind kind, String id, Document document) {
        return new Edit(kind, id, null, document);
    }

    public static Edit delete(Kind kind, String id) {
        return new Edit(kind, id, null, null);
    }

    /** The same wish with another document. */
    public Edit with(Document other) {
        return new Edit(kind, id, version, other, restores);
    }

    public EntityKey key() {
        return new EntityKey(kind.name(), id);
    }
}
