package org.maillage.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UndirectedGraphTest {
    private final UndirectedGraph graph =
            UndirectedGraph.of(5, new int[] {3, 0, 1, 2, 0, 1}, new int[] {0, 3, 0, 2, 2, 3});

    @Test
    void loops_are_dropped_and_parallel_edges_merged() {
        assertThat(graph.order()).isEqualTo(5);
        assertThat(graph.size()).isEqualTo(4);
        assertThat(graph.adjacent(2, 2)).isFalse();
    }

    @Test
    void neighbours_come_in_increasing_order() {
        assertThat(neighbours(0)).containsExactly(1, 2, 3);
        assertThat(neighbours(3)).containsExactly(0, 1);
        assertThat(neighbours(4)).isEmpty();
        assertThat(Degree.sequence(graph)).containsExactly(3, 2, 1, 2, 0);
        assertThat(Degree.ascending(graph)).containsExactly(4, 2, 1, 3, 0);
    }

    @Test
    void an_induced_graph_keeps_the_edges_between_its_nodes() {
        UndirectedGraph induced = graph.induced(new int[] {3, 4, 0});
        assertThat(BruteForce.edges(induced)).containsExactly(new Edge(0, 2));
        assertThat(induced.order()).isEqualTo(3);
    }

    @Test
    void an_edge_to_a_node_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> UndirectedGraph.of(2, new int[] {0}, new int[] {2}))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("2");
    }

    @Test
    void edges_need_two_ends() {
        assertThatThrownBy(() -> UndirectedGraph.of(2, new int[] {0}, new int[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keys_are_numbered_in_order_of_appearance() {
        KeyedGraph<String> keyed = new KeyedGraph.Builder<String>()
                .node("c")
                .edge("a", "c")
                .node("b")
                .edge("c", "a")
                .build();
        assertThat(keyed.nodes().keys()).isEqualTo(List.of("c", "a", "b"));
        assertThat(keyed.nodes().node("a")).isEqualTo(1);
        assertThat(keyed.nodes().key(2)).isEqualTo("b");
        assertThat(BruteForce.edges(keyed.graph())).containsExactly(new Edge(0, 1));
    }

    @Test
    void an_unknown_key_is_named() {
        NodeIndex<String> nodes = new NodeIndex<>(List.of("a", "a"));
        assertThat(nodes.size()).isEqualTo(1);
        assertThat(nodes.contains("z")).isFalse();
        assertThatThrownBy(() -> nodes.node("z")).hasMessageContaining("z");
    }

    private List<Integer> neighbours(int v) {
        return IntStream.range(graph.first(v), graph.end(v))
                .map(graph::neighbour)
                .boxed()
                .toList();
    }
}
