package org.maillage.history;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a change is for.
 *
 * @param what a code that the page puts into words, such as {@code actor.edit}
 * @param of the sequence number of the change that is undone or redone
 */
public record Intent(String what, Type type, @Nullable Long of) {
    /** How the change came about. */
    public enum Type {
        EDIT,
        IMPORT,
        /** The start of a territory, which nobody takes back. */
        OPEN,
        /** What somebody wrote becomes another person's, which nobody takes back. */
        PASS,
        UNDO,
        REDO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Intent edit(String what) {
        return new Intent(what, Type.EDIT, null);
    }

    public static Intent open(String what) {
        return new Intent(what, Type.OPEN, null);
    }

    public static Intent passing(String what) {
        return new Intent(what, Type.PASS, null);
    }

    public static Intent imported(String what) {
        return new Intent(what, Type.IMPORT, null);
    }
}
