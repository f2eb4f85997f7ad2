package org.maillage.allocation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationTest {
    /** Needs, capacities and who could serve whom, drawn with a seed. */
    static final class Seeded {
        private final long seed;
        private final long[] needs;
        private final long[] capacities;
        private final List<Allocation.Link> links;

        private Seeded(long seed, long[] needs, long[] capacities, List<Allocation.Link> links) {
            this.seed = seed;
            this.needs = needs;
            this.capacities = capacities;
            this.links = links;
        }

        static Seeded of(long seed, int needs, int resources, int most, double likely) {
            Random random = new Random(seed);
            List<Allocation.Link> links = new ArrayList<>();
            for (int i = 0; i < needs; i++) {
                for (int j = 0; j < resources; j++) {
                    if (random.nextDouble() < likely) {
                        links.add(new Allocation.Link(i, j, random.nextInt(9)));
                    }
                }
            }
            return new Seeded(
                    seed,
                    random.longs(needs, 0, most + 1).toArray(),
                    random.longs(resources, 0, most + 1).toArray(),
                    links);
        }

        @Override
        public String toString() {
            return needs.length + " needs, " + capacities.length + " resources, seed " + seed;
        }

        long cost(List<Allocation.Gift> gifts) {
            return gifts.stream()
                    .mapToLong(gift -> gift.amount()
                            * links.stream()
                                    .filter(link -> link.need() == gift.need() && link.resource() == gift.resource())
                                    .findFirst()
                                    .orElseThrow()
                                    .cost())
                    .sum();
        }
    }

    static Stream<Seeded> small() {
        return IntStream.range(0, 60).mapToObj(seed -> Seeded.of(seed, 1 + seed % 3, 1 + seed % 4, 2, 0.7));
    }

    @Test
    void one_to_one_it_is_the_assignment_of_the_manual_of_SciPy() {
        List<Allocation.Gift> gifts = Allocation.most(new long[] {1, 1, 1}, new long[] {1, 1, 1}, all(new long[][] {
            {4, 1, 3}, {2, 0, 5}, {3, 2, 2}
        }));
        assertThat(gifts)
                .containsExactlyInAnyOrder(
                        new Allocation.Gift(0, 1, 1), new Allocation.Gift(1, 0, 1), new Allocation.Gift(2, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void one_to_one_it_costs_what_the_method_of_Kuhn_finds(long seed) {
        Random random = new Random(seed);
        long[][] costs = IntStream.range(0, 12)
                .mapToObj(i -> random.longs(12, 0, 50).toArray())
                .toArray(long[][]::new);
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, 24).forEach(graph::addVertex);
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 12; j++) {
                graph.setEdgeWeight(graph.addEdge(i, 12 + j), (double) costs[i][j]);
            }
        }
        var kuhn = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(
                        graph,
                        IntStream.range(0, 12).boxed().collect(toSet()),
                        IntStream.range(12, 24).boxed().collect(toSet()))
                .getMatching();
        long[] ones = LongStream.generate(() -> 1).limit(12).toArray();
        long cost = Allocation.most(ones, ones, all(costs)).stream()
                .mapToLong(gift -> costs[gift.need()][gift.resource()])
                .sum();
        assertThat(cost).isEqualTo((long) kuhn.getWeight());
    }

    @ParameterizedTest
    @MethodSource("small")
    void it_gives_the_most_at_the_least_cost_as_brute_force_does(Seeded drawn) {
        List<Allocation.Gift> gifts = Allocation.most(drawn.needs, drawn.capacities, drawn.links);
        long[] best = {0, 0};
        tryAll(drawn, 0, 0, 0, (amount, cost) -> {
            if (amount > best[0] || (amount == best[0] && cost < best[1])) {
                best[0] = amount;
                best[1] = cost;
            }
        });
        assertThat(gifts.stream().mapToLong(Allocation.Gift::amount).sum()).isEqualTo(best[0]);
        assertThat(drawn.cost(gifts)).isEqualTo(best[1]);
        assertWithin(drawn, gifts);
    }

    @ParameterizedTest
    @MethodSource("small")
    void what_is_worthwhile_gains_the_most_as_brute_force_does(Seeded drawn) {
        long dearest = 4;
        long[] best = {0};
        tryAll(drawn, 0, 0, 0, (amount, cost) -> best[0] = Math.max(best[0], dearest * amount - cost));
        List<Allocation.Gift> gifts = Allocation.worthwhile(drawn.needs, drawn.capacities, drawn.links, dearest);
        long amount = gifts.stream().mapToLong(Allocation.Gift::amount).sum();
        assertThat(dearest * amount - drawn.cost(gifts)).isEqualTo(best[0]);
        assertWithin(drawn, gifts);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void it_costs_what_a_library_of_flows_finds(long seed) {
        Seeded drawn = Seeded.of(seed, 15, 12, 20, 0.3);
        List<Allocation.Gift> gifts = Allocation.most(drawn.needs, drawn.capacities, drawn.links);
        int amount = (int) gifts.stream().mapToLong(Allocation.Gift::amount).sum();
        assertThat(amount).isPositive();
        var graph = new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        IntStream.range(0, 29).forEach(graph::addVertex);
        var most = new HashMap<DefaultWeightedEdge, Integer>();
        for (var link : drawn.links) {
            var edge = graph.addEdge(15 + link.resource(), link.need());
            graph.setEdgeWeight(edge, (double) link.cost());
            most.put(edge, 20);
        }
        for (int i = 0; i < 15; i++) {
            var edge = graph.addEdge(i, 28);
            graph.setEdgeWeight(edge, 0);
            most.put(edge, (int) drawn.needs[i]);
        }
        for (int j = 0; j < 12; j++) {
            var edge = graph.addEdge(27, 15 + j);
            graph.setEdgeWeight(edge, 0);
            most.put(edge, (int) drawn.capacities[j]);
        }
        var supplies = Map.of(27, amount, 28, -amount);
        var flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        graph, node -> supplies.getOrDefault(node, 0), most::get, edge -> 0));
        assertThat(drawn.cost(gifts)).isEqualTo((long) flow.getCost());
    }

    private interface Tried {
        void total(long amount, long cost);
    }

    /** Every way of giving: link by link, every amount that need and capacity leave. */
    private static void tryAll(Seeded drawn, int link, long amount, long cost, Tried tried) {
        if (link == drawn.links.size()) {
            tried.total(amount, cost);
            return;
        }
        var here = drawn.links.get(link);
        long most = Math.min(drawn.needs[here.need()], drawn.capacities[here.resource()]);
        for (long given = 0; given <= most; given++) {
            drawn.needs[here.need()] -= given;
            drawn.capacities[here.resource()] -= given;
            tryAll(drawn, link + 1, amount + given, cost + given * here.cost(), tried);
            drawn.needs[here.need()] += given;
            drawn.capacities[here.resource()] += given;
        }
    }

    private static void assertWithin(Seeded drawn, List<Allocation.Gift> gifts) {
        for (int i = 0; i < drawn.needs.length; i++) {
            int need = i;
            assertThat(gifts.stream()
                            .filter(gift -> gift.need() == need)
                            .mapToLong(Allocation.Gift::amount)
                            .sum())
                    .isLessThanOrEqualTo(drawn.needs[i]);
        }
        for (int j = 0; j < drawn.capacities.length; j++) {
            int resource = j;
            assertThat(gifts.stream()
                            .filter(gift -> gift.resource() == resource)
                            .mapToLong(Allocation.Gift::amount)
                            .sum())
                    .isLessThanOrEqualTo(drawn.capacities[j]);
        }
    }

    private static List<Allocation.Link> all(long[][] costs) {
        List<Allocation.Link> links = new ArrayList<>();
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < costs[i].length; j++) {
                links.add(new Allocation.Link(i, j, costs[i][j]));
            }
        }
        return links;
    }
}
