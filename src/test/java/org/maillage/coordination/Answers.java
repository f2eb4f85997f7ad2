package org.maillage.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.maillage.testing.Client;
import tools.jackson.databind.JsonNode;

/** The answer to a question, read by the names of its columns. */
record Answers(List<String> columns, JsonNode rows, JsonNode evidence) {
    static Answers of(Client client, String territory, String question, String... parameters) {
        var path = "/api/territories/" + territory + "/questions/" + question + "?" + String.join("&", parameters);
        var answer = client.json(path);
        var columns = new ArrayList<String>();
        answer.get("columns").forEach(column -> columns.add(column.get("name").asString()));
        return new Answers(columns, answer.get("rows"), answer.get("evidence"));
    }

    /** One column as text; a list is joined by commas. */
    List<String> column(String name) {
        return stream().map(row -> text(row.get(columns.indexOf(name)))).toList();
    }

    /** One column of numbers, to four decimals. */
    List<String> rounded(String name) {
        return stream()
                .map(row -> String.format(
                        Locale.ROOT, "%.4f", row.get(columns.indexOf(name)).asDouble()))
                .toList();
    }

    /** Some columns of each row, joined by a slash. */
    List<String> columns(String... names) {
        return stream()
                .map(row -> String.join(
                        "/",
                        Stream.of(names)
                                .map(name -> text(row.get(columns.indexOf(name))))
                                .toList()))
                .toList();
    }

    private Stream<JsonNode> stream() {
        var all = new ArrayList<JsonNode>();
        rows.forEach(all::add);
        return all.stream();
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            var parts = new ArrayList<String>();
            value.forEach(part -> parts.add(part.asString()));
            return String.join(",", parts.stream().sorted().toList());
        }
        return value.isNull() ? "" : value.asString();
    }
}
