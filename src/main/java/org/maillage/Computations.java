package org.maillage;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.coordination.StructureAnswers;
import org.maillage.mutualisation.ShapeAnswers;
import org.maillage.question.Computation;
import org.maillage.strategy.StrategyAnswers;

/** What answers questions that Cypher alone cannot. */
public final class Computations {
    private Computations() {}

    public static List<Computation> all() {
        return Stream.of(ShapeAnswers.all(), StructureAnswers.all(), StrategyAnswers.all())
                .flatMap(List::stream)
                .toList();
    }
}
