package org.maillage.exchange.foreign;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.maillage.exchange.table.Charsets;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON whole, as far as it is bounded, and says of any value what a cell would say of it. */
final class JsonText {
    /** A tree takes ten times the room of its text. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final JsonMapper JSON = new JsonMapper();

    private JsonText() {}

    static JsonNode read(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Invalid(new Problem(
                    "foreign-too-large", file, null, null, null, Map.of("most", String.valueOf(MOST_BYTES >> 20))));
        }
        try {
            return JSON.readTree(Charsets.read(bytes));
        } catch (JacksonException e) {
            var line =
                    e.getLocation() == null ? null : (Integer) e.getLocation().getLineNr();
            throw new Invalid(new Problem("unreadable-json", file, line, null, null, Map.of()));
        }
    }

    /** Several values stand between semicolons, named ones after their names. */
    static String of(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray()) {
            return value.valueStream()
                    .map(JsonText::of)
                    .filter(text -> !text.isBlank())
                    .collect(joining(";"));
        }
        if (value.isObject()) {
            return value.has("name")
                    ? of(value.get("name"))
                    : value.propertyStream()
                            .map(one -> one.getKey() + "\u00a0: " + of(one.getValue()))
                            .collect(joining(", "));
        }
        return value.asString();
    }
}
