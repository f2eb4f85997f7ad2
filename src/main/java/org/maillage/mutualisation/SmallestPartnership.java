package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maillage.allocation.Cover;
import org.maillage.graph.Row;
import org.maillage.question.Computation;

/** Finds the fewest partners that together hold what the chosen needs ask for. */
public final class SmallestPartnership implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var market = new Market(input);
        var possible = Boolean.TRUE.equals(parameters.get("possible"));
        var peaceful = Boolean.TRUE.equals(parameters.get("peaceful"));
        var answers = new TreeMap<String, Map<Integer, Offer>>();
        for (var i = 0; i < market.needs().size(); i++) {
            var need = market.needs().get(i);
            for (var offer : certainFirst(market.answers(need))) {
                if ((possible || offer.certain()) && !(peaceful && market.opposed(need.actor(), offer.actor()))) {
                    answers.computeIfAbsent(offer.actor(), holder -> new LinkedHashMap<>())
                            .putIfAbsent(i, offer);
                }
            }
        }
        var holders = List.copyOf(answers.keySet());
        var sets = holders.stream()
                .map(holder -> bits(Objects.requireNonNull(answers.get(holder)).keySet()))
                .toList();
        var cover = Cover.of(market.needs().size(), sets);
        var rows = new ArrayList<List<@Nullable Object>>();
        var met = new BitSet();
        for (var chosen : cover.chosen()) {
            var offers = Objects.requireNonNull(answers.get(holders.get(chosen)));
            rows.add(row(market, cover, holders.get(chosen), offers, met));
        }
        if (!cover.unmet().isEmpty()) {
            rows.add(unmet(market, cover));
        }
        return rows;
    }

    private static List<Offer> certainFirst(List<Offer> offers) {
        return offers.stream()
                .sorted(Comparator.comparing(Offer::certain).reversed())
                .toList();
    }

    private static BitSet bits(Iterable<Integer> numbers) {
        var bits = new BitSet();
        numbers.forEach(bits::set);
        return bits;
    }

    /** A partner with what it would give; a need that one before already meets is not told again. */
    private static List<@Nullable Object> row(
            Market market, Cover cover, String holder, Map<Integer, Offer> offers, BitSet met) {
        var points = new ArrayList<Map<String, Object>>();
        var oppositions = new ArrayList<String>();
        offers.forEach((number, offer) -> {
            var need = market.needs().get(number);
            var opposition = market.opposition(need.actor(), holder);
            if (!met.get(number)) {
                met.set(number);
                points.add(new Given(need, offer, null, 1).point(opposition != null));
            }
            if (opposition != null && !oppositions.contains(opposition)) {
                oppositions.add(opposition);
            }
        });
        var row = new ArrayList<@Nullable Object>();
        row.add(holder);
        row.add(points);
        row.add(offers.size());
        row.add(cover.chosen().size());
        row.add(cover.exact() ? "proved" : "best_found");
        row.add(cover.atLeast());
        row.add(cover.greedy().size());
        row.add(Math.round(cover.guarantee() * 100) / 100.0);
        row.add(!oppositions.isEmpty());
        row.add(oppositions);
        return row;
    }

    private static List<@Nullable Object> unmet(Market market, Cover cover) {
        var row = new ArrayList<@Nullable Object>();
        row.add(null);
        row.add(cover.unmet().stream()
                .mapToObj(market.needs()::get)
                .map(need -> Map.<String, Object>of("code", "nobody_offers", "to", need.actor(), "need", need.id()))
                .toList());
        row.add(cover.unmet().cardinality());
        row.add(cover.chosen().size());
        for (var left = 0; left < 4; left++) {
            row.add(null);
        }
        row.add(false);
        row.add(List.of());
        return row;
    }
}
