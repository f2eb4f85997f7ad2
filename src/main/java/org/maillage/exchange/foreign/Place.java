package org.maillage.exchange.foreign;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Where a geometry of GeoJSON is.
 *
 * @param isCentre whether it is the middle of something larger
 */
record Place(double lon, double lat, boolean isCentre) {
    /** The place of a point, or the middle of a surface or of several points; a line is nowhere in particular. */
    static Optional<Place> of(JsonNode geometry) {
        var at = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Point" -> at.size() < 2 ? Optional.empty() : Optional.of(point(at, false));
            case "MultiPoint" -> middle(at);
            case "Polygon" -> centre(at.path(0));
            case "MultiPolygon" -> centre(at.path(0).path(0));
            default -> Optional.empty();
        };
    }

    private static Place point(JsonNode at, boolean centre) {
        return new Place(at.path(0).asDouble(Double.NaN), at.path(1).asDouble(Double.NaN), centre);
    }

    private static Optional<Place> middle(JsonNode points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        var lon = points.valueStream().mapToDouble(at -> point(at, true).lon).average();
        var lat = points.valueStream().mapToDouble(at -> point(at, true).lat).average();
        return Optional.of(new Place(lon.orElseThrow(), lat.orElseThrow(), true));
    }

    /** The centroid of the ring, or the middle of its points where it has no surface. */
    private static Optional<Place> centre(JsonNode ring) {
        double surface = 0;
        double lon = 0;
        double lat = 0;
        for (var i = 0; i + 1 < ring.size(); i++) {
            var from = point(ring.get(i), true);
            var to = point(ring.get(i + 1), true);
            var cross = from.lon * to.lat - to.lon * from.lat;
            surface += cross;
            lon += (from.lon + to.lon) * cross;
            lat += (from.lat + to.lat) * cross;
        }
        return Math.abs(surface) < 1e-12
                ? middle(ring)
                : Optional.of(new Place(lon / (3 * surface), lat / (3 * surface), true));
    }
}
