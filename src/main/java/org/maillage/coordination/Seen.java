package org.maillage.coordination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of a territory that somebody looks at.
 *
 * @param audiences what they may see
 * @param mission null for all of them
 * @param campaign null for all of them
 */
public record Seen(
        String territory,
        List<String> audiences,
        @Nullable String mission,
        @Nullable String campaign) {
    public Seen {
        audiences = List.copyOf(audiences);
    }

    /** What a question of this part is given. */
    public Map<String, String> given() {
        var given = new HashMap<String, String>();
        if (mission != null) {
            given.put("mission", mission);
        }
        if (campaign != null) {
            given.put("campaign", campaign);
        }
        return given;
    }
}
