package org.maillage.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignedModularityTest {
    private static final double CLOSE = 1e-12;

    static Stream<SignedGraphs.Seeded> small() {
        return SignedGraphs.upTo(8, 100);
    }

    @ParameterizedTest
    @MethodSource("small")
    void it_is_the_double_sum_of_its_definition(SignedGraphs.Seeded drawn) {
        SignedGraph graph = drawn.graph();
        Random random = new Random(drawn.seed());
        int[] group = random.ints(graph.order(), 0, 3).toArray();
        assertThat(SignedModularity.of(graph, v -> group[v])).isCloseTo(defined(graph, group), within(CLOSE));
        assertThat(SignedModularity.of(graph, v -> 0)).isCloseTo(0, within(CLOSE));
    }

    @Test
    void two_groups_of_friends_apart_have_the_modularity_of_newman() {
        // Two triangles joined by one tie: 2 · (3/7 − (7/14)²) = 5/14.
        List<int[]> ties = List.of(
                new int[] {0, 1, 0},
                new int[] {1, 2, 0},
                new int[] {0, 2, 0},
                new int[] {3, 4, 0},
                new int[] {4, 5, 0},
                new int[] {3, 5, 0},
                new int[] {2, 3, 0});
        assertThat(SignedModularity.of(SignedGraphs.of(6, ties), v -> v / 3)).isCloseTo(5.0 / 14, within(CLOSE));
    }

    @Test
    void two_pairs_of_friends_all_opposed_are_divided_as_much_as_can_be() {
        // m⁺ = 2, m⁻ = 4: (2·2 − 2·2²/4 + 2·4²/8) / 12 = 1/2.
        List<int[]> ties = List.of(
                new int[] {0, 1, 0},
                new int[] {2, 3, 0},
                new int[] {0, 2, 1},
                new int[] {0, 3, 1},
                new int[] {1, 2, 1},
                new int[] {1, 3, 1});
        SignedGraph graph = SignedGraphs.of(4, ties);
        assertThat(SignedModularity.of(graph, v -> v / 2)).isCloseTo(0.5, within(CLOSE));
        assertThat(SignedModularity.of(graph, v -> v % 2)).isNegative();
    }

    private static double defined(SignedGraph graph, int[] group) {
        int order = graph.order();
        double[][] sign = new double[order][order];
        double[][] degree = new double[2][order];
        double[] ends = new double[2];
        for (int edge = 0; edge < graph.size(); edge++) {
            int which = graph.negative(edge) ? 1 : 0;
            for (int end : new int[] {graph.from(edge), graph.to(edge)}) {
                degree[which][end]++;
                ends[which]++;
            }
            sign[graph.from(edge)][graph.to(edge)] = 1 - 2 * which;
            sign[graph.to(edge)][graph.from(edge)] = 1 - 2 * which;
        }
        double sum = 0;
        for (int i = 0; i < order; i++) {
            for (int j = 0; j < order; j++) {
                if (group[i] == group[j]) {
                    sum += sign[i][j];
                    sum -= ends[0] > 0 ? degree[0][i] * degree[0][j] / ends[0] : 0;
                    sum += ends[1] > 0 ? degree[1][i] * degree[1][j] / ends[1] : 0;
                }
            }
        }
        return graph.size() == 0 ? 0 : sum / (ends[0] + ends[1]);
    }
}
