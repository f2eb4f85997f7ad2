package org.maillage.confidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;

/**
 * The copy of a relation, and the readings it was retained from.
 *
 * @param element how the database finds it
 * @param certain stated, and not by somebody who was unsure
 * @param readings the latest of each voice, the latest first
 */
record Copied(
        String element, String nature, boolean contested, String audience, boolean certain, List<Reading> readings) {
    /** An audience that nobody is of. */
    private static final String NOBODY = "-";

    /** What one voice says of it. */
    record Reading(String voice, String nature) {}

    static Copied of(Row row) {
        return new Copied(
                row.text("element"),
                row.text("nature"),
                row.flag("contested"),
                row.text("audience"),
                row.flag("certain"),
                row.maps("readings").stream()
                        .map(reading -> new Reading(
                                String.valueOf(reading.get("voice")), String.valueOf(reading.get("nature"))))
                        .toList());
    }

    Map<String, Object> asItIs() {
        return laid(nature, contested, audience);
    }

    Map<String, Object> absent() {
        return laid(nature, contested, NOBODY);
    }

    /**
     * As these voices would have it: the nature that most of them read, between equals the latest reading; absent when
     * none of them read it. What nobody's reading is known of stays as it is.
     *
     * @param times how often each voice was drawn
     */
    Map<String, Object> readBy(Map<String, Integer> times) {
        if (readings.isEmpty()) {
            return asItIs();
        }
        var votes = new LinkedHashMap<String, Integer>();
        for (var reading : readings) {
            var drawn = times.getOrDefault(reading.voice(), 0);
            if (drawn > 0) {
                votes.merge(reading.nature(), drawn, Integer::sum);
            }
        }
        var most = most(votes);
        return most == null ? absent() : laid(most, votes.size() > 1, audience);
    }

    private static @Nullable String most(Map<String, Integer> votes) {
        String most = null;
        for (var vote : votes.entrySet()) {
            if (most == null || vote.getValue() > votes.getOrDefault(most, 0)) {
                most = vote.getKey();
            }
        }
        return most;
    }

    private Map<String, Object> laid(String laidNature, boolean laidContested, String laidAudience) {
        return Map.of("element", element, "nature", laidNature, "contested", laidContested, "audience", laidAudience);
    }
}
