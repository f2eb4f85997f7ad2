package org.maillage.exchange.matching;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of one table.
 *
 * @param heading the line that names the columns; as it seems when null
 * @param kind what a row is: {@code actors}, {@code resources}, {@code needs} or {@code relations}; as it seems when null
 * @param columns which field each column fills; as it seems when null
 * @param fixed what every row has in a field that no column fills
 * @param values per field, words of the table and the codes that they stand for; empty to leave the field empty
 * @param towns towns of which several have the name, and where the one that is meant lies
 * @param actors names and the ids of the actors that they mean
 * @param create whether names that no actor has become actors
 */
public record TableMatching(
        @Nullable Integer heading,
        @Nullable String kind,
        @Nullable Map<String, String> columns,
        Map<String, String> fixed,
        Map<String, Map<String, String>> values,
        Map<String, Spot> towns,
        Map<String, String> actors,
        boolean create) {
    /** A place on the map; none of the towns that have the name when it is nowhere. */
    public record Spot(@Nullable Double lat, @Nullable Double lon) {}

    @SuppressWarnings("NullAway") // what JSON does not say is null, whatever the type says
    public TableMatching {
        fixed = fixed == null ? Map.of() : fixed;
        values = values == null ? Map.of() : values;
        towns = towns == null ? Map.of() : towns;
        actors = actors == null ? Map.of() : actors;
    }

    /** Nothing is said: everything as it seems. */
    public static TableMatching none() {
        return new TableMatching(null, null, null, Map.of(), Map.of(), Map.of(), Map.of(), false);
    }
}
