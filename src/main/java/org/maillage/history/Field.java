package org.maillage.history;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field of a document: its type and what it may hold.
 *
 * @param allowed the only values it takes; empty when any is allowed
 * @param list the territory's list its value belongs to ({@code kind}, {@code nature}, …)
 * @param openList true when an unknown value joins that list instead of being refused
 * @param refersTo the kind of entity whose id it holds
 */
public record Field(
        String name,
        Type type,
        boolean required,
        Set<String> allowed,
        @Nullable String list,
        boolean openList,
        @Nullable String refersTo) {
    /** How a value is written in JSON and kept in the graph. */
    public enum Type {
        TEXT,
        TEXTS,
        NUMBER,
        INTEGER,
        FLAG,
        MEMBERS
    }

    public static Field text(String name) {
        return new Field(name, Type.TEXT, false, Set.of(), null, false, null);
    }

    public static Field texts(String name) {
        return new Field(name, Type.TEXTS, false, Set.of(), null, false, null);
    }

    public static Field number(String name) {
        return new Field(name, Type.NUMBER, false, Set.of(), null, false, null);
    }

    public static Field integer(String name) {
        return new Field(name, Type.INTEGER, false, Set.of(), null, false, null);
    }

    public static Field flag(String name) {
        return new Field(name, Type.FLAG, false, Set.of(), null, false, null);
    }

    /** A list of {@code {actor, role, commitment}}. */
    public static Field members(String name) {
        return new Field(name, Type.MEMBERS, false, Set.of(), null, false, "actor");
    }

    public Field asRequired() {
        return new Field(name, type, true, allowed, list, openList, refersTo);
    }

    public Field oneOf(String... values) {
        return new Field(name, type, required, Set.of(values), list, openList, refersTo);
    }

    /** The values belong to an open list of the territory. */
    public Field fromOpenList(String listName) {
        return new Field(name, type, required, allowed, listName, true, refersTo);
    }

    /** The values belong to a list of the territory that only a facilitator extends. */
    public Field fromList(String listName) {
        return new Field(name, type, required, allowed, listName, false, refersTo);
    }

    public Field refersTo(String kind) {
        return new Field(name, type, required, allowed, list, openList, kind);
    }
}
