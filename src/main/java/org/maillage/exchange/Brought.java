package org.maillage.exchange;

import org.maillage.document.EntityKey;

/** One entity that a file brings, wherever in the file: what the report of an import counts and names. */
interface Brought {
    EntityKey key();

    /** What the report counts it under. */
    String group();

    /** What its file calls a field. */
    String columnOf(String field);
}
