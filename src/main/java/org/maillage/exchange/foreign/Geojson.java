package org.maillage.exchange.foreign;

import tools.jackson.databind.JsonNode;

/** Reads GeoJSON (RFC 7946), with the relations that Maillage itself writes into it. */
final class Geojson {
    private Geojson() {}

    static boolean knows(JsonNode root) {
        return "FeatureCollection".equals(root.path("type").asString(""))
                && root.path("features").isArray();
    }

    static Foreign read(String file, JsonNode root) {
        var tables = new NetworkTables(file);
        features(root, "", 0, tables);
        return tables.tables();
    }

    /** Adds the features of a collection, whose name says of which kind they are when they do not say so themselves. */
    static int features(JsonNode collection, String kind, int before, NetworkTables tables) {
        var row = before;
        for (var feature : collection.path("features")) {
            feature(feature, kind, ++row, tables);
        }
        return row;
    }

    private static void feature(JsonNode feature, String kind, int row, NetworkTables tables) {
        var told = feature.path("properties");
        var id = JsonText.of(feature.has("id") ? feature.get("id") : told.path("id"));
        var said = Said.at(row, id.isBlank() ? null : id);
        told.propertyStream()
                .filter(property -> !property.getKey().startsWith("_") && !"id".equals(property.getKey()))
                .forEach(property -> said.with(property.getKey(), JsonText.of(property.getValue())));
        var relation = "relation".equals(said.values().get("what"));
        if ("actor".equals(said.values().get("what")) || relation) {
            said.values().remove("what");
        }
        if (relation) {
            var from = said.values().remove("from");
            var to = said.values().remove("to");
            said.values().remove("name");
            tables.edge(said, from == null ? "" : from, to == null ? "" : to);
            return;
        }
        var geometry = feature.path("geometry");
        var place = Place.of(geometry);
        if (place.isPresent()) {
            said.values().keySet().removeIf(name -> "lat".equals(name) || "lon".equals(name));
            said.with("lat", String.valueOf(place.get().lat()))
                    .with("lon", String.valueOf(place.get().lon()));
        } else if (geometry.isObject()) {
            var name = said.values().getOrDefault("name", geometry.path("type").asString(""));
            tables.remark("foreign-line", row, name);
            return;
        }
        if (!kind.isBlank()) {
            said.with(said.values().containsKey("kind") || said.values().containsKey("type") ? "tags" : "kind", kind);
        }
        if (place.filter(Place::isCentre).isPresent()) {
            tables.remark("foreign-centre", row, said.values().getOrDefault("name", ""));
        }
        tables.node(said);
    }
}
