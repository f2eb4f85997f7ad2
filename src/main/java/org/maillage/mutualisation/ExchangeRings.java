package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private record Ring(
            List<Gift> gifts,
            List<String> oppositions,
            @Nullable Double kilometres) {}

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var barter = new Barter(input);
        var oppositions = oppositions(input);
        var search = new RingSearch(barter);
        var actor = (String) parameters.get("actor");
        var rings = actor == null ? search.everywhere() : search.through(actor);
        var nearestFirst = Comparator.<Ring, Boolean>comparing(
                        ring -> !ring.oppositions().isEmpty())
                .thenComparingInt(ring -> ring.gifts().size())
                .thenComparingDouble(ring -> ring.kilometres() == null ? Double.MAX_VALUE : ring.kilometres())
                .thenComparing(ring -> ring.gifts().toString());
        var limit = ((Number) parameters.getOrDefault("limit", 50)).intValue();
        return rings.stream()
                .map(ring -> ring(barter, oppositions, ring))
                .sorted(nearestFirst)
                .limit(limit)
                .map(ExchangeRings::row)
                .toList();
    }

    private static List<@Nullable Object> row(Ring ring) {
        var row = new ArrayList<@Nullable Object>();
        row.add(ring.gifts().size());
        row.add(ring.gifts().stream().map(Gift::from).toList());
        row.add(ring.gifts().stream().map(Gift::point).toList());
        row.add(ring.kilometres());
        row.add(!ring.oppositions().isEmpty());
        row.add(ring.oppositions());
        return row;
    }

    private static Map<String, String> oppositions(List<Row> input) {
        var oppositions = new HashMap<String, String>();
        for (var row : input) {
            if (!Barter.isMeans(row.text("what"))) {
                oppositions.put(Barter.pair(row.text("actor"), row.text("type")), row.text("id"));
            }
        }
        return oppositions;
    }

    /** The actors found run backwards: each receives from the one after it. */
    private static Ring ring(Barter barter, Map<String, String> oppositions, int[] actors) {
        var size = actors.length;
        var gifts = new ArrayList<Gift>();
        var around = new ArrayList<@Nullable Place>();
        for (var i = size; i > 0; i--) {
            var from = actors[i % size];
            gifts.add(barter.gifts(from, actors[i - 1]).getFirst());
            around.add(barter.place(from));
        }
        var opposed = new ArrayList<String>();
        for (var i = 0; i < size; i++) {
            for (var j = i + 1; j < size; j++) {
                var opposition = oppositions.get(
                        Barter.pair(gifts.get(i).from(), gifts.get(j).from()));
                if (opposition != null) {
                    opposed.add(opposition);
                }
            }
        }
        return new Ring(gifts, opposed, Place.round(around));
    }
}
