package org.maillage.network;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** The nodes from which an estimate looks at a graph too large to be looked at from each. */
final class Pivots {
    private Pivots() {}

    /** That many nodes out of {@code order}, drawn without replacement; all of them when they are fewer. */
    static int[] drawn(int order, int pivots, long seed) {
        if (pivots < 1) {
            throw new IllegalArgumentException("%d pivots: at least 1 is needed".formatted(pivots));
        }
        int drawn = Math.min(pivots, order);
        int[] nodes = IntStream.range(0, order).toArray();
        Random random = new Random(seed);
        for (int i = 0; i < drawn; i++) {
            int j = i + random.nextInt(order - i);
            int kept = nodes[j];
            nodes[j] = nodes[i];
            nodes[i] = kept;
        }
        return Arrays.copyOf(nodes, drawn);
    }
}
