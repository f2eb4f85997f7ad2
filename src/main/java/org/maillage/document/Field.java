package org.maillage.document;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One field of a document: its type and what it may hold.
 *
 * @param longest how many characters a text may have
 * @param allowed the only values it takes, numbers as they are written; empty when any is allowed
 * @param list the territory's list its value belongs to ({@code kind}, {@code nature}, …)
 * @param openList true when an unknown value joins that list instead of being refused
 * @param refersTo the kind of entity whose id it holds
 */
public record Field(
        String name,
        Type type,
        int longest,
        boolean required,
        Set<String> allowed,
        @Nullable String list,
        boolean openList,
        @Nullable String refersTo) {
    /** How a value is written in JSON and kept in the graph. */
    public enum Type {
        /** What others refer to: neither spaces nor characters that separate identifiers. */
        IDENTIFIER,
        TEXT,
        TEXTS,
        NUMBER,
        /** How much something counts in a score: a number that is not negative. */
        WEIGHT,
        /** From which numbers on questions find something, a {@link Threshold} each. */
        THRESHOLDS,
        INTEGER,
        FLAG,
        MEMBERS
    }

    /** More than this nothing counts in a score. */
    public static final int MOST_WEIGHT = 100;

    private static final int LONGEST_CODE = 200;
    /** Short enough for the keys of an index. */
    private static final int SHORT = 2_000;

    private static final int LONG = 20_000;
    private static final int LARGE = 2_000_000;

    public static Field identifier(String name) {
        return of(name, Type.IDENTIFIER, LONGEST_CODE).asRequired();
    }

    public static Field text(String name) {
        return of(name, Type.TEXT, SHORT);
    }

    /** Several paragraphs. */
    public static Field longText(String name) {
        return of(name, Type.TEXT, LONG);
    }

    /** Text that no person types, such as an outline. */
    public static Field largeText(String name) {
        return of(name, Type.TEXT, LARGE);
    }

    public static Field texts(String name) {
        return of(name, Type.TEXTS, SHORT);
    }

    public static Field number(String name) {
        return of(name, Type.NUMBER, SHORT);
    }

    public static Field weight(String name) {
        return of(name, Type.WEIGHT, SHORT);
    }

    public static Field thresholds(String name) {
        return of(name, Type.THRESHOLDS, SHORT);
    }

    public static Field integer(String name) {
        return of(name, Type.INTEGER, SHORT);
    }

    /** A whole number of a short scale. */
    public static Field scale(String name, int least, int most) {
        return integer(name)
                .oneOf(IntStream.rangeClosed(least, most)
                        .mapToObj(String::valueOf)
                        .collect(toSet()));
    }

    public static Field flag(String name) {
        return of(name, Type.FLAG, SHORT);
    }

    /** How sure a statement is. */
    public static Field certainty() {
        return text("certainty").oneOf("stated", "inferred", "to_confirm");
    }

    /** Who may see a statement, from the fewest to the most people. */
    public static Field audience() {
        return text("audience").oneOf("author", "team", "public");
    }

    /** A list of {@code {actor, role, commitment, alone}}, the last what it would cost the actor alone, a number as text. */
    public static Field members(String name) {
        return of(name, Type.MEMBERS, SHORT).refersTo("actor");
    }

    /** How far from zero a number may be: coordinates stay on the globe. */
    public double most() {
        return switch (name) {
            case "lat" -> 90;
            case "lon" -> 180;
            default -> Double.MAX_VALUE;
        };
    }

    /** The same field under another name. */
    public Field named(String other) {
        return new Field(other, type, longest, required, allowed, list, openList, refersTo);
    }

    public Field asRequired() {
        return new Field(name, type, longest, true, allowed, list, openList, refersTo);
    }

    public Field oneOf(String... values) {
        return oneOf(Set.of(values));
    }

    public Field oneOf(Set<String> values) {
        return new Field(name, type, longest, required, values, list, openList, refersTo);
    }

    /** The values belong to an open list of the territory. */
    public Field fromOpenList(String listName) {
        return new Field(name, type, LONGEST_CODE, required, allowed, listName, true, refersTo);
    }

    /** The values belong to a list of the territory that only a facilitator extends. */
    public Field fromList(String listName) {
        return new Field(name, type, longest, required, allowed, listName, false, refersTo);
    }

    public Field refersTo(String kind) {
        return new Field(name, type, longest, required, allowed, list, openList, kind);
    }

    private static Field of(String name, Type type, int longest) {
        return new Field(name, type, longest, false, Set.of(), null, false, null);
    }
}
