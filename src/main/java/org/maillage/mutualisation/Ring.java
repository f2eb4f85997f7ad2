package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;

/**
 * A ring of actors in which each gives the next something it lacks.
 *
 * @param oppositions the relations that set two of them against each other
 * @param kilometres the full round; null when one of them is not on the map
 */
record Ring(
        List<Gift> gifts,
        List<String> oppositions,
        @Nullable Double kilometres) {
    static final Comparator<Ring> NEAREST_FIRST = Comparator.<Ring, Boolean>comparing(
                    ring -> !ring.oppositions().isEmpty())
            .thenComparingInt(ring -> ring.gifts().size())
            .thenComparingDouble(ring -> ring.kilometres() == null ? Double.MAX_VALUE : ring.kilometres())
            .thenComparing(ring -> ring.gifts().toString());

    /** The actors found run backwards: each receives from the one after it. */
    static Ring of(Barter barter, Map<String, String> oppositions, int[] actors) {
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

    /** The relation that sets a pair against each other, of the rows that are one. */
    static Map<String, String> oppositions(List<Row> input) {
        var oppositions = new HashMap<String, String>();
        for (var row : input) {
            if (!Barter.isMeans(row.text("what"))) {
                oppositions.put(Barter.pair(row.text("actor"), row.text("type")), row.text("id"));
            }
        }
        return oppositions;
    }

    List<@Nullable Object> row() {
        var row = new ArrayList<@Nullable Object>();
        row.add(gifts.size());
        row.add(gifts.stream().map(Gift::from).toList());
        row.add(gifts.stream().map(Gift::point).toList());
        row.add(kilometres);
        row.add(!oppositions.isEmpty());
        row.add(oppositions);
        return row;
    }
}
