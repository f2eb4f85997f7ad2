package org.maillage.signed;

import org.maillage.network.Triangle;
import org.maillage.network.Triangles;

/**
 * The threesomes of nodes all tied to each other, by how many of their three ties are negative (Cartwright &amp; Harary
 * 1956). Those with none or two are balanced: friends of friends are friends, and the enemy of my enemy is a friend.
 *
 * @param ppp +++: all friends
 * @param ppm ++−: two friends of the same actor are opposed
 * @param pmm +−−: two friends opposed to the same third
 * @param mmm −−−: each opposed to both others; allowed by weak balance (Davis 1967)
 */
public record TriadCensus(long ppp, long ppm, long pmm, long mmm) {
    public static TriadCensus of(SignedGraph graph) {
        long[] counts = new long[4];
        for (Triangle triangle : Triangles.of(graph.graph())) {
            counts[
                    minus(graph, triangle.a(), triangle.b())
                            + minus(graph, triangle.b(), triangle.c())
                            + minus(graph, triangle.a(), triangle.c())]++;
        }
        return new TriadCensus(counts[0], counts[1], counts[2], counts[3]);
    }

    private static int minus(SignedGraph graph, int a, int b) {
        return graph.negative(graph.edgeBetween(a, b)) ? 1 : 0;
    }

    public long total() {
        return ppp + ppm + pmm + mmm;
    }

    public long balanced() {
        return ppp + pmm;
    }

    /** The share of balanced triads, from 0 to 1; not a number when there is no triad. */
    public double share() {
        return (double) balanced() / total();
    }
}
