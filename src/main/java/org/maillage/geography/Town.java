package org.maillage.geography;

/**
 * A town of the gazetteer; {@code region} is the department in France, and {@code approximate} says
 * that only the surroundings of the town are known.
 */
public record Town(
        String name, String region, String country, double lat, double lon, int population, boolean approximate) {

    private static final double EARTH_RADIUS_KM = 6371;

    /** Great-circle distance, by the haversine formula (Inman, 1835). */
    public double kilometresTo(double otherLat, double otherLon) {
        double halfLat = Math.toRadians(otherLat - lat) / 2;
        double halfLon = Math.toRadians(otherLon - lon) / 2;
        double chord = Math.pow(Math.sin(halfLat), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat)) * Math.pow(Math.sin(halfLon), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
