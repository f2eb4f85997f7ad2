package org.maillage.signed;

/**
 * What a tie that contradicts the camps costs, in thousandths: the criterion of Doreian &amp; Mrvar (1996),
 * P(C) = α · negative ties inside camps + (1 − α) · positive ties between camps.
 */
public record Weights(int negativeInside, int positiveBetween) {
    private static final int WHOLE = 1000;

    /** Both kinds cost one: the criterion then counts ties. */
    static final Weights EQUAL = new Weights(1, 1);

    /** From α, between 0 and 1. */
    public static Weights of(double alpha) {
        if (!(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("alpha is %s, which is not from 0 to 1".formatted(alpha));
        }
        int negative = (int) Math.round(alpha * WHOLE);
        return new Weights(negative, WHOLE - negative);
    }

    long cost(SignedGraph graph, int[] camp) {
        long cost = 0;
        for (int edge = 0; edge < graph.size(); edge++) {
            if (contradicts(graph, camp, edge)) {
                cost += graph.negative(edge) ? negativeInside : positiveBetween;
            }
        }
        return cost;
    }

    static boolean contradicts(SignedGraph graph, int[] camp, int edge) {
        return (camp[graph.from(edge)] == camp[graph.to(edge)]) == graph.negative(edge);
    }
}
