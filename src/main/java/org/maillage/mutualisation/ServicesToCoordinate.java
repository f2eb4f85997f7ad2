package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.question.Computation;

/**
 * Groups of actors that offer the same, to the same public and near each other, most pairs of which do not cooperate. A
 * group stands for its pairs: of a thousand actors in one town there are half a million.
 */
final class ServicesToCoordinate implements Computation {
    /** Those of one type near each other, with every field that gathers just them. */
    private record Same(String type, List<Holder> holders, Set<String> fields) {}

    private record Overlap(Same same, Cooperation.Within within, double farthest) {
        private static final Comparator<Overlap> BEST_FIRST = Comparator.<Overlap, Boolean>comparing(
                        overlap -> overlap.within.opposed())
                .thenComparingInt(overlap -> -overlap.same.fields.size())
                .thenComparingLong(overlap -> -overlap.apart())
                .thenComparingDouble(Overlap::farthest)
                .thenComparing(overlap -> overlap.same.type)
                .thenComparing(overlap -> overlap.same.holders.getFirst().actor());

        long pairs() {
            var size = (long) same.holders.size();
            return size * (size - 1) / 2;
        }

        long apart() {
            return pairs() - within.pairs();
        }
    }

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var holders = IntStream.range(0, input.size())
                .mapToObj(number -> Holder.of(number, input.get(number)))
                .toList();
        var cooperation = new Cooperation(holders, input);
        var share = Computation.number(parameters, "apart").doubleValue();
        var limit = Computation.number(parameters, "limit").longValue();
        var found = gathered(holders, Computation.number(parameters, "within").doubleValue()).stream()
                .map(same -> new Overlap(same, cooperation.within(same.holders()), farthest(same.holders())))
                .filter(overlap -> overlap.apart() > 0 && overlap.apart() * 100 >= share * overlap.pairs())
                .sorted(Overlap.BEST_FIRST)
                .toList();
        return found.stream()
                .limit(limit)
                .map(overlap -> row(overlap, found.size()))
                .toList();
    }

    private static List<Same> gathered(List<Holder> holders, double within) {
        var offered = new TreeMap<String, Map<String, List<Holder>>>();
        for (var holder : holders) {
            for (var type : holder.types()) {
                var byField = offered.computeIfAbsent(type, none -> new TreeMap<>());
                for (var field : holder.fields()) {
                    byField.computeIfAbsent(field, none -> new ArrayList<>()).add(holder);
                }
            }
        }
        var all = new ArrayList<Same>();
        offered.forEach((type, byField) -> {
            var known = new LinkedHashMap<Set<Holder>, Same>();
            byField.forEach((field, sharing) -> Nearby.groups(sharing, within)
                    .forEach(group -> known.computeIfAbsent(
                                    Set.copyOf(group), none -> new Same(type, group, new TreeSet<>()))
                            .fields()
                            .add(field)));
            all.addAll(known.values());
        });
        return all;
    }

    /** How far the one they stand around is from the farthest, as far as places are known. */
    private static double farthest(List<Holder> group) {
        var centre = group.getFirst().place();
        var farthest = 0.0;
        for (var holder : group) {
            if (centre != null && holder.place() != null) {
                farthest = Math.max(farthest, centre.kilometresTo(holder.place()));
            }
        }
        return farthest;
    }

    private static List<@Nullable Object> row(Overlap overlap, int total) {
        var holders = overlap.same().holders();
        var tags = overlap.same().fields().stream()
                .filter(field -> field.startsWith("#"))
                .map(tag -> tag.substring(1))
                .toList();
        var row = new ArrayList<@Nullable Object>();
        row.add(overlap.same().type());
        row.add(holders.stream()
                .sorted(Comparator.comparingInt(Holder::number))
                .map(Holder::actor)
                .toList());
        row.add(overlap.same().fields().stream()
                .filter(field -> !field.startsWith("#"))
                .findFirst()
                .orElse(null));
        row.add(tags.isEmpty() ? null : tags);
        row.add(town(holders));
        row.add(Math.round(overlap.farthest() * 10) / 10.0);
        row.add(overlap.apart());
        row.add(overlap.pairs());
        row.add(overlap.within().opposed());
        row.add(total);
        row.add(overlap.within().relations());
        return row;
    }

    /** The town that most of them are in. */
    private static @Nullable String town(List<Holder> holders) {
        var counted = new HashMap<String, Integer>();
        for (var holder : holders) {
            if (holder.town() != null) {
                counted.merge(holder.town(), 1, Integer::sum);
            }
        }
        return counted.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
