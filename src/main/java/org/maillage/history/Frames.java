package org.maillage.history;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.graph.Recall;

/**
 * What is known of the frame of each territory: its missions, campaigns, rounds and words, which nearly every change
 * asks for and few change. The territory carries a token that is new whenever they do, whichever server writes.
 */
final class Frames {
    private record Known(String token, Recall recall) {}

    private final Map<String, Known> byTerritory = new ConcurrentHashMap<>();

    Recall of(String territory, String token) {
        return byTerritory
                .compute(
                        territory,
                        (id, known) ->
                                known != null && known.token().equals(token) ? known : new Known(token, new Recall()))
                .recall();
    }
}
