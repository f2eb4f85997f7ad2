package org.maillage.relation;

import java.util.Map;

/** Two actors without order, as readings keep them in {@code Reading.pair}. */
record Pair(String first, String second) {
    static Pair of(String a, String b) {
        return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    Map<String, String> asMap() {
        return Map.of("first", first, "second", second, "pair", first + "|" + second);
    }
}
