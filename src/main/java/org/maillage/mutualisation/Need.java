package org.maillage.mutualisation;

import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;

/** An open need, as a question loads it. */
record Need(
        String id,
        String actor,
        String type,
        @Nullable Amount amount,
        @Nullable Place place) {
    static Need of(Row row) {
        return new Need(row.text("id"), row.text("actor"), row.text("type"), Amount.of(row), Place.of(row));
    }
}
