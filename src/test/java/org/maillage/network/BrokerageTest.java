package org.maillage.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokerageTest {
    private static final DirectedGraph FIVE =
            DirectedGraph.of(5, new int[] {0, 1, 2, 3, 1, 4, 0}, new int[] {1, 2, 3, 4, 4, 0, 3});
    private static final int[] GROUPS = {0, 0, 0, 1, 2};

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** By role: coordinator, consultant, representative, gatekeeper, liaison. Worked out by hand from the definition. */
    @Test
    void five_nodes_in_three_groups_play_the_roles_of_the_definition() {
        assertThat(table(new Brokerage(FIVE).counts(GROUPS))).isDeepEqualTo(new long[][] {
            {0, 1, 0, 0, 0},
            {0, 0, 0, 0, 1},
            {0, 1, 1, 0, 0},
            {1, 0, 0, 0, 0},
            {1, 0, 0, 2, 1}
        });
    }

    @Test
    void a_node_of_no_group_plays_no_role_and_gives_none() {
        assertThat(table(new Brokerage(FIVE).counts(new int[] {-1, 0, 0, 1, 2})))
                .isDeepEqualTo(new long[][] {
                    {0, 0, 0, 0, 0},
                    {0, 0, 0, 0, 0},
                    {0, 0, 1, 0, 0},
                    {0, 0, 0, 0, 0},
                    {0, 0, 0, 1, 0}
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void roles_add_up_to_the_open_triples_whatever_the_groups_and_follow_the_names(long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(9);
        int[] from = random.ints(3L * n, 0, n).toArray();
        int[] to = random.ints(3L * n, 0, n).toArray();
        int[] groups = random.ints(n, 0, 3).toArray();
        DirectedGraph graph = DirectedGraph.of(n, from, to);
        long[][] counts = table(new Brokerage(graph).counts(groups));
        int[] renamed = SmallGraphs.permutation(n, seed);
        int[] moved = new int[n];
        IntStream.range(0, n).forEach(v -> moved[renamed[v]] = groups[v]);
        long[][] after = table(new Brokerage(DirectedGraph.of(
                        n,
                        Arrays.stream(from).map(v -> renamed[v]).toArray(),
                        Arrays.stream(to).map(v -> renamed[v]).toArray()))
                .counts(moved));
        for (int v = 0; v < n; v++) {
            int node = v;
            long open = IntStream.range(0, n * n)
                    .filter(pair -> pair / n != pair % n)
                    .filter(pair -> graph.leads(pair / n, node) && graph.leads(node, pair % n))
                    .filter(pair -> !graph.leads(pair / n, pair % n))
                    .count();
            assertThat(Arrays.stream(counts).mapToLong(role -> role[node]).sum())
                    .isEqualTo(open);
            for (int role = 0; role < counts.length; role++) {
                assertThat(after[role][renamed[v]]).isEqualTo(counts[role][v]);
            }
        }
    }

    /** A chain a → v → b over every deal of the groups A A B: v represents, guards, or is between two of A, once in three. */
    @Test
    void the_score_compares_with_all_deals_of_the_groups() {
        DirectedGraph chain = DirectedGraph.of(3, new int[] {0, 1}, new int[] {1, 2});
        Map<BrokerageRole, double[]> scores = new Brokerage(chain).scores(new int[] {0, 0, 1}, 20_000, 7);
        double third = (1 - 1 / 3.0) / Math.sqrt(1 / 3.0 * 2 / 3.0);
        assertThat(Objects.requireNonNull(scores.get(BrokerageRole.REPRESENTATIVE))[1])
                .isCloseTo(third, within(0.05));
        assertThat(Objects.requireNonNull(scores.get(BrokerageRole.CONSULTANT))[1])
                .isCloseTo(-third / 2, within(0.05));
        assertThat(Objects.requireNonNull(scores.get(BrokerageRole.LIAISON))[1]).isNaN();
        assertThat(new Brokerage(chain).scores(new int[] {0, 0, 1}, 50, 7).get(BrokerageRole.GATEKEEPER))
                .isEqualTo(
                        new Brokerage(chain).scores(new int[] {0, 0, 1}, 50, 7).get(BrokerageRole.GATEKEEPER));
    }

    /** One line a role, in the order in which they are declared. */
    private static long[][] table(Map<BrokerageRole, long[]> counts) {
        return Stream.of(BrokerageRole.values()).map(counts::get).toArray(long[][]::new);
    }
}
