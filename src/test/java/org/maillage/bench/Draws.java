package org.maillage.bench;

import java.util.SplittableRandom;

/** A source of chance for every entity of its own, so that any part of a territory can be drawn without the rest. */
record Draws(long seed) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    SplittableRandom of(String kind, long index) {
        return new SplittableRandom((seed + kind.hashCode()) * GOLDEN ^ (index + 1) * GOLDEN);
    }
}
