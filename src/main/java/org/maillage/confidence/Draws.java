package org.maillage.confidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Draws as many voices as there are, one by one and each time among all of them: some are heard twice, some are missing
 * (bootstrap of clusters, Efron 1979, Field and Welsh 2007). The same voices are drawn the same way each time.
 */
final class Draws {
    private static final long SEED = 20_071L;

    private final List<String> voices;
    private final SplittableRandom random = new SplittableRandom(SEED);

    Draws(List<String> voices) {
        this.voices = List.copyOf(voices);
    }

    /** How often each voice is heard; those that are not drawn are missing. */
    Map<String, Integer> next() {
        var times = new HashMap<String, Integer>();
        for (var i = 0; i < voices.size(); i++) {
            times.merge(voices.get(random.nextInt(voices.size())), 1, Integer::sum);
        }
        return times;
    }
}
