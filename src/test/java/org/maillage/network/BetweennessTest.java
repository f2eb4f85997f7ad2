package org.maillage.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.bench.RandomNetwork;

class BetweennessTest {
    static Stream<SmallGraphs.Seeded> graphs() {
        return SmallGraphs.upTo(12);
    }

    @ParameterizedTest
    @CsvSource({
        "Medici, 47.5",
        "Guadagni, 23.166667",
        "Albizzi, 19.333333",
        "Salviati, 13",
        "Ridolfi, 10.333333",
        "Bischeri, 9.5",
        "Strozzi, 9.333333",
        "Pazzi, 0",
        "Ginori, 0"
    })
    void the_florentine_marriages_are_as_published(String family, double published) {
        KeyedGraph<String> florence = Florentine.marriages();
        assertThat(florence.graph().order()).isEqualTo(15);
        assertThat(florence.graph().size()).isEqualTo(20);
        double[] betweenness = Betweenness.exact(florence.graph());
        assertThat(betweenness[florence.nodes().node(family)]).isCloseTo(published, within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void it_equals_the_enumeration_of_shortest_paths(SmallGraphs.Seeded drawn) {
        assertThat(Betweenness.exact(drawn.graph()))
                .containsExactly(BruteForce.betweenness(drawn.graph()), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void with_every_node_a_pivot_the_estimate_is_exact(SmallGraphs.Seeded drawn) {
        UndirectedGraph graph = drawn.graph();
        assertThat(Betweenness.estimate(graph, graph.order(), 7))
                .containsExactly(Betweenness.exact(graph), within(1e-9));
    }

    @Test
    void the_estimate_is_unbiased() {
        UndirectedGraph graph = RandomNetwork.of(40, 60, 3);
        double[] exact = Betweenness.exact(graph);
        int draws = 4000;
        double[] mean = new double[graph.order()];
        for (int seed = 0; seed < draws; seed++) {
            double[] estimate = Betweenness.estimate(graph, 5, seed);
            for (int v = 0; v < mean.length; v++) {
                mean[v] += estimate[v] / draws;
            }
        }
        double most = Arrays.stream(exact).max().orElseThrow();
        assertThat(mean).containsExactly(exact, within(0.03 * most));
    }

    @Test
    void a_quarter_of_the_nodes_as_pivots_finds_the_broker() {
        UndirectedGraph graph = RandomNetwork.of(1_000, 2_500, 11);
        double[] exact = Betweenness.exact(graph);
        double[] estimate = Betweenness.estimate(graph, 250, 1);
        int broker = highest(exact);
        assertThat(highest(estimate)).isEqualTo(broker);
        assertThat(estimate[broker]).isCloseTo(exact[broker], within(0.1 * exact[broker]));
    }

    @Test
    void it_is_the_same_to_the_last_bit_each_time() {
        UndirectedGraph graph = RandomNetwork.of(500, 1_500, 5);
        assertThat(Betweenness.exact(graph)).isEqualTo(Betweenness.exact(graph));
        assertThat(Betweenness.estimate(graph, 50, 9)).isEqualTo(Betweenness.estimate(graph, 50, 9));
    }

    @Test
    void the_middle_of_a_path_lies_between_its_halves() {
        double[] betweenness = Betweenness.exact(UndirectedGraph.of(5, new int[] {0, 1, 2, 3}, new int[] {1, 2, 3, 4}));
        assertThat(betweenness).containsExactly(0, 3, 4, 3, 0);
    }

    @Test
    void an_estimate_needs_a_pivot() {
        UndirectedGraph graph = RandomNetwork.of(10, 12, 1);
        assertThatThrownBy(() -> Betweenness.estimate(graph, 0, 1)).hasMessageContaining("0 pivots");
    }

    private static int highest(double[] values) {
        int best = 0;
        for (int v = 1; v < values.length; v++) {
            best = values[v] > values[best] ? v : best;
        }
        return best;
    }
}
