package org.maillage.signed;

import java.util.HashMap;
import java.util.function.IntUnaryOperator;

/**
 * How much more alliances lie within groups, and oppositions between them, than if each node's ties fell at random:
 * {@code Q = 1/(2m⁺+2m⁻) Σᵢⱼ [aᵢⱼ − (dᵢ⁺dⱼ⁺/2m⁺ − dᵢ⁻dⱼ⁻/2m⁻)] δ(gᵢ, gⱼ)} with aᵢⱼ = ±1, d the numbers of ties of each
 * sign and m those of the graph (Gómez, Jensen &amp; Arenas 2009). Without negative ties it is Newman's modularity.
 */
public final class SignedModularity {
    private SignedModularity() {}

    /** Sums over one group: its ties within, and the ends of ties of each sign that its nodes have. */
    private static final class Group {
        long balance;
        long positive;
        long negative;
    }

    /** Between −1 and 1; 0 without ties. */
    public static double of(SignedGraph graph, IntUnaryOperator group) {
        var groups = new HashMap<Integer, Group>();
        long positive = 0;
        for (int edge = 0; edge < graph.size(); edge++) {
            int sign = graph.negative(edge) ? -1 : 1;
            Group from = groups.computeIfAbsent(group.applyAsInt(graph.from(edge)), none -> new Group());
            Group to = groups.computeIfAbsent(group.applyAsInt(graph.to(edge)), none -> new Group());
            for (Group end : new Group[] {from, to}) {
                end.positive += sign > 0 ? 1 : 0;
                end.negative += sign < 0 ? 1 : 0;
            }
            from.balance += from.equals(to) ? sign : 0;
            positive += sign > 0 ? 1 : 0;
        }
        long negative = graph.size() - positive;
        double sum = 0;
        for (Group one : groups.values()) {
            sum += 2.0 * one.balance - expected(one.positive, positive) + expected(one.negative, negative);
        }
        return graph.size() == 0 ? 0 : sum / (2.0 * graph.size());
    }

    private static double expected(long ends, long ties) {
        return ties == 0 ? 0 : (double) ends * ends / (2 * ties);
    }
}
