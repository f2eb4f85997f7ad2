package org.maillage.network;

import java.util.Comparator;

/** An edge of an undirected graph, its smaller node first. */
public record Edge(int a, int b) implements Comparable<Edge> {
    private static final Comparator<Edge> ORDER =
            Comparator.comparingInt(Edge::a).thenComparingInt(Edge::b);

    public static Edge between(int v, int w) {
        return new Edge(Math.min(v, w), Math.max(v, w));
    }

    @Override
    public int compareTo(Edge other) {
        return ORDER.compare(this, other);
    }
}
