package org.maillage.coordination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.question.Computation;
import org.maillage.signed.Camps;
import org.maillage.signed.Weights;

/**
 * The camps of weak balance two by two, where oppositions stand between them. Told with every other finding, and again for
 * each draw of its confidence, it looks for the proof less long than the question of the camps does.
 */
final class OpposedCamps implements Computation {
    private static final long STEPS = 1_000_000;
    private static final double EVEN = 0.5;

    private record Sides(int first, int second) implements Comparable<Sides> {
        static Sides of(int a, int b) {
            return new Sides(Math.min(a, b), Math.max(a, b));
        }

        @Override
        public int compareTo(Sides other) {
            return Comparator.comparingInt(Sides::first)
                    .thenComparingInt(Sides::second)
                    .compare(this, other);
        }
    }

    private static final class Between {
        final List<Integer> oppositions = new ArrayList<>();
        final List<Integer> alliances = new ArrayList<>();
    }

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var relations = SignedRelations.of(input);
        var camps = Camps.of(relations.graph(), Weights.of(EVEN), STEPS);
        var least = Computation.number(parameters, "size").doubleValue();
        var oppositions = Computation.number(parameters, "oppositions").doubleValue();
        var found = between(relations, camps).entrySet().stream()
                .filter(pair -> camps.members(pair.getKey().first()).length >= least
                        && camps.members(pair.getKey().second()).length >= least
                        && pair.getValue().oppositions.size() >= oppositions)
                .sorted(Comparator.comparingInt(
                        pair -> -pair.getValue().oppositions.size()))
                .toList();
        return found.stream()
                .limit(Computation.number(parameters, "limit").longValue())
                .map(pair -> row(relations, camps, pair.getKey(), pair.getValue(), found.size()))
                .toList();
    }

    private static Map<Sides, Between> between(SignedRelations relations, Camps camps) {
        var graph = relations.graph();
        var between = new TreeMap<Sides, Between>();
        for (var edge = 0; edge < graph.size(); edge++) {
            var sides = Sides.of(camps.of(graph.from(edge)), camps.of(graph.to(edge)));
            if (sides.first() != sides.second()) {
                var ties = between.computeIfAbsent(sides, none -> new Between());
                (graph.negative(edge) ? ties.oppositions : ties.alliances).add(edge);
            }
        }
        between.values().removeIf(ties -> ties.oppositions.isEmpty());
        return between;
    }

    private static List<@Nullable Object> row(
            SignedRelations relations, Camps camps, Sides sides, Between between, int total) {
        var graph = relations.graph();
        var passing = new LinkedHashSet<String>();
        for (var edge : between.alliances) {
            passing.add(relations.actor(graph.from(edge)));
            passing.add(relations.actor(graph.to(edge)));
        }
        var ties = new ArrayList<>(between.oppositions);
        ties.addAll(between.alliances);
        return List.of(
                relations.actors(camps.members(sides.first())),
                relations.actors(camps.members(sides.second())),
                between.oppositions.size(),
                between.alliances.size(),
                List.copyOf(passing),
                camps.exact(),
                total,
                relations.relations(ties.stream().mapToInt(Integer::intValue).toArray()));
    }
}
