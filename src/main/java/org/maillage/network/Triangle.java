package org.maillage.network;

import java.util.Arrays;
import java.util.Comparator;

/** Three nodes a &lt; b &lt; c adjacent to each other. */
public record Triangle(int a, int b, int c) implements Comparable<Triangle> {
    private static final Comparator<Triangle> ORDER =
            Comparator.comparingInt(Triangle::a).thenComparingInt(Triangle::b).thenComparingInt(Triangle::c);

    static Triangle of(int u, int v, int w) {
        int[] nodes = {u, v, w};
        Arrays.sort(nodes);
        return new Triangle(nodes[0], nodes[1], nodes[2]);
    }

    @Override
    public int compareTo(Triangle other) {
        return ORDER.compare(this, other);
    }
}
