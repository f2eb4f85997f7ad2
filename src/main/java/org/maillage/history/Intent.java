package org.maillage.history;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a change is for.
 *
 * @param what a code that the page puts into words, such as {@code actor.edit}
 * @param of the sequence number of the change that is undone or redone
 * @param key a name that the person's page gave to its request: what comes again under it is not done again
 */
public record Intent(
        String what, Type type, @Nullable Long of, @Nullable String key) {
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
        return edit(what, null);
    }

    /** An edit that may be sent again, since its page may not have heard that it was made. */
    public static Intent edit(String what, @Nullable String key) {
        return new Intent(what, Type.EDIT, null, key);
    }

    public static Intent open(String what) {
        return new Intent(what, Type.OPEN, null, null);
    }

    public static Intent passing(String what) {
        return new Intent(what, Type.PASS, null, null);
    }

    public static Intent imported(String what) {
        return new Intent(what, Type.IMPORT, null, null);
    }
}
