package org.maillage.graph;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;

/**
 * What a property holds, put into what JSON knows and back, without loss: text, yes or no, whole numbers and others stay;
 * what JSON has no word for becomes an object with one name, its type. A type that is not known here is refused, never lost.
 */
public final class StoredValue {
    private StoredValue() {}

    static Map<String, Object> told(Map<String, Object> properties) {
        var told = new TreeMap<String, Object>();
        properties.forEach((name, value) -> told.put(name, told(value)));
        return told;
    }

    private static Object told(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean yes -> yes;
            case Long whole -> whole;
            case Double number -> Double.isFinite(number) ? number : Map.of("number", number.toString());
            case List<?> list -> list.stream().map(each -> told((Object) each)).toList();
            case byte[] bytes -> Map.of("bytes", Base64.getEncoder().encodeToString(bytes));
            case Point point -> Map.of("point", coordinates(point));
            case IsoDuration span ->
                Map.of(
                        "duration",
                        List.of(span.months(), span.days(), span.seconds(), Long.valueOf(span.nanoseconds())));
            case LocalDate date -> Map.of("date", date.toString());
            case LocalTime time -> Map.of("localTime", time.toString());
            case OffsetTime time -> Map.of("time", time.toString());
            case LocalDateTime at -> Map.of("localDateTime", at.toString());
            case ZonedDateTime at -> Map.of("dateTime", at.toString());
            default -> throw new IllegalArgumentException("No way to keep a " + value.getClass());
        };
    }

    /** The reference system, then the coordinates. */
    private static List<Object> coordinates(Point point) {
        var numbers = new ArrayList<Object>(List.of((long) point.srid()));
        Stream.of(point.x(), point.y(), point.z())
                .filter(number -> !Double.isNaN(number))
                .forEach(numbers::add);
        return numbers;
    }

    /** What was told, as the database takes it. */
    public static Map<String, Object> meant(Map<?, ?> told) {
        var meant = new LinkedHashMap<String, Object>();
        told.forEach((name, value) -> meant.put(String.valueOf(name), meant(value)));
        return meant;
    }

    private static Object meant(@Nullable Object told) {
        return switch (told) {
            case String text -> text;
            case Boolean yes -> yes;
            case Number number -> number;
            case List<?> list -> list.stream().map(StoredValue::meant).toList();
            case Map<?, ?> typed
            when typed.size() == 1 -> {
                var only = typed.entrySet().iterator().next();
                yield typed(String.valueOf(only.getKey()), only.getValue());
            }
            case null, default -> throw new IllegalArgumentException("Not the value of a property: " + told);
        };
    }

    private static Object typed(String type, Object value) {
        var text = String.valueOf(value);
        return switch (type) {
            case "number" -> Double.valueOf(text);
            case "bytes" -> Base64.getDecoder().decode(text);
            case "point" -> point(numbers(value));
            case "duration" -> duration(numbers(value));
            case "date" -> LocalDate.parse(text);
            case "localTime" -> LocalTime.parse(text);
            case "time" -> OffsetTime.parse(text);
            case "localDateTime" -> LocalDateTime.parse(text);
            case "dateTime" -> ZonedDateTime.parse(text);
            default -> throw new IllegalArgumentException("Not a type of property: " + type);
        };
    }

    private static List<Number> numbers(Object value) {
        return value instanceof List<?> list
                ? IntStream.range(0, list.size())
                        .mapToObj(index -> (Number) list.get(index))
                        .toList()
                : List.of();
    }

    private static Object point(List<Number> told) {
        var system = told.getFirst().intValue();
        var x = told.get(1).doubleValue();
        var y = told.get(2).doubleValue();
        return told.size() == 3
                ? Values.point(system, x, y)
                : Values.point(system, x, y, told.get(3).doubleValue());
    }

    private static Object duration(List<Number> told) {
        return Values.isoDuration(
                told.get(0).longValue(),
                told.get(1).longValue(),
                told.get(2).longValue(),
                told.get(3).intValue());
    }
}
