package org.maillage.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Closeness, reach, eigenvector, cores and structural holes: published values, closed forms, definitions, relabelling. */
class PositionsTest {
    private static final Offset<Double> ROUNDED = within(5e-5);
    private static final Offset<Double> EXACT = within(1e-9);

    static Stream<SmallGraphs.Seeded> graphs() {
        return SmallGraphs.upTo(14);
    }

    @Test
    void the_florentine_marriages_are_as_published() {
        KeyedGraph<String> florence = Florentine.marriages();
        UndirectedGraph graph = florence.graph();
        DistanceSums sums = DistanceSums.exact(graph, 2);
        double[][] columns = {
            Closeness.freeman(sums),
            Closeness.harmonic(sums),
            Eigenvector.of(graph).values(),
            sums.near(),
            Arrays.stream(Cores.of(graph)).asDoubleStream().toArray(),
            StructuralHoles.of(graph).constraint(),
            StructuralHoles.of(graph).effectiveSize()
        };
        Map<String, double[]> published = Map.of(
                "Medici", new double[] {0.5600, 0.678571, 0.430308, 11, 2, 0.2099, 5.6667},
                "Guadagni", new double[] {0.466667, 0.577381, 0.289116, 9, 2, 0.2500, 4.0000},
                "Albizzi", new double[] {0.482759, 0.559524, 0.243956, 10, 2, 0.3333, 3.0000},
                "Salviati", new double[] {0.388889, 0.470238, 0.145917, 7, 1, 0.5000, 2.0000},
                "Ridolfi", new double[] {0.5000, 0.571429, 0.341553, 11, 2, 0.4599, 2.3333},
                "Bischeri", new double[] {0.4000, 0.514286, 0.282800, 8, 2, 0.4823, 2.3333},
                "Strozzi", new double[] {0.4375, 0.559524, 0.355980, 8, 2, 0.4583, 3.0000},
                "Peruzzi", new double[] {0.368421, 0.484524, 0.275730, 6, 2, 0.6559, 1.6667},
                "Pazzi", new double[] {0.285714, 0.340476, 0.044813, 2, 1, 1.0000, 1.0000});
        published.forEach((family, values) -> {
            int node = florence.nodes().node(family);
            for (int c = 0; c < values.length; c++) {
                assertThat(columns[c][node]).as("%s, column %d", family, c).isCloseTo(values[c], ROUNDED);
            }
        });
    }

    @Test
    void a_star_a_path_and_a_complete_graph_follow_their_formulas() {
        int n = 9;
        UndirectedGraph star = edges(n, IntStream.range(1, n).mapToObj(v -> new int[] {0, v}));
        DistanceSums starred = DistanceSums.exact(star, 1);
        assertThat(Closeness.freeman(starred)[0]).isCloseTo(1, EXACT);
        assertThat(Closeness.freeman(starred)[1]).isCloseTo((n - 1) / (2.0 * n - 3), EXACT);
        assertThat(Closeness.harmonic(starred)[1]).isCloseTo((1 + (n - 2) / 2.0) / (n - 1), EXACT);
        assertThat(starred.near()).startsWith(n - 1, 1);
        assertThat(Eigenvector.of(star).values()[0]).isCloseTo(Math.sqrt(0.5), EXACT);
        assertThat(StructuralHoles.of(star).constraint()).startsWith(1.0 / (n - 1), 1);
        assertThat(Cores.of(star)).containsOnly(1);

        UndirectedGraph path = edges(n, IntStream.range(1, n).mapToObj(v -> new int[] {v - 1, v}));
        double[] along = Eigenvector.of(path).values();
        double[] sines = IntStream.rangeClosed(1, n)
                .mapToDouble(v -> Math.sqrt(2.0 / (n + 1)) * Math.sin(v * Math.PI / (n + 1)))
                .toArray();
        assertThat(along).containsExactly(sines, EXACT);
        assertThat(Closeness.freeman(DistanceSums.exact(path, 1))[0]).isCloseTo(2.0 / n, EXACT);

        UndirectedGraph complete = edges(
                n,
                IntStream.range(0, n).boxed().flatMap(v -> IntStream.range(0, v).mapToObj(w -> new int[] {v, w})));
        double k = n - 1;
        assertThat(Closeness.harmonic(DistanceSums.exact(complete, 1))).containsOnly(1);
        assertThat(Cores.of(complete)).containsOnly(n - 1);
        assertThat(StructuralHoles.of(complete).constraint())
                .containsExactly(filled(n, Math.pow((1 + (k - 1) / k) / k, 2) * k), EXACT);
        assertThat(StructuralHoles.of(complete).effectiveSize()).containsExactly(filled(n, 1), EXACT);
        assertThat(Eigenvector.of(complete).values()).containsExactly(filled(n, Math.sqrt(1.0 / n)), EXACT);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void closeness_and_reach_follow_their_definitions_also_in_several_pieces(SmallGraphs.Seeded drawn) {
        UndirectedGraph graph = drawn.graph();
        int n = graph.order();
        DistanceSums sums = DistanceSums.exact(graph, 2);
        for (int v = 0; v < n; v++) {
            int[] reached = Arrays.stream(DefinitionsOfPositions.distances(graph)[v])
                    .filter(d -> d > 0)
                    .toArray();
            double total = Arrays.stream(reached).sum();
            double share = n > 1 ? (double) reached.length / (n - 1) : 0;
            double harmonic = Arrays.stream(reached).mapToDouble(d -> 1.0 / d).sum();
            assertThat(Closeness.freeman(sums)[v]).isCloseTo(total == 0 ? 0 : reached.length / total * share, EXACT);
            assertThat(Closeness.harmonic(sums)[v]).isCloseTo(n > 1 ? harmonic / (n - 1) : 0, EXACT);
            assertThat(sums.near()[v]).isEqualTo((double)
                    Arrays.stream(reached).filter(d -> d <= 2).count());
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void a_core_is_what_is_left_when_nodes_of_too_few_neighbours_go(SmallGraphs.Seeded drawn) {
        assertThat(Cores.of(drawn.graph())).isEqualTo(DefinitionsOfPositions.cores(drawn.graph()));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void constraint_and_effective_size_follow_their_sums(SmallGraphs.Seeded drawn) {
        UndirectedGraph graph = drawn.graph();
        StructuralHoles holes = StructuralHoles.of(graph);
        for (int v = 0; v < graph.order(); v++) {
            if (graph.degree(v) == 0) {
                assertThat(holes.constraint()[v]).isNaN();
                assertThat(holes.effectiveSize()[v]).isZero();
            } else {
                assertThat(holes.constraint()[v]).isCloseTo(DefinitionsOfPositions.constraint(graph, v), EXACT);
                assertThat(holes.effectiveSize()[v]).isCloseTo(DefinitionsOfPositions.effectiveSize(graph, v), EXACT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void the_eigenvector_is_one_is_not_negative_and_belongs_to_the_largest_eigenvalue(SmallGraphs.Seeded drawn) {
        UndirectedGraph graph = drawn.graph();
        Eigenvector eigenvector = Eigenvector.of(graph);
        double[] x = eigenvector.values();
        assertThat(eigenvector.converged()).isTrue();
        if (graph.size() == 0) {
            assertThat(x).containsOnly(0);
            return;
        }
        assertThat(Arrays.stream(x).allMatch(value -> value >= 0)).isTrue();
        assertThat(Arrays.stream(x).map(value -> value * value).sum()).isCloseTo(1, EXACT);
        double largest = DefinitionsOfPositions.largestEigenvalue(graph);
        for (int v = 0; v < x.length; v++) {
            double around = IntStream.range(graph.first(v), graph.end(v))
                    .mapToDouble(i -> x[graph.neighbour(i)])
                    .sum();
            assertThat(around).isCloseTo(largest * x[v], within(1e-6));
        }
    }

    @Test
    void two_equal_pieces_share_the_eigenvector_and_a_smaller_one_has_no_part() {
        UndirectedGraph graph = edges(8, Stream.of(new int[][] {{0, 1}, {1, 2}, {3, 4}, {4, 5}, {6, 7}}));
        assertThat(Eigenvector.of(graph).values())
                .containsExactly(
                        DoubleStream.of(1, Math.sqrt(2), 1, 1, Math.sqrt(2), 1, 0, 0)
                                .map(part -> part / Math.sqrt(8))
                                .toArray(),
                        EXACT);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void relabelling_changes_nothing(SmallGraphs.Seeded drawn) {
        UndirectedGraph graph = drawn.graph();
        int[] renamed = SmallGraphs.permutation(graph.order(), drawn.seed());
        UndirectedGraph other = edges(
                graph.order(), BruteForce.edges(graph).stream().map(e -> new int[] {renamed[e.a()], renamed[e.b()]}));
        double[][] before = measures(graph);
        double[][] after = measures(other);
        for (int m = 0; m < before.length; m++) {
            for (int v = 0; v < graph.order(); v++) {
                assertThat(after[m][renamed[v]])
                        .as("measure %d of node %d", m, v)
                        .isCloseTo(before[m][v], within(1e-7));
            }
        }
    }

    @Test
    void sources_beyond_one_search_count_once_and_pivots_estimate_without_bias() {
        Random random = new Random(5);
        int n = 3_000;
        UndirectedGraph graph =
                edges(n, IntStream.range(0, 4 * n).mapToObj(i -> new int[] {random.nextInt(n), random.nextInt(n)}));
        double[] exact = Closeness.harmonic(DistanceSums.exact(graph, 2));
        assertThat(Closeness.harmonic(DistanceSums.estimate(graph, 2, n, 1))).containsExactly(exact, EXACT);
        double[] estimated = Closeness.harmonic(DistanceSums.estimate(graph, 2, 300, 1));
        assertThat(Arrays.stream(estimated).sum())
                .isCloseTo(Arrays.stream(exact).sum(), within(0.02 * n));
        assertThat(DistanceSums.exact(graph, n).near()[1])
                .isEqualTo(DistanceSums.exact(graph, 1).reached(1));
    }

    private static double[][] measures(UndirectedGraph graph) {
        DistanceSums sums = DistanceSums.exact(graph, 2);
        StructuralHoles holes = StructuralHoles.of(graph);
        return new double[][] {
            Closeness.freeman(sums),
            Closeness.harmonic(sums),
            sums.near(),
            Eigenvector.of(graph).values(),
            Arrays.stream(Cores.of(graph)).asDoubleStream().toArray(),
            Arrays.stream(holes.constraint()).map(c -> Double.isNaN(c) ? -1 : c).toArray(),
            holes.effectiveSize()
        };
    }

    private static UndirectedGraph edges(int order, Stream<int[]> pairs) {
        EdgeList edges = new EdgeList();
        pairs.forEach(pair -> edges.add(pair[0], pair[1]));
        return edges.toGraph(order);
    }

    private static double[] filled(int n, double value) {
        double[] values = new double[n];
        Arrays.fill(values, value);
        return values;
    }
}
