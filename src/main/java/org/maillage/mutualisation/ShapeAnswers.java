package org.maillage.mutualisation;

import java.util.List;
import org.maillage.question.Computation;

/** What answers the questions about shapes of sharing that Cypher alone cannot answer. */
public final class ShapeAnswers {
    private ShapeAnswers() {}

    public static List<Computation> all() {
        return List.of(
                new ExchangeRings(),
                new DisjointRings(),
                new TwoWayExchanges(),
                new SeasonalPosts(),
                new SmallestPartnership(),
                new BestAllocation(),
                new ServicesToCoordinate());
    }
}
