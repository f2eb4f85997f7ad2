package org.maillage.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CampsTest {
    static Stream<SignedGraphs.Seeded> small() {
        return SignedGraphs.upTo(8, 150);
    }

    @ParameterizedTest
    @MethodSource("small")
    void the_camps_of_a_small_graph_cost_what_brute_force_says(SignedGraphs.Seeded drawn) {
        for (double alpha : new double[] {0.5, 0.2, 0.9}) {
            Weights weights = Weights.of(alpha);
            Camps camps = Camps.of(drawn.graph(), weights);
            assertThat(camps.exact()).isTrue();
            assertThat(camps.cost(weights))
                    .isEqualTo(SignedGraphs.cheapest(
                            drawn.graph(), weights, drawn.graph().order()));
        }
    }

    @ParameterizedTest
    @MethodSource("small")
    void relabelling_changes_no_cost(SignedGraphs.Seeded drawn) {
        Weights weights = Weights.of(0.5);
        SignedGraph relabelled = SignedGraphs.relabelled(drawn.graph(), new Random(drawn.seed()));
        assertThat(Camps.of(relabelled, weights).cost(weights))
                .isEqualTo(Camps.of(drawn.graph(), weights).cost(weights));
    }

    @Test
    void actors_all_opposed_are_each_a_camp_without_contradiction() {
        Camps camps = Camps.of(SignedGraphs.complete(5, true), Weights.of(0.5));
        assertThat(camps.count()).isEqualTo(5);
        assertThat(camps.contradictions()).isEmpty();
    }

    @Test
    void three_camps_and_the_ties_against_them_are_found() {
        // Three pairs of friends opposed to each other, but for one friendship across.
        SignedGraph graph = SignedGraphs.of(
                6,
                List.of(
                        new int[] {0, 1, 0},
                        new int[] {2, 3, 0},
                        new int[] {4, 5, 0},
                        new int[] {0, 2, 1},
                        new int[] {1, 3, 1},
                        new int[] {2, 4, 1},
                        new int[] {3, 5, 1},
                        new int[] {0, 4, 1},
                        new int[] {1, 5, 0}));
        Camps camps = Camps.of(graph, Weights.of(0.5));
        assertThat(camps.exact()).isTrue();
        assertThat(camps.contradictions()).hasSize(1);
        for (int edge : camps.contradictions()) {
            assertThat(camps.contradicts(edge)).isTrue();
        }
    }

    @Test
    void alpha_is_a_share() {
        assertThatThrownBy(() -> Weights.of(1.2)).hasMessageContaining("1.2");
        assertThat(Weights.of(0.25)).isEqualTo(new Weights(250, 750));
    }
}
