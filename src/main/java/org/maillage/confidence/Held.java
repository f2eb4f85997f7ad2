package org.maillage.confidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How far findings held so far.
 *
 * @param voices how many people's readings there were to draw from
 * @param draws how many times readings were drawn
 * @param findings by their keys
 */
public record Held(int voices, int draws, Map<String, Hold> findings) {
    /**
     * How far one finding held.
     *
     * @param certain whether it holds without the relations that are inferred or to be confirmed
     * @param held in how many draws it held
     */
    public record Hold(boolean certain, int held) {}

    static Held before(Set<String> keys, Set<String> certain, int voices) {
        var findings = new TreeMap<String, Hold>();
        keys.forEach(key -> findings.put(key, new Hold(certain.contains(key), 0)));
        return new Held(voices, 0, findings);
    }

    Held after(Set<String> drawn) {
        var counted = new HashMap<String, Hold>();
        findings.forEach((key, hold) ->
                counted.put(key, new Hold(hold.certain(), hold.held() + (drawn.contains(key) ? 1 : 0))));
        return new Held(voices, draws + 1, counted);
    }
}
