package org.maillage.coordination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.network.Triangles;
import org.maillage.network.UndirectedGraph;
import org.maillage.question.Computation;

/**
 * Groups of actors of one kind, nearly all allied two by two, that no group on the map gathers. Each grows from a
 * triangle of alliances, taking in whoever is allied with most of it.
 */
final class CollectivesOfPeers implements Computation {
    private static final double NEARLY_ALL = 0.7;

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var alliances = Alliances.of(input);
        var graph = alliances.graph();
        var groups = new ArrayList<Set<Integer>>();
        for (var triangle : Triangles.of(graph)) {
            var seed = List.of(triangle.a(), triangle.b(), triangle.c());
            if (groups.stream().noneMatch(group -> group.containsAll(seed))) {
                groups.add(grown(graph, seed));
            }
        }
        return groups.stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .filter(nodes -> !gathered(input, nodes))
                .sorted(Comparator.comparingInt(nodes -> -nodes.length))
                .<List<@Nullable Object>>map(nodes -> List.of(
                        Arrays.stream(nodes).mapToObj(alliances::actor).toList(),
                        input.get(nodes[0]).text("kind"),
                        Math.round(100 * density(graph, nodes)) / 100.0,
                        alliances.among(nodes)))
                .toList();
    }

    private static Set<Integer> grown(UndirectedGraph graph, List<Integer> seed) {
        var members = new TreeSet<>(seed);
        var candidates = new TreeSet<Integer>();
        seed.forEach(node -> candidates.addAll(neighbours(graph, node)));
        for (var candidate : candidates) {
            var allied = members.stream()
                    .filter(member -> graph.adjacent(member, candidate))
                    .count();
            if (!members.contains(candidate) && allied >= NEARLY_ALL * members.size()) {
                members.add(candidate);
            }
        }
        return members;
    }

    private static List<Integer> neighbours(UndirectedGraph graph, int node) {
        var found = new ArrayList<Integer>();
        for (var i = graph.first(node); i < graph.end(node); i++) {
            found.add(graph.neighbour(i));
        }
        return found;
    }

    /** Whether one group of the map holds all of them. */
    private static boolean gathered(List<Row> input, int[] nodes) {
        var common = new HashSet<>(input.get(nodes[0]).texts("groups"));
        Arrays.stream(nodes).forEach(node -> common.retainAll(input.get(node).texts("groups")));
        return !common.isEmpty();
    }

    private static double density(UndirectedGraph graph, int[] nodes) {
        var inside = graph.induced(nodes);
        return 2.0 * inside.size() / (nodes.length * (nodes.length - 1));
    }
}
