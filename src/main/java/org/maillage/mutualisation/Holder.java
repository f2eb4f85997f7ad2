package org.maillage.mutualisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;

/**
 * An actor that offers something, and where.
 *
 * @param number its place among the holders
 * @param fields its sector, then its tags, each after a {@code #}
 * @param types what it offers
 */
record Holder(
        int number,
        String actor,
        List<String> fields,
        List<String> types,
        @Nullable String town,
        @Nullable Place place) {
    static Holder of(int number, Row row) {
        return new Holder(
                number,
                row.text("actor"),
                row.texts("fields"),
                row.texts("types"),
                row.textOrNull("town"),
                Place.of(row));
    }
}
