package org.maillage.exchange;

import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Kind;

/** One line of an archive. */
record Archived(Kind kind, String file, int line, String id, Document document) implements Brought {
    @Override
    public EntityKey key() {
        return new EntityKey(kind.name(), id);
    }

    @Override
    public String group() {
        return kind.name();
    }

    @Override
    public String columnOf(String field) {
        return field;
    }
}
