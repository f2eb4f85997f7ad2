package org.maillage.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.maillage.document.Field;
import org.maillage.document.Kind;
import org.maillage.document.Kinds;
import org.maillage.document.Threshold;

/** JSON Schemas of the entities, made from the same fields that check them, so that the two cannot drift apart. */
final class EntitySchemas {
    /** What the server fills in when an edit leaves it out. */
    private static final Set<String> FILLED_IN = Set.of("id", "audience");

    private EntitySchemas() {}

    /** One schema for the document of each kind, and {@code Edit} for changing one of them. */
    static Map<String, Map<String, Object>> of(Kinds kinds) {
        var schemas = new LinkedHashMap<String, Map<String, Object>>();
        kinds.inOrder().forEach(kind -> schemas.put(name(kind), document(kind)));
        var edits = kinds.inOrder().stream().map(EntitySchemas::edit).toList();
        schemas.put("Edit", Map.of("oneOf", edits));
        return schemas;
    }

    private static String name(Kind kind) {
        return kind.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.name().substring(1);
    }

    private static Map<String, Object> document(Kind kind) {
        var properties = new LinkedHashMap<String, Object>();
        kind.fields().forEach(field -> properties.put(field.name(), value(field)));
        var required = kind.fields().stream()
                .filter(field -> field.required() && !FILLED_IN.contains(field.name()))
                .map(Field::name)
                .toList();
        return Map.of("type", "object", "properties", properties, "required", required);
    }

    private static Map<String, Object> edit(Kind kind) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("kind", Map.of("const", kind.name()));
        properties.put("id", described("string", "Made up when it is left out"));
        properties.put("version", described("integer", "The version that was edited; a newer one is a conflict"));
        properties.put(
                "document",
                Map.of(
                        "description",
                        "Null deletes the entity",
                        "oneOf",
                        List.of(Shapes.reference(name(kind)), Map.of("type", "null"))));
        return Map.of("type", "object", "title", name(kind), "properties", properties, "required", List.of("kind"));
    }

    private static Map<String, Object> described(String type, String description) {
        return Map.of("type", type, "description", description);
    }

    private static Map<String, Object> value(Field field) {
        return switch (field.type()) {
            case IDENTIFIER -> told(field, text(field, Map.of("pattern", "^[^~|;/\\s]+$")));
            case TEXT -> told(field, text(field, Map.of()));
            case TEXTS -> told(field, Map.of("type", "array", "items", text(field, Map.of())));
            case NUMBER -> told(field, number(field));
            case WEIGHT -> told(field, Map.of("type", "number", "minimum", 0, "maximum", Field.MOST_WEIGHT));
            case THRESHOLDS -> told(field, Map.of("type", "array", "items", threshold()));
            case INTEGER -> told(field, integer(field));
            case FLAG -> told(field, Map.of("type", "boolean"));
            case MEMBERS -> told(field, Map.of("type", "array", "items", member()));
        };
    }

    private static Map<String, Object> text(Field field, Map<String, Object> more) {
        var schema = new LinkedHashMap<String, Object>(Map.of("type", "string", "maxLength", field.longest()));
        schema.putAll(more);
        if (!field.allowed().isEmpty()) {
            schema.put("enum", field.allowed().stream().sorted().toList());
        }
        return schema;
    }

    private static Map<String, Object> threshold() {
        return Map.of("type", "string", "pattern", "^" + Threshold.WRITTEN.pattern() + "$");
    }

    private static Map<String, Object> integer(Field field) {
        var schema = new LinkedHashMap<String, Object>(Map.of("type", "integer"));
        if (!field.allowed().isEmpty()) {
            schema.put(
                    "enum", field.allowed().stream().map(Long::valueOf).sorted().toList());
        }
        return schema;
    }

    private static Map<String, Object> number(Field field) {
        var most = field.most();
        return most == Double.MAX_VALUE
                ? Map.of("type", "number")
                : Map.of("type", "number", "minimum", -most, "maximum", most);
    }

    private static Map<String, Object> member() {
        var text = Map.of("type", "string");
        return Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        "actor",
                        text,
                        "role",
                        text,
                        "commitment",
                        text,
                        "alone",
                        described("string", "What it would cost this member alone, a number")),
                "required",
                List.of("actor"));
    }

    /** Adds what a schema cannot say: the list of the territory, or the kind of entity, that the value belongs to. */
    private static Map<String, Object> told(Field field, Map<String, Object> schema) {
        var sentences = new ArrayList<String>();
        if (field.list() != null) {
            sentences.add("From the territory's list " + field.list()
                    + (field.openList() ? "; an unknown value joins it" : ""));
        }
        if (field.refersTo() != null) {
            sentences.add("Refers to the id of an entity of kind " + field.refersTo());
        }
        if (sentences.isEmpty()) {
            return schema;
        }
        var told = new LinkedHashMap<>(schema);
        told.put("description", String.join(". ", sentences));
        return told;
    }
}
