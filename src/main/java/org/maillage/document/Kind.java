package org.maillage.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Problem;

/**
 * A kind of entity: its fields, and the room whose Cypher files {@code <name>-read}, {@code <name>-put} and
 * {@code <name>-delete} keep it.
 */
public record Kind(String name, String room, List<Field> fields, boolean frame) {
    public Kind(String name, String room, List<Field> fields) {
        this(name, room, fields, false);
    }

    /** A kind that many others name and that seldom changes: what is read of it is kept until one of its kind does. */
    public static Kind ofFrame(String name, String room, List<Field> fields) {
        return new Kind(name, room, fields, true);
    }

    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    public String statement(String verb) {
        return room + "/" + name + "-" + verb;
    }

    /** Reads raw values into a document of this kind, adding what is wrong with them to {@code problems}. */
    public Document document(Map<String, ?> raw, List<Problem> problems) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var given = raw.get(field.name());
            var value = FieldValue.read(field, given, problems);
            if (value != null) {
                values.put(field.name(), value);
            } else if (field.required() && FieldValue.isEmpty(given)) {
                problems.add(Problem.of("required", field.name(), null));
            }
        }
        return new Document(values);
    }

    /** A document of values that were checked before, such as those the database keeps. */
    public Document trusted(Map<String, ?> raw) {
        return document(raw, new ArrayList<>());
    }

    /** The fields that the document has, by name: what a Cypher statement sets on a new node. */
    public Map<String, Object> present(Document document) {
        var properties = new LinkedHashMap<>(document.asMap());
        fields.stream().filter(field -> field.type() == Field.Type.MEMBERS).forEach(f -> properties.remove(f.name()));
        return properties;
    }

    /** Every field by name, absent ones as null: what a Cypher statement sets on the node, so that nothing old stays. */
    public Map<String, @Nullable Object> properties(Document document) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        for (var field : fields) {
            if (field.type() != Field.Type.MEMBERS) {
                properties.put(field.name(), document.asMap().get(field.name()));
            }
        }
        return properties;
    }
}
