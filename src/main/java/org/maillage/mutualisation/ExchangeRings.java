package org.maillage.mutualisation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.question.Computation;

/**
 * Finds rings of three or four actors in which each gives the next something it lacks. Each ring is found once: it
 * starts from the chosen actor, else from the first of its actors by id.
 */
public final class ExchangeRings implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var barter = new Barter(input);
        var oppositions = Ring.oppositions(input);
        var search = new RingSearch(barter, 3);
        var actor = (String) parameters.get("actor");
        var rings = actor == null ? search.everywhere() : search.through(actor);
        return rings.stream()
                .map(ring -> Ring.of(barter, oppositions, ring))
                .sorted(Ring.NEAREST_FIRST)
                .limit(Computation.number(parameters, "limit").intValue())
                .map(Ring::row)
                .toList();
    }
}
