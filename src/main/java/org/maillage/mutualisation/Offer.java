package org.maillage.mutualisation;

import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;

/**
 * A resource, as a question loads it.
 *
 * @param certain whether it is available or already common, not only possible under conditions
 */
record Offer(
        String id,
        String actor,
        String type,
        @Nullable Amount amount,
        @Nullable Place place,
        boolean certain) {
    static Offer of(Row row) {
        return new Offer(
                row.text("id"),
                row.text("actor"),
                row.text("type"),
                Amount.of(row),
                Place.of(row),
                row.flag("certain"));
    }
}
