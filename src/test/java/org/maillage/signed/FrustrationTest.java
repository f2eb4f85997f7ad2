package org.maillage.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrustrationTest {
    static Stream<SignedGraphs.Seeded> small() {
        return SignedGraphs.upTo(11, 150);
    }

    @ParameterizedTest
    @MethodSource("small")
    void the_index_of_a_small_graph_is_that_of_brute_force(SignedGraphs.Seeded drawn) {
        SignedGraph graph = drawn.graph();
        Frustration frustration = Frustration.of(graph);
        assertThat(frustration.exact()).isTrue();
        assertThat(frustration.atMost()).isEqualTo((int) SignedGraphs.cheapest(graph, Weights.EQUAL, 2));
        assertThat(frustration.edges()).hasSize(frustration.atMost());
    }

    @ParameterizedTest
    @MethodSource("small")
    void each_method_alone_agrees_with_brute_force(SignedGraphs.Seeded drawn) {
        SignedGraph graph = drawn.graph();
        int index = (int) SignedGraphs.cheapest(graph, Weights.EQUAL, 2);
        boolean[] eliminated = Objects.requireNonNull(Elimination.sides(graph, new Work(Long.MAX_VALUE)));
        assertThat(TwoSides.frustrated(graph, eliminated)).isEqualTo(index);
        RussianDolls.Found found = Objects.requireNonNull(
                RussianDolls.search(graph, Weights.EQUAL, 2, new int[graph.order()], new Work(Long.MAX_VALUE)));
        assertThat(found.atLeast()).isEqualTo(index);
        assertThat(Weights.EQUAL.cost(graph, found.camp())).isEqualTo(index);
        assertThat(UnbalancedCycles.packed(graph, eliminated)).isLessThanOrEqualTo(index);
    }

    @ParameterizedTest
    @MethodSource("small")
    void changing_the_ties_named_leaves_a_balanced_graph(SignedGraphs.Seeded drawn) {
        List<int[]> edges = new ArrayList<>(SignedGraphs.edges(drawn.graph()));
        for (int edge : Frustration.of(drawn.graph()).edges()) {
            int[] changed = edges.get(edge).clone();
            changed[2] = 1 - changed[2];
            edges.set(edge, changed);
        }
        SignedGraph mended = SignedGraphs.of(drawn.graph().order(), edges);
        assertThat(Frustration.of(mended).atMost()).isZero();
        TriadCensus triads = TriadCensus.of(mended);
        assertThat(triads.balanced()).isEqualTo(triads.total());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void sixty_actors_with_a_few_ties_each_are_solved_with_proof_whatever_the_signs(long seed) {
        Random random = new Random(seed);
        SignedGraph graph = SignedGraphs.drawn(60, 5.0 / 59, 0.5, random);
        Frustration frustration = Frustration.of(graph);
        assertThat(frustration.exact()).isTrue();
        assertThat(Frustration.of(SignedGraphs.switched(graph, random)).atMost())
                .isEqualTo(frustration.atMost());
        assertThat(Frustration.of(SignedGraphs.relabelled(graph, random)).atMost())
                .isEqualTo(frustration.atMost());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sixty_actors_all_tied_in_two_camps_with_contradictions_are_solved_with_proof(long seed) {
        Random random = new Random(seed);
        SignedGraph friends = SignedGraphs.complete(60, false);
        List<int[]> edges = new ArrayList<>(SignedGraphs.edges(SignedGraphs.switched(friends, random)).stream()
                .map(int[]::clone)
                .toList());
        for (int changed = 0; changed < 40; changed++) {
            edges.get(changed * 44)[2] ^= 1;
        }
        Frustration frustration = Frustration.of(SignedGraphs.of(60, edges));
        assertThat(frustration.exact()).isTrue();
        assertThat(frustration.atMost()).isEqualTo(40);
    }

    @Test
    void a_dense_graph_of_random_signs_is_left_between_bounds_and_says_so() {
        SignedGraph graph = SignedGraphs.drawn(90, 1, 0.5, new Random(5));
        Frustration frustration = Frustration.of(graph);
        assertThat(frustration.exact()).isFalse();
        assertThat(frustration.atLeast()).isPositive().isLessThan(frustration.atMost());
        assertThat(frustration.edges()).hasSize(frustration.atMost());
        assertThat(Arrays.equals(frustration.edges(), Frustration.of(graph).edges()))
                .isTrue();
    }

    @Test
    void known_cases() {
        assertThat(Frustration.of(SignedGraphs.complete(3, true)).atMost()).isEqualTo(1);
        assertThat(Frustration.of(SignedGraphs.complete(4, true)).atMost()).isEqualTo(2);
        // A complete negative graph keeps, at best, the ties within two halves.
        assertThat(Frustration.of(SignedGraphs.complete(9, true)).atMost()).isEqualTo(16);
        assertThat(Frustration.of(SignedGraphs.complete(9, false)).atMost()).isZero();
        assertThat(Frustration.of(SignedGraphs.of(3, List.of())).balance()).isEqualTo(1);
        assertThat(Frustration.of(SignedGraphs.complete(3, true)).balance()).isEqualTo(1 - 2.0 / 3);
    }

    @Test
    void a_pair_with_both_signs_is_refused() {
        assertThatThrownBy(() -> SignedGraphs.of(2, List.of(new int[] {0, 1, 0}, new int[] {1, 0, 1})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("both signs");
    }

    @Test
    void triads_are_counted_by_their_negative_ties() {
        assertThat(TriadCensus.of(SignedGraphs.complete(5, false))).isEqualTo(new TriadCensus(10, 0, 0, 0));
        assertThat(TriadCensus.of(SignedGraphs.complete(5, true))).isEqualTo(new TriadCensus(0, 0, 0, 10));
        SignedGraph mixed = SignedGraphs.of(
                4,
                List.of(new int[] {0, 1, 0}, new int[] {1, 2, 0}, new int[] {0, 2, 1}, new int[] {1, 3, 1}, new int[] {
                    2, 3, 1
                }));
        assertThat(TriadCensus.of(mixed)).isEqualTo(new TriadCensus(0, 1, 1, 0));
        assertThat(TriadCensus.of(mixed).share()).isEqualTo(0.5);
    }

    @Test
    void a_hundred_thousand_actors_get_bounds_at_once() {
        Random random = new Random(3);
        int[] from = random.ints(300_000, 0, 100_000).toArray();
        int[] to = random.ints(300_000, 0, 100_000).toArray();
        boolean[] negative = new boolean[from.length];
        for (int i = 0; i < negative.length; i++) {
            negative[i] = Math.floorMod(Math.min(from[i], to[i]) * 31 + Math.max(from[i], to[i]), 5) == 0;
        }
        Frustration frustration = Frustration.of(SignedGraph.of(100_000, from, to, negative));
        assertThat(frustration.atLeast()).isPositive().isLessThan(frustration.atMost());
    }
}
