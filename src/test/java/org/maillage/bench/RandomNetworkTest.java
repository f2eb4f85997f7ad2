package org.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.network.Betweenness;
import org.maillage.network.Degree;
import org.maillage.network.Triangles;
import org.maillage.network.UndirectedGraph;

class RandomNetworkTest {
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "5, 10", "80, 112", "1000, 5000"})
    void a_network_has_exactly_the_nodes_and_edges_asked_for(int order, int size) {
        UndirectedGraph network = RandomNetwork.of(order, size, 1);
        assertThat(network.order()).isEqualTo(order);
        assertThat(network.size()).isEqualTo(size);
    }

    @Test
    void the_same_seed_draws_the_same_network() {
        double[] once = Betweenness.exact(RandomNetwork.of(200, 500, 8));
        assertThat(Betweenness.exact(RandomNetwork.of(200, 500, 8))).isEqualTo(once);
        assertThat(Betweenness.exact(RandomNetwork.of(200, 500, 9))).isNotEqualTo(once);
    }

    @Test
    void degrees_are_unequal_and_neighbours_know_each_other() {
        UndirectedGraph network = RandomNetwork.of(1_000, 5_000, 42);
        int[] degrees = Degree.sequence(network);
        Arrays.sort(degrees);
        assertThat(degrees[0]).isZero();
        assertThat(degrees[500]).isLessThan(10);
        assertThat(degrees[999]).isGreaterThan(80);
        double openOrClosed =
                Arrays.stream(degrees).mapToDouble(d -> d * (d - 1) / 2.0).sum();
        assertThat(3 * Triangles.of(network).size() / openOrClosed).isGreaterThan(0.08);
    }

    @Test
    void more_edges_than_pairs_are_refused() {
        assertThatThrownBy(() -> RandomNetwork.of(3, 4, 1)).hasMessageContaining("3 nodes cannot carry 4 edges");
    }
}
