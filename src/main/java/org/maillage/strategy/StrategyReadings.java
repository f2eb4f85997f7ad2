package org.maillage.strategy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The readings of a strategy: what each person makes of it, and what the group retains, which is the median of what is
 * assessed in each cell. Who assesses a cell again says it anew. A cell that nobody assessed stays so.
 */
final class StrategyReadings {
    private final Strategy group;
    private final List<Strategy> persons;

    private StrategyReadings(Strategy group, List<Strategy> persons) {
        this.group = group;
        this.persons = List.copyOf(persons);
    }

    /**
     * How often a conclusion of the group is also that of a person's own reading.
     *
     * @param of the readings that allow a conclusion
     */
    record Holds(int in, int of) {}

    /** @param said in the order in which it was said */
    static StrategyReadings of(List<Said> said, boolean returning) {
        var voices = new LinkedHashMap<String, Map<Said.Kind, Map<Cell, Double>>>();
        var cells = new LinkedHashMap<Said.Kind, Map<Cell, Map<String, Double>>>();
        for (var one : said) {
            voices.computeIfAbsent(one.voice(), none -> new LinkedHashMap<>())
                    .computeIfAbsent(one.kind(), none -> new LinkedHashMap<>())
                    .put(one.cell(), one.value());
            cells.computeIfAbsent(one.kind(), none -> new LinkedHashMap<>())
                    .computeIfAbsent(one.cell(), none -> new LinkedHashMap<>())
                    .put(one.voice(), one.value());
        }
        var retained = new LinkedHashMap<Said.Kind, Map<Cell, Double>>();
        cells.forEach((kind, byCell) -> {
            var medians = new LinkedHashMap<Cell, Double>();
            byCell.forEach((cell, values) -> medians.put(cell, median(List.copyOf(values.values()))));
            retained.put(kind, medians);
        });
        var persons = new ArrayList<Strategy>();
        voices.values().forEach(reading -> persons.add(strategy(reading, returning)));
        return new StrategyReadings(strategy(retained, returning), persons);
    }

    private static Strategy strategy(Map<Said.Kind, Map<Cell, Double>> cells, boolean returning) {
        return Strategy.of(
                cells.getOrDefault(Said.Kind.INFLUENCE, Map.of()),
                cells.getOrDefault(Said.Kind.STANCE, Map.of()),
                returning);
    }

    /** The value in the middle; between the two in the middle when they are even in number. */
    static double median(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        var half = sorted.length / 2;
        return Arrays.stream(sorted, (sorted.length - 1) / 2, half + 1)
                .average()
                .orElseThrow();
    }

    Strategy group() {
        return group;
    }

    /** @param conclusion null for a reading that allows none */
    Holds holds(Function<Strategy, @Nullable Object> conclusion) {
        var ofGroup = conclusion.apply(group);
        var theirs = persons.stream().map(conclusion).filter(Objects::nonNull).toList();
        return new Holds(
                (int) theirs.stream()
                        .filter(one -> Objects.equals(one, ofGroup))
                        .count(),
                theirs.size());
    }
}
