package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.question.Computation;

/**
 * Finds rings of three or four actors in which each gives the next something it lacks. Each ring is found once: it
 * starts from the chosen actor, else from the first of its actors by id.
 */
public final class ExchangeRings implements Computation {
    private static final int LONGEST = 4;
    private static final int MOST_RINGS = 5_000;
    private static final int MOST_STEPS = 3_000_000;

    private record Ring(
            List<Gift> gifts,
            List<String> oppositions,
            @Nullable Double kilometres) {}

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var search = new Search(input);
        var actor = (String) parameters.get("actor");
        var rings = actor == null ? search.everywhere() : search.through(actor);
        var nearestFirst = Comparator.<Ring, Boolean>comparing(
                        ring -> !ring.oppositions().isEmpty())
                .thenComparingInt(ring -> ring.gifts().size())
                .thenComparingDouble(ring -> ring.kilometres() == null ? Double.MAX_VALUE : ring.kilometres())
                .thenComparing(ring -> ring.gifts().toString());
        var limit = ((Number) parameters.getOrDefault("limit", 50)).intValue();
        return rings.stream()
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

    /** One search over the needs, resources and oppositions that the question loads. */
    private static final class Search {
        private final Map<String, List<Row>> needs = new TreeMap<>();
        private final Map<String, List<Row>> offers = new HashMap<>();
        private final Map<String, String> oppositions = new HashMap<>();
        private final Map<String, Place> places = new HashMap<>();
        private final Map<String, Map<String, Gift>> received = new HashMap<>();
        private final List<Ring> found = new ArrayList<>();
        private int steps;

        Search(List<Row> input) {
            for (var row : input) {
                var actor = row.text("actor");
                switch (row.text("what")) {
                    case "need" ->
                        needs.computeIfAbsent(actor, key -> new ArrayList<>()).add(row);
                    case "resource" ->
                        offers.computeIfAbsent(row.text("type"), key -> new ArrayList<>())
                                .add(row);
                    default -> oppositions.put(pair(actor, row.text("type")), row.text("id"));
                }
                var place = Place.of(row);
                if (place != null) {
                    places.put(actor, place);
                }
            }
        }

        List<Ring> everywhere() {
            needs.keySet().forEach(start -> extend(start, List.of(), true));
            return found;
        }

        List<Ring> through(String actor) {
            extend(actor, List.of(), false);
            return found;
        }

        /** The gifts so far run backwards: the last one goes to the actor before. */
        private void extend(String start, List<Gift> gifts, boolean firstById) {
            var last = gifts.isEmpty() ? start : gifts.getLast().from();
            for (var gift : receivedBy(last).values()) {
                if (++steps > MOST_STEPS || found.size() >= MOST_RINGS) {
                    return;
                }
                var giver = gift.from();
                if (giver.equals(start)) {
                    if (gifts.size() >= 2) {
                        found.add(ring(with(gifts, gift)));
                    }
                } else if (gifts.size() < LONGEST - 1
                        && !(firstById && giver.compareTo(start) < 0)
                        && gifts.stream().noneMatch(known -> known.from().equals(giver))) {
                    extend(start, with(gifts, gift), firstById);
                }
            }
        }

        private static List<Gift> with(List<Gift> gifts, Gift gift) {
            var longer = new ArrayList<>(gifts);
            longer.add(gift);
            return longer;
        }

        /** One gift from each actor that offers the exact type of something this actor lacks. */
        private Map<String, Gift> receivedBy(String actor) {
            return received.computeIfAbsent(actor, key -> {
                var gifts = new TreeMap<String, Gift>();
                for (var need : needs.getOrDefault(actor, List.of())) {
                    for (var offer : offers.getOrDefault(need.text("type"), List.of())) {
                        var from = offer.text("actor");
                        if (!from.equals(actor)) {
                            gifts.putIfAbsent(
                                    from, new Gift(from, actor, need.text("type"), need.text("id"), offer.text("id")));
                        }
                    }
                }
                return gifts;
            });
        }

        private Ring ring(List<Gift> backwards) {
            var gifts = backwards.reversed();
            var opposed = new ArrayList<String>();
            for (var i = 0; i < gifts.size(); i++) {
                for (var j = i + 1; j < gifts.size(); j++) {
                    var opposition = oppositions.get(
                            pair(gifts.get(i).from(), gifts.get(j).from()));
                    if (opposition != null) {
                        opposed.add(opposition);
                    }
                }
            }
            var around = new ArrayList<@Nullable Place>();
            gifts.forEach(gift -> around.add(places.get(gift.from())));
            return new Ring(gifts, opposed, Place.round(around));
        }

        private static String pair(String a, String b) {
            return a.compareTo(b) < 0 ? a + "~" + b : b + "~" + a;
        }
    }
}
