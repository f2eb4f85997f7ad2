package org.maillage.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KeyPlayersTest {
    private static final Offset<Double> ROUNDED = within(5e-5);
    private static final Offset<Double> EXACT = within(1e-9);
    private static final long EVERY_SET = Long.MAX_VALUE;
    private static final long STEP_BY_STEP = 0;

    static Stream<SmallGraphs.Seeded> graphs() {
        return SmallGraphs.upTo(9);
    }

    @ParameterizedTest
    @CsvSource({
        "1, Medici, 0.3846, 0.6738",
        "2, Guadagni Medici, 0.7051, 0.8024",
        "3, Guadagni Medici Strozzi, 0.8636, 0.8889"
    })
    void removing_florentine_families_does_what_is_published(int size, String families, double f, double distance) {
        KeyedGraph<String> florence = Florentine.marriages();
        UndirectedGraph graph = florence.graph();
        for (SetValue value : List.of(new Fragmentation(graph), new DistanceFragmentation(graph))) {
            KeyPlayers found = KeyPlayers.of(graph, size, value, EVERY_SET);
            assertThat(found.nodes().stream().map(florence.nodes()::key).sorted())
                    .containsExactly(families.split(" ", -1));
            assertThat(found.value()).isCloseTo(value instanceof Fragmentation ? f : distance, ROUNDED);
            assertThat(found.proven()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 7", "2, 11", "3, 13"})
    void florentine_families_reach_in_one_step_what_is_published(int size, int reached) {
        UndirectedGraph graph = Florentine.marriages().graph();
        assertThat(KeyPlayers.of(graph, size, new SetReach(graph, 1), EVERY_SET).value())
                .isEqualTo(reached);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void the_proven_set_is_worth_the_most_of_all_sets_by_the_definitions(SmallGraphs.Seeded drawn) {
        UndirectedGraph graph = drawn.graph();
        for (int size = 1; size <= 3; size++) {
            int wanted = Math.min(size, graph.order());
            List<int[]> sets = sets(graph.order(), wanted);
            check(graph, size, new Fragmentation(graph), sets, set -> fragmentation(graph, set, d -> d > 0 ? 1.0 : 0));
            check(
                    graph,
                    size,
                    new DistanceFragmentation(graph),
                    sets,
                    set -> fragmentation(graph, set, d -> d > 0 ? 1.0 / d : 0));
            check(graph, size, new SetReach(graph, 2), sets, set -> reach(graph, set, 2));
        }
    }

    @Test
    void without_the_centre_of_a_star_nobody_reaches_anybody() {
        UndirectedGraph star = UndirectedGraph.of(
                6, new int[] {0, 0, 0, 0, 0}, IntStream.rangeClosed(1, 5).toArray());
        KeyPlayers found = KeyPlayers.of(star, 1, new Fragmentation(star), STEP_BY_STEP);
        assertThat(found).isEqualTo(new KeyPlayers(List.of(0), 1, false));
        assertThat(KeyPlayers.of(star, 9, new Fragmentation(star), EVERY_SET).nodes())
                .hasSize(6);
    }

    private static void check(
            UndirectedGraph graph, int size, SetValue value, List<int[]> sets, Function<int[], Double> definition) {
        KeyPlayers proven = KeyPlayers.of(graph, size, value, EVERY_SET);
        assertThat(proven.value())
                .isCloseTo(sets.stream().mapToDouble(definition::apply).max().orElseThrow(), EXACT);
        KeyPlayers found = KeyPlayers.of(graph, size, value, STEP_BY_STEP);
        assertThat(found.proven()).isFalse();
        assertThat(found.nodes()).hasSize(Math.min(size, graph.order())).doesNotHaveDuplicates();
        assertThat(found.value()).isLessThanOrEqualTo(proven.value() + 1e-9);
        int[] nodes = found.nodes().stream().mapToInt(Integer::intValue).toArray();
        assertThat(found.value()).isCloseTo(definition.apply(nodes), EXACT);
    }

    private static List<int[]> sets(int order, int size) {
        return IntStream.range(0, 1 << order)
                .filter(bits -> Integer.bitCount(bits) == size)
                .mapToObj(bits -> IntStream.range(0, order)
                        .filter(v -> (bits >> v & 1) == 1)
                        .toArray())
                .toList();
    }

    private static double fragmentation(UndirectedGraph graph, int[] gone, Function<Integer, Double> nearness) {
        int[] left = IntStream.range(0, graph.order())
                .filter(v -> Arrays.stream(gone).noneMatch(g -> g == v))
                .toArray();
        double pairs = left.length * (left.length - 1.0);
        double sum = Arrays.stream(DefinitionsOfPositions.distances(graph.induced(left)))
                .flatMapToInt(Arrays::stream)
                .mapToDouble(nearness::apply)
                .sum();
        return pairs == 0 ? 1 : 1 - sum / pairs;
    }

    private static double reach(UndirectedGraph graph, int[] set, int steps) {
        int[][] distances = DefinitionsOfPositions.distances(graph);
        return (double) IntStream.range(0, graph.order())
                .filter(v -> Arrays.stream(set).anyMatch(s -> distances[s][v] >= 0 && distances[s][v] <= steps))
                .count();
    }
}
