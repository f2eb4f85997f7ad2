package org.maillage.coordination;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.question.Computation;

/** How large the sets of key players may be, and how long they may be looked for. */
final class KeyPlayerSizes {
    /** Edges looked at for one set of one size: about a second. Three actors among a hundred are proven within it. */
    static final long EFFORT = 300_000_000;

    private static final int MOST = 10;

    private KeyPlayerSizes() {}

    /** The largest size asked for. */
    static int most(Map<String, @Nullable Object> parameters, int actors) {
        var asked = Computation.number(parameters, "size").intValue();
        return Math.min(Math.min(asked, MOST), actors);
    }
}
