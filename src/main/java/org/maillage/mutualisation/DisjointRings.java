package org.maillage.mutualisation;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.allocation.Packing;
import org.maillage.graph.Row;
import org.maillage.question.Computation;

/**
 * Chooses exchanges between two, three or four actors so that nobody is in two of them and most actors are served; of
 * such choices, one with short rounds.
 */
public final class DisjointRings implements Computation {
    /** One more actor served is worth more than any saving of ways. */
    private static final long SERVED = 1_000_000_000L;

    private static final double LONGEST_KM = 80_000;

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var barter = new Barter(input);
        var oppositions = Ring.oppositions(input);
        var search = new RingSearch(barter, 2);
        var opposed = Boolean.TRUE.equals(parameters.get("opposed"));
        var rings = search.everywhere().stream()
                .map(ring -> Ring.of(barter, oppositions, ring))
                .filter(ring -> opposed || ring.oppositions().isEmpty())
                .toList();
        var packing =
                Packing.of(rings.stream().map(ring -> weighed(barter, ring)).toList());
        var chosen = packing.chosen().stream()
                .map(rings::get)
                .sorted(Ring.NEAREST_FIRST)
                .toList();
        var served = chosen.stream().mapToInt(ring -> ring.gifts().size()).sum();
        var proof = packing.exact() && search.complete() ? "proved" : "best_found";
        return chosen.stream().map(ring -> row(ring, served, proof)).toList();
    }

    private static Packing.Weighed weighed(Barter barter, Ring ring) {
        var members = new BitSet();
        ring.gifts().forEach(gift -> members.set(barter.number(gift.from())));
        var kilometres = ring.kilometres() == null ? LONGEST_KM : ring.kilometres();
        return new Packing.Weighed(members, SERVED * members.cardinality() - Math.round(10 * kilometres));
    }

    private static List<@Nullable Object> row(Ring ring, int served, String proof) {
        var row = ring.row();
        row.add(served);
        row.add(proof);
        return row;
    }
}
