package org.maillage.exchange.out;

import static java.util.stream.Collectors.toMap;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes GeoJSON (RFC 7946): located actors as points, the relations between them as lines. */
final class GeojsonFile {
    private static final JsonMapper JSON = new JsonMapper();

    private GeojsonFile() {}

    static void write(Drawn drawn, OutputStream out) {
        var located = drawn.nodes().stream().filter(GeojsonFile::isLocated).toList();
        var places = located.stream().collect(toMap(Drawn.Node::id, GeojsonFile::place));
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeStringProperty("name", drawn.name());
            json.writeStringProperty("day", drawn.day());
            // Whoever counts the points has to know how many actors are missing among them.
            json.writeNumberProperty("notLocated", drawn.nodes().size() - located.size());
            json.writeArrayPropertyStart("features");
            for (var node : located) {
                var told = told("actor", node.colour(), Attribute.OF_ACTORS, node.values());
                told.put("name", node.label());
                told.remove("lat");
                told.remove("lon");
                feature(json, node.id(), "Point", place(node), told);
            }
            for (var edge : drawn.edges()) {
                var from = places.get(edge.from());
                var to = places.get(edge.to());
                if (from != null && to != null) {
                    var told = told("relation", edge.colour(), Attribute.OF_RELATIONS, edge.values());
                    told.putAll(Map.of(
                            "name", edge.label(), "from", edge.from(), "to", edge.to(), "directed", edge.directed()));
                    feature(json, edge.id(), "LineString", List.of(from, to), told);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void feature(
            JsonGenerator json, String id, String geometry, List<?> coordinates, Map<String, Object> told) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", id);
        json.writePOJOProperty("geometry", Map.of("type", geometry, "coordinates", coordinates));
        json.writePOJOProperty("properties", told);
        json.writeEndObject();
    }

    /** Lists as one text: what shows tables of features has no lists. */
    private static Map<String, Object> told(
            String what, Colour colour, List<Attribute> attributes, Map<String, Object> values) {
        var told = new HashMap<String, Object>();
        for (var attribute : attributes) {
            var value = values.get(attribute.name());
            if (value != null) {
                told.put(
                        attribute.name(),
                        value instanceof List<?> ? attribute.in(values).orElse("") : value);
            }
        }
        told.put("what", what);
        told.put("colour", colour.toString());
        return told;
    }

    private static boolean isLocated(Drawn.Node node) {
        return node.values().get("lat") instanceof Number && node.values().get("lon") instanceof Number;
    }

    private static List<Object> place(Drawn.Node node) {
        return List.of(node.values().getOrDefault("lon", 0), node.values().getOrDefault("lat", 0));
    }
}
