package org.maillage.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StructureTest {
    static Stream<SmallGraphs.Seeded> graphs() {
        return SmallGraphs.upTo(14);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void components_hold_exactly_the_nodes_that_reach_each_other(SmallGraphs.Seeded drawn) {
        UndirectedGraph graph = drawn.graph();
        Components components = Components.of(graph);
        assertThat(components.count()).isEqualTo(BruteForce.components(graph, v -> true, Set.of()));
        assertThat(BruteForce.edges(graph)).allMatch(edge -> components.of(edge.a()) == components.of(edge.b()));
        for (int c = 0; c < components.count(); c++) {
            int component = c;
            assertThat(components.members(c)).hasSize(components.size(c)).isSorted();
            assertThat(Arrays.stream(components.members(c))).allMatch(v -> components.of(v) == component);
            assertThat(c == 0 || components.size(c - 1) >= components.size(c)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void a_cut_point_adds_the_components_that_its_removal_makes(SmallGraphs.Seeded drawn) {
        UndirectedGraph graph = drawn.graph();
        CutPoints cutPoints = CutPoints.of(graph);
        int before = BruteForce.components(graph, v -> true, Set.of());
        for (int removed = 0; removed < graph.order(); removed++) {
            int without = removed;
            int after = BruteForce.components(graph, v -> v != without, Set.of());
            assertThat(cutPoints.added(removed)).isEqualTo(Math.max(0, after - before));
        }
        assertThat(Arrays.stream(cutPoints.nodes())).allMatch(v -> cutPoints.added(v) > 0);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void a_bridge_is_an_edge_whose_removal_makes_a_component(SmallGraphs.Seeded drawn) {
        UndirectedGraph graph = drawn.graph();
        int before = BruteForce.components(graph, v -> true, Set.of());
        assertThat(Bridges.of(graph))
                .containsExactlyElementsOf(BruteForce.edges(graph).stream()
                        .filter(edge -> BruteForce.components(graph, v -> true, Set.of(edge)) > before)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void triangles_are_listed_once_in_order(SmallGraphs.Seeded drawn) {
        assertThat(Triangles.of(drawn.graph())).isEqualTo(BruteForce.triangles(drawn.graph()));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void each_edge_lies_in_one_block_and_each_block_touches_those_before_it_at_its_first_node(
            SmallGraphs.Seeded drawn) {
        Set<Integer> met = new HashSet<>();
        Map<Edge, Integer> blocksOf = new HashMap<>();
        for (int[] block : Blocks.of(drawn.graph())) {
            assertThat(Arrays.stream(block).skip(1)).noneMatch(met::contains);
            Arrays.stream(block).forEach(met::add);
            UndirectedGraph inside = drawn.graph().induced(block);
            assertThat(block.length == 2 || CutPoints.of(inside).nodes().length == 0)
                    .isTrue();
            BruteForce.edges(inside)
                    .forEach(edge -> blocksOf.merge(Edge.between(block[edge.a()], block[edge.b()]), 1, Integer::sum));
        }
        assertThat(blocksOf.keySet()).containsExactlyInAnyOrderElementsOf(BruteForce.edges(drawn.graph()));
        assertThat(blocksOf.values()).allMatch(blocks -> blocks == 1);
    }

    @Test
    void the_cut_points_of_the_florentine_marriages_are_as_published() {
        KeyedGraph<String> florence = Florentine.marriages();
        assertThat(Arrays.stream(CutPoints.of(florence.graph()).nodes()).mapToObj(florence.nodes()::key))
                .containsExactlyInAnyOrder("Albizzi", "Guadagni", "Medici", "Salviati");
    }

    @Test
    void a_path_of_a_million_nodes_does_not_exhaust_the_stack() {
        int order = 1_000_000;
        UndirectedGraph path = UndirectedGraph.of(
                order,
                IntStream.range(0, order - 1).toArray(),
                IntStream.range(1, order).toArray());
        assertThat(CutPoints.of(path).nodes()).hasSize(order - 2);
        assertThat(Bridges.of(path)).hasSize(order - 1);
        assertThat(Components.of(path).count()).isEqualTo(1);
    }

    @Test
    void an_empty_graph_has_nothing() {
        UndirectedGraph empty = UndirectedGraph.of(0, new int[0], new int[0]);
        assertThat(Components.of(empty).count()).isZero();
        assertThat(CutPoints.of(empty).nodes()).isEmpty();
        assertThat(Bridges.of(empty)).isEmpty();
        assertThat(Triangles.of(empty)).isEmpty();
        assertThat(Betweenness.exact(empty)).isEmpty();
    }
}
