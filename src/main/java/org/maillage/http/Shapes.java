package org.maillage.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the short forms of {@code openapi/shapes.yaml} into JSON Schemas (draft 2020-12), which OpenAPI 3.1 uses. */
final class Shapes {
    private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean");
    private static final String BEGINS_WITH = "+";
    private static final String ANY_NAME = "*";
    private static final String AS_IT_IS = "$";

    private final Map<String, Map<String, Object>> known;

    /** With the schemas that shapes may begin with. */
    Shapes(Map<String, Map<String, Object>> entities) {
        this.known = new LinkedHashMap<>(entities);
    }

    /** Every schema by name: those given, then one for each shape. */
    Map<String, Map<String, Object>> all(Map<String, Object> shapes) {
        shapes.forEach((name, shape) -> known.put(name, schema(shape)));
        return known;
    }

    Map<String, Object> schema(Object shape) {
        return switch (shape) {
            case String word -> word(word);
            case List<?> list -> Map.of("type", "array", "items", schema(list.getFirst()));
            case Map<?, ?> fields -> object(fields);
            default -> throw new IllegalArgumentException("Not a shape: " + shape);
        };
    }

    static Map<String, Object> reference(String schema) {
        return Map.of("$ref", "#/components/schemas/" + schema);
    }

    private Map<String, Object> word(String word) {
        if (word.contains(" or ")) {
            return Map.of(
                    "anyOf", Arrays.stream(word.split(" or ")).map(this::word).toList());
        }
        if (word.contains("|")) {
            return Map.of("type", "string", "enum", List.of(word.split("\\|")));
        }
        if (word.equals("anything")) {
            return Map.of();
        }
        return TYPES.contains(word) ? Map.of("type", word) : reference(word);
    }

    @SuppressWarnings("unchecked") // what the YAML below $ and the schemas made here hold
    private Map<String, Object> object(Map<?, ?> fields) {
        if (fields.get(AS_IT_IS) instanceof Map<?, ?> schema) {
            return (Map<String, Object>) schema;
        }
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        var schema = new LinkedHashMap<String, Object>(Map.of("type", "object"));
        fields.forEach((key, shape) -> {
            var name = key.toString();
            if (name.equals(BEGINS_WITH)) {
                var first = known.getOrDefault(String.valueOf(shape), Map.of());
                properties.putAll((Map<String, Object>) first.get("properties"));
                required.addAll((List<String>) first.getOrDefault("required", List.of()));
            } else if (name.equals(ANY_NAME)) {
                schema.put("additionalProperties", schema(shape));
            } else if (name.endsWith("!")) {
                properties.put(name.substring(0, name.length() - 1), schema(shape));
                required.add(name.substring(0, name.length() - 1));
            } else {
                properties.put(name, schema(shape));
            }
        });
        if (!properties.isEmpty()) {
            schema.put("properties", properties);
        }
        if (!required.isEmpty()) {
            schema.put("required", required.stream().distinct().toList());
        }
        return schema;
    }
}
