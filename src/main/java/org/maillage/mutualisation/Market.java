package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;

/**
 * Open needs, what others offer, which types are narrower than which, and who is opposed to whom, from the rows that a
 * question loads. What an actor holds does not answer its own need.
 */
final class Market {
    private final List<Need> needs = new ArrayList<>();
    private final Map<String, List<Offer>> offers = new HashMap<>();
    private final Map<String, Set<String>> narrower = new HashMap<>();
    private final Map<String, String> oppositions = new HashMap<>();

    Market(List<Row> input) {
        for (var row : input) {
            switch (row.text("what")) {
                case "need" -> needs.add(Need.of(row));
                case "resource" -> {
                    var offer = Offer.of(row);
                    offers.computeIfAbsent(offer.type(), type -> new ArrayList<>())
                            .add(offer);
                }
                case "narrower" ->
                    narrower.computeIfAbsent(row.text("type"), type -> new LinkedHashSet<>())
                            .add(row.text("id"));
                case "opposition" -> oppositions.put(Barter.pair(row.text("actor"), row.text("type")), row.text("id"));
                default -> throw new IllegalArgumentException("The question loads an unknown " + row.text("what"));
            }
        }
    }

    List<Need> needs() {
        return needs;
    }

    /** What others offer of the type of a need, or of a narrower one. */
    List<Offer> answers(Need need) {
        var types = new LinkedHashSet<String>();
        types.add(need.type());
        types.addAll(narrower.getOrDefault(need.type(), Set.of()));
        return types.stream()
                .flatMap(type -> offers.getOrDefault(type, List.of()).stream())
                .filter(offer -> !offer.actor().equals(need.actor()))
                .toList();
    }

    /** The relation that sets two actors against each other, when there is one. */
    @Nullable
    String opposition(String a, String b) {
        return oppositions.get(Barter.pair(a, b));
    }

    boolean opposed(String a, String b) {
        return opposition(a, b) != null;
    }
}
