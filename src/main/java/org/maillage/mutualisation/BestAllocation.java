package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.question.Computation;

/** Shares out what is offered so that needs are met as far as can be, by what is certain and by what is possible too. */
public final class BestAllocation implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var market = new Market(input);
        var certain = new Shares(market, Offer::certain);
        var possible = new Shares(market, offer -> true);
        var needs = new LinkedHashMap<String, Integer>();
        market.needs().forEach(need -> needs.merge(need.type(), 1, Integer::sum));
        return needs.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> type) -> -type.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(type -> row(market, type.getKey(), type.getValue(), certain, possible))
                .toList();
    }

    private static List<@Nullable Object> row(Market market, String type, int needs, Shares certain, Shares possible) {
        var row = new ArrayList<@Nullable Object>();
        row.add(type);
        row.add(needs);
        row.add(percent(certain, type, needs));
        row.add(percent(possible, type, needs));
        row.add(points(market, type, certain));
        row.add(points(market, type, possible));
        row.add(certain.exact() && possible.exact() ? "proved" : "best_found");
        row.add(oppositions(market, type, possible));
        return row;
    }

    private static double percent(Shares shares, String type, int needs) {
        return Math.round(1_000 * shares.coveredByType().getOrDefault(type, 0.0) / needs) / 10.0;
    }

    private static List<Map<String, Object>> points(Market market, String type, Shares shares) {
        return shares.given().stream()
                .filter(one -> one.need().type().equals(type))
                .map(one ->
                        one.point(market.opposed(one.need().actor(), one.offer().actor())))
                .toList();
    }

    private static List<String> oppositions(Market market, String type, Shares shares) {
        var relations = new LinkedHashSet<String>();
        shares.given().stream()
                .filter(one -> one.need().type().equals(type))
                .map(one -> market.opposition(one.need().actor(), one.offer().actor()))
                .filter(Objects::nonNull)
                .forEach(relations::add);
        return List.copyOf(relations);
    }
}
