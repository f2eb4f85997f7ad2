package org.maillage.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** One row of an answer, read by column name; a column that the statement does not return is a bug and says so. */
public final class Row {
    private final Record values;

    Row(Record values) {
        this.values = values;
    }

    public String text(String column) {
        return value(column).asString();
    }

    public @Nullable String textOrNull(String column) {
        var value = value(column);
        return value.isNull() ? null : value.asString();
    }

    public long integer(String column) {
        return value(column).asLong();
    }

    public double number(String column) {
        return value(column).asDouble();
    }

    public boolean flag(String column) {
        return value(column).asBoolean();
    }

    public boolean isNull(String column) {
        return value(column).isNull();
    }

    public List<String> texts(String column) {
        return value(column).asList(Value::asString);
    }

    public List<List<String>> textLists(String column) {
        return value(column).asList(item -> item.asList(Value::asString));
    }

    public List<Map<String, Object>> maps(String column) {
        return value(column).asList(Value::asMap);
    }

    public Map<String, Object> map(String column) {
        return value(column).asMap();
    }

    /** Properties of any type, in what JSON knows: {@link StoredValue} says how. */
    public Map<String, Object> stored(String column) {
        return StoredValue.told(value(column).asMap());
    }

    /** The value as plain Java: string, long, double, boolean, list, map, or null. */
    public @Nullable Object plain(String column) {
        return value(column).asObject();
    }

    /** The columns that have a value, in their order, as plain Java. */
    public Map<String, Object> present() {
        var present = LinkedHashMap.<String, Object>newLinkedHashMap(values.size());
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (!value.isNull()) {
                present.put(values.keys().get(i), value.asObject());
            }
        }
        return present;
    }

    public List<String> columns() {
        return values.keys();
    }

    private Value value(String column) {
        if (!values.containsKey(column)) {
            throw new IllegalArgumentException("The answer has no column " + column + ", only " + values.keys());
        }
        return values.get(column);
    }
}
