package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
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
            int a,
            int b,
            int gifts,
            boolean blocked,
            @Nullable Double kilometres) {
        private static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::blocked)
                .thenComparing(Comparator.comparingInt(Pair::gifts).reversed())
                .thenComparingDouble(pair -> pair.kilometres() == null ? Double.MAX_VALUE : pair.kilometres())
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b);
    }

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
        private final Barter barter;
        private final Map<String, List<String>> relations = new HashMap<>();
        private final Set<String> opposed = new HashSet<>();

        Search(List<Row> input) {
            barter = new Barter(input);
            for (var row : input) {
                var what = row.text("what");
                if (!Barter.isMeans(what)) {
                    var pair = Barter.pair(row.text("actor"), row.text("type"));
                    relations.computeIfAbsent(pair, none -> new ArrayList<>()).add(row.text("id"));
                    if (what.equals("opposition")) {
                        opposed.add(pair);
                    }
                }
            }
        }

        /** The best pairs, in no order; with a chosen actor only its own. */
        List<Pair> best(@Nullable String chosen, int limit) {
            var best = new PriorityQueue<>(Pair.BEST_FIRST.reversed());
            if (chosen == null) {
                for (var a = 0; a < barter.order(); a++) {
                    collect(a, a + 1, best, limit);
                }
            } else if (barter.number(chosen) >= 0) {
                collect(barter.number(chosen), 0, best, limit);
            }
            return List.copyOf(best);
        }

        private void collect(int a, int first, PriorityQueue<Pair> best, int limit) {
            var both = barter.givers(a);
            both.and(barter.takers(a));
            for (var b = both.nextSetBit(first); b >= 0; b = both.nextSetBit(b + 1)) {
                var gifts = barter.count(b, a) + barter.count(a, b);
                var worst = best.size() < limit ? null : best.peek();
                // Neither the distance nor an opposition lifts a pair above one with more gifts.
                if (worst == null || worst.blocked() || gifts >= worst.gifts()) {
                    best.add(measured(a, b, gifts));
                    if (best.size() > limit) {
                        best.poll();
                    }
                }
            }
        }

        private Pair measured(int a, int b, int gifts) {
            var here = barter.place(a);
            var there = barter.place(b);
            var kilometres = here == null || there == null ? null : Math.round(here.kilometresTo(there) * 10) / 10.0;
            var blocked = opposed.contains(Barter.pair(barter.id(a), barter.id(b)));
            return new Pair(a, b, gifts, blocked, kilometres);
        }

        List<@Nullable Object> row(Pair pair) {
            var a = barter.id(pair.a());
            var b = barter.id(pair.b());
            var row = new ArrayList<@Nullable Object>();
            row.add(a);
            row.add(b);
            row.add(Stream.concat(barter.gifts(pair.a(), pair.b()).stream(), barter.gifts(pair.b(), pair.a()).stream())
                    .map(Gift::point)
                    .toList());
            row.add(pair.kilometres());
            row.add(pair.blocked());
            row.add(relations.getOrDefault(Barter.pair(a, b), List.of()).stream()
                    .sorted()
                    .toList());
            return row;
        }
    }
}
