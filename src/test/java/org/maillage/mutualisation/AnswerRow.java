package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** One row of an answer, read by column name; a column that is not there is a mistake in the test and says so. */
record AnswerRow(Map<String, JsonNode> cells) {
    JsonNode get(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    String text(String column) {
        return get(column).asString();
    }

    double number(String column) {
        return get(column).asDouble();
    }

    boolean flag(String column) {
        return get(column).asBoolean();
    }

    List<String> texts(String column) {
        var texts = new ArrayList<String>();
        get(column).forEach(item -> texts.add(item.asString()));
        return texts;
    }

    /** The codes of a column of points, in order. */
    List<String> codes(String column) {
        return get(column).findValuesAsString("code");
    }
}
