package org.maillage.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.bench.RandomNetwork;

class ForceLayoutTest {
    private final UndirectedGraph territory = RandomNetwork.of(80, 112, 4);
    private final Layout layout = ForceLayout.place(territory, 1);

    static Stream<SmallGraphs.Seeded> graphs() {
        return SmallGraphs.upTo(12);
    }

    @Test
    void the_same_seed_gives_the_same_picture() {
        assertThat(ForceLayout.place(territory, 1)).isEqualTo(layout).hasSameHashCodeAs(layout);
        assertThat(ForceLayout.place(territory, 2)).isNotEqualTo(layout);
        UndirectedGraph large = RandomNetwork.of(2_000, 6_000, 1);
        assertThat(ForceLayout.place(large, 1)).isEqualTo(ForceLayout.place(large, 1));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void every_node_has_room(SmallGraphs.Seeded drawn) {
        assertRoom(drawn.graph(), ForceLayout.place(drawn.graph(), drawn.seed()));
    }

    @Test
    void edges_are_about_a_hundred_long_and_nobody_overlaps() {
        double mean = BruteForce.edges(territory).stream()
                .mapToDouble(edge -> layout.distance(edge.a(), edge.b()))
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(75.0, 140.0);
        assertRoom(territory, layout);
    }

    @Test
    void a_larger_picture_has_the_same_density() {
        double small =
                spread(layout, territory) / Math.sqrt(Components.of(territory).size(0));
        UndirectedGraph larger = RandomNetwork.of(1_500, 4_000, 1);
        double large = spread(ForceLayout.place(larger, 1), larger)
                / Math.sqrt(Components.of(larger).size(0));
        assertThat(large).isCloseTo(small, within(0.3 * small));
    }

    @Test
    void fixed_nodes_do_not_move_at_all() {
        double[] x = nowhere(80);
        double[] y = nowhere(80);
        boolean[] fixed = new boolean[80];
        for (int v = 0; v < 80; v += 3) {
            x[v] = 37.0 * (v % 9) + 0.1;
            y[v] = -11.0 * v;
            fixed[v] = true;
        }
        Layout placed = ForceLayout.place(territory, x, y, fixed, 1);
        for (int v = 0; v < 80; v += 3) {
            assertThat(placed.x(v)).isEqualTo(x[v]);
            assertThat(placed.y(v)).isEqualTo(y[v]);
        }
    }

    @Test
    void placing_again_hardly_changes_the_picture() {
        Layout again = ForceLayout.place(territory, layout.xs(), layout.ys(), new boolean[80], 5);
        assertThat(Arrays.stream(moves(layout, again))).allMatch(move -> move < 25);
    }

    @Test
    void newcomers_join_their_neighbours_and_leave_the_others_where_they_were() {
        int[] newcomers = IntStream.range(0, 80)
                .filter(v -> v % 9 == 0 && territory.degree(v) > 0)
                .toArray();
        double[] x = layout.xs();
        double[] y = layout.ys();
        for (int v : newcomers) {
            x[v] = Double.NaN;
            y[v] = Double.NaN;
        }
        Layout placed = ForceLayout.place(territory, x, y, new boolean[80], 3);
        assertThat(Arrays.stream(moves(layout, placed)).sorted().toArray()[40]).isLessThan(15);
        for (int v : newcomers) {
            double nearest = IntStream.range(territory.first(v), territory.end(v))
                    .mapToDouble(i -> placed.distance(v, territory.neighbour(i)))
                    .min()
                    .orElseThrow();
            assertThat(nearest).isLessThan(250);
        }
    }

    @Test
    void isolated_nodes_stand_in_columns_at_the_right() {
        double right = related().mapToDouble(layout::x).max().orElseThrow();
        double[] columns = IntStream.range(0, 80)
                .filter(v -> territory.degree(v) == 0)
                .mapToDouble(layout::x)
                .toArray();
        assertThat(columns).isNotEmpty();
        assertThat(Arrays.stream(columns)).allMatch(x -> x > right + 100);
        assertThat(Arrays.stream(columns).distinct().count()).isLessThanOrEqualTo(2);
    }

    @Test
    void an_isolated_node_stays_where_it_was_put() {
        int isolated = IntStream.range(0, 80)
                .filter(v -> territory.degree(v) == 0)
                .findFirst()
                .orElseThrow();
        double[] x = layout.xs();
        double[] y = layout.ys();
        y[isolated] = 5_000;
        Layout placed = ForceLayout.place(territory, x, y, new boolean[80], 1);
        assertThat(placed.x(isolated)).isEqualTo(x[isolated]);
        assertThat(placed.y(isolated)).isEqualTo(5_000);
    }

    @Test
    void components_do_not_mix() {
        EdgeList edges = new EdgeList();
        for (int v = 0; v < 60; v++) {
            edges.add(v, v - v % 20 + (v + 1) % 20);
        }
        UndirectedGraph rings = edges.toGraph(60);
        Layout placed = ForceLayout.place(rings, 1);
        for (int v = 0; v < 60; v++) {
            for (int w = 0; w < 60; w++) {
                assertThat(v / 20 == w / 20 || placed.distance(v, w) > 79).isTrue();
            }
        }
    }

    @Test
    void nodes_put_on_top_of_each_other_come_apart() {
        UndirectedGraph path = UndirectedGraph.of(3, new int[] {0, 1}, new int[] {1, 2});
        assertRoom(path, ForceLayout.place(path, new double[3], new double[3], new boolean[3], 1));
        UndirectedGraph none = UndirectedGraph.of(4, new int[0], new int[0]);
        assertRoom(none, ForceLayout.place(none, new double[4], new double[4], new boolean[4], 1));
    }

    @Test
    void a_fixed_node_needs_a_place_and_a_place_two_coordinates() {
        UndirectedGraph pair = UndirectedGraph.of(2, new int[] {0}, new int[] {1});
        double[] half = {0, Double.NaN};
        assertThatThrownBy(() -> ForceLayout.place(pair, half, half, new boolean[] {false, true}, 1))
                .hasMessageContaining("node 1");
        assertThatThrownBy(() -> ForceLayout.place(pair, half, new double[2], new boolean[2], 1))
                .hasMessageContaining("node 1");
        assertThatThrownBy(() -> ForceLayout.place(pair, half, half, new boolean[3], 1))
                .hasMessageContaining("3 places for 2 nodes");
    }

    private IntStream related() {
        return IntStream.range(0, 80).filter(v -> territory.degree(v) > 0);
    }

    private static void assertRoom(UndirectedGraph graph, Layout layout) {
        for (int v = 0; v < graph.order(); v++) {
            for (int w = 0; w < v; w++) {
                assertThat(layout.distance(v, w)).isGreaterThan(35);
            }
        }
    }

    /** Root mean square distance to the centre, in the largest component. */
    private static double spread(Layout layout, UndirectedGraph graph) {
        int[] nodes = Components.of(graph).members(0);
        double cx = IntStream.of(nodes).mapToDouble(layout::x).average().orElseThrow();
        double cy = IntStream.of(nodes).mapToDouble(layout::y).average().orElseThrow();
        return Math.sqrt(IntStream.of(nodes)
                .mapToDouble(v -> Math.pow(layout.x(v) - cx, 2) + Math.pow(layout.y(v) - cy, 2))
                .average()
                .orElseThrow());
    }

    private static double[] moves(Layout before, Layout after) {
        return IntStream.range(0, before.order())
                .mapToDouble(v -> Math.hypot(before.x(v) - after.x(v), before.y(v) - after.y(v)))
                .toArray();
    }

    private static double[] nowhere(int order) {
        double[] coordinates = new double[order];
        Arrays.fill(coordinates, Double.NaN);
        return coordinates;
    }
}
