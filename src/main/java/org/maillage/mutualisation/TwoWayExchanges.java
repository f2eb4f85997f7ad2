package org.maillage.mutualisation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.question.Computation;

/**
 * Finds the pairs of actors that each have what the other lacks. Every need is held against every resource of its type,
 * which in a large territory makes millions of pairs: they are counted first, and only the best are told.
 */
public final class TwoWayExchanges implements Computation {
    /** A pair that can exchange, with what ranks it. */
    private record Pair(
            String a,
            String b,
            int gifts,
            boolean blocked,
            @Nullable Double kilometres) {
        private static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::blocked)
                .thenComparing(Comparator.comparingInt(Pair::gifts).reversed())
                .thenComparingDouble(pair -> pair.kilometres() == null ? Double.MAX_VALUE : pair.kilometres())
                .thenComparing(Pair::a)
                .thenComparing(Pair::b);
    }

    /** A need or a resource: what, whose, of which type. */
    private record Means(String id, String actor, String type) {}

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var search = new Search(input);
        var limit = ((Number) parameters.getOrDefault("limit", 100)).intValue();
        return search.best((String) parameters.get("actor"), limit).stream()
                .sorted(Pair.BEST_FIRST)
                .map(search::row)
                .toList();
    }

    /** One search over the needs, resources and relations that the question loads. */
    private static final class Search {
        private final Map<String, List<Means>> needs = new TreeMap<>();
        private final Map<String, List<Means>> holdings = new HashMap<>();
        private final Map<String, List<Means>> offers = new HashMap<>();
        private final Map<String, List<String>> relations = new HashMap<>();
        private final Set<String> opposed = new HashSet<>();
        private final Map<String, Place> places = new HashMap<>();

        Search(List<Row> input) {
            for (var row : input) {
                var actor = row.text("actor");
                var means = new Means(row.text("id"), actor, row.text("type"));
                switch (row.text("what")) {
                    case "need" -> add(needs, actor, means);
                    case "resource" -> {
                        add(holdings, actor, means);
                        add(offers, means.type(), means);
                    }
                    default -> {
                        var pair = pair(actor, means.type());
                        add(relations, pair, means.id());
                        if (row.text("what").equals("opposition")) {
                            opposed.add(pair);
                        }
                    }
                }
                var place = Place.of(row);
                if (place != null) {
                    places.put(actor, place);
                }
            }
        }

        /** The best pairs, in no order; with a chosen actor only its own. */
        List<Pair> best(@Nullable String chosen, int limit) {
            var best = new PriorityQueue<>(Pair.BEST_FIRST.reversed());
            for (var a : chosen == null ? needs.keySet() : Set.of(chosen)) {
                var held = holdings.getOrDefault(a, List.of()).stream().collect(groupingBy(Means::type, counting()));
                received(a, chosen == null).forEach((b, gifts) -> {
                    var given = needs.getOrDefault(b, List.of()).stream()
                            .mapToInt(need -> held.getOrDefault(need.type(), 0L).intValue())
                            .sum();
                    if (given > 0) {
                        best.add(measured(a, b, gifts + given));
                        if (best.size() > limit) {
                            best.poll();
                        }
                    }
                });
            }
            return List.copyOf(best);
        }

        /** How many gifts each other actor could make to this one. */
        private Map<String, Integer> received(String a, boolean onceOnly) {
            var gifts = new HashMap<String, Integer>();
            for (var need : needs.getOrDefault(a, List.of())) {
                for (var offer : offers.getOrDefault(need.type(), List.of())) {
                    var b = offer.actor();
                    if (onceOnly ? a.compareTo(b) < 0 : !a.equals(b)) {
                        gifts.merge(b, 1, Integer::sum);
                    }
                }
            }
            return gifts;
        }

        private Stream<Gift> gifts(String from, String to) {
            var held = holdings.getOrDefault(from, List.of());
            return needs.getOrDefault(to, List.of()).stream()
                    .flatMap(need -> held.stream()
                            .filter(resource -> resource.type().equals(need.type()))
                            .map(resource -> new Gift(from, to, need.type(), need.id(), resource.id())));
        }

        private Pair measured(String a, String b, int gifts) {
            var here = places.get(a);
            var there = places.get(b);
            var kilometres = here == null || there == null ? null : Math.round(here.kilometresTo(there) * 10) / 10.0;
            return new Pair(a, b, gifts, opposed.contains(pair(a, b)), kilometres);
        }

        List<@Nullable Object> row(Pair pair) {
            var row = new ArrayList<@Nullable Object>();
            row.add(pair.a());
            row.add(pair.b());
            row.add(Stream.concat(gifts(pair.a(), pair.b()), gifts(pair.b(), pair.a()))
                    .map(Gift::point)
                    .toList());
            row.add(pair.kilometres());
            row.add(pair.blocked());
            row.add(relations.getOrDefault(pair(pair.a(), pair.b()), List.of()));
            return row;
        }

        private static <T> void add(Map<String, List<T>> lists, String key, T value) {
            lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
        }

        private static String pair(String a, String b) {
            return a.compareTo(b) < 0 ? a + "~" + b : b + "~" + a;
        }
    }
}
