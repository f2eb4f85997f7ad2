package org.maillage.presence;

import org.jspecify.annotations.Nullable;

/**
 * One person who has a territory open, as everybody who takes part in it may know: who, and what they look at.
 *
 * @param guest whether they came to a workshop and have no account
 * @param selection what they have selected; null when it is nothing, or nothing for everybody's eyes
 * @param cell the pair in whose cell of the matrix their cursor is
 */
public record Somebody(
        String person,
        String name,
        boolean guest,
        @Nullable Selection selection,
        @Nullable Cell cell) {
    /** An entity by its kind and id, and what it is called. */
    public record Selection(String kind, String id, String name) {}

    /** Two actors by their ids, in the order of row and column. */
    public record Cell(String from, String to) {}

    Somebody at(@Nullable Selection selected, @Nullable Cell pair) {
        return new Somebody(person, name, guest, selected, pair);
    }
}
