package org.maillage;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.coordination.StructureAnswers;
import org.maillage.mutualisation.ShapeAnswers;
import org.maillage.question.Computation;

/** What answers questions that Cypher alone cannot. */
public final class Computations {
    private Computations() {}

    public static List<Computation> all() {
        return Stream.concat(ShapeAnswers.all().stream(), StructureAnswers.all().stream())
                .toList();
    }
}
