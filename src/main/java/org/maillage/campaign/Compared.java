package org.maillage.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two campaigns that somebody compares.
 *
 * @param audiences what they may see
 * @param mission null for all of them
 */
public record Compared(
        String territory,
        List<String> audiences,
        String earlier,
        String later,
        @Nullable String mission) {
    public Compared {
        audiences = List.copyOf(audiences);
    }
}
