package org.maillage.mutualisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;

/** Where an actor is, in degrees. */
record Place(double lat, double lon) {
    private static final double EARTH_KM = 6371.0088;

    static @Nullable Place of(Row row) {
        return row.isNull("lat") || row.isNull("lon") ? null : new Place(row.number("lat"), row.number("lon"));
    }

    /** Great-circle distance by the haversine formula (Sinnott, 1984). */
    double kilometresTo(Place other) {
        var half = Math.pow(Math.sin(Math.toRadians(other.lat - lat) / 2), 2)
                + Math.cos(Math.toRadians(lat))
                        * Math.cos(Math.toRadians(other.lat))
                        * Math.pow(Math.sin(Math.toRadians(other.lon - lon) / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /** The length of a round through these places, in tenths of a kilometre; null when one of them is unknown. */
    static @Nullable Double round(List<@Nullable Place> places) {
        var sum = 0.0;
        for (var i = 0; i < places.size(); i++) {
            var here = places.get(i);
            var next = places.get((i + 1) % places.size());
            if (here == null || next == null) {
                return null;
            }
            sum += here.kilometresTo(next);
        }
        return Math.round(sum * 10) / 10.0;
    }

    /** The greatest distance between two of these places, likewise. */
    static @Nullable Double widest(List<@Nullable Place> places) {
        var widest = 0.0;
        for (var here : places) {
            for (var there : places) {
                if (here == null || there == null) {
                    return null;
                }
                widest = Math.max(widest, here.kilometresTo(there));
            }
        }
        return Math.round(widest * 10) / 10.0;
    }
}
