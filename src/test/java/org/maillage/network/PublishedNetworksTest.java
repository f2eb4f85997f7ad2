package org.maillage.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two networks of the literature with what was published of them. The kite of Krackhardt (1990) was drawn so that
 * each centrality has another first; the karate club of Zachary (1977) has 34 members, here numbered as he did.
 */
class PublishedNetworksTest {
    private static final Offset<Double> ROUNDED = within(5e-4);
    private static final KeyedGraph<String> KITE = network("""
            Andre Beverly
            Andre Carol
            Andre Diane
            Andre Fernando
            Beverly Diane
            Beverly Ed
            Beverly Garth
            Carol Diane
            Carol Fernando
            Diane Ed
            Diane Fernando
            Diane Garth
            Ed Garth
            Fernando Garth
            Fernando Heather
            Garth Heather
            Heather Ike
            Ike Jane
            """);
    private static final KeyedGraph<String> CLUB = network("""
            1 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32
            2 3 4 8 14 18 20 22 31
            3 4 8 9 10 14 28 29 33
            4 8 13 14
            5 7 11
            6 7 11 17
            7 17
            9 31 33 34
            10 34
            14 34
            15 33 34
            16 33 34
            19 33 34
            20 34
            21 33 34
            23 33 34
            24 26 28 30 33 34
            25 26 28 32
            26 32
            27 30 34
            28 34
            29 32 34
            30 33 34
            31 33 34
            32 33 34
            33 34
            """);

    @ParameterizedTest
    @CsvSource({
        "Diane, 6, 0.600, 3.667",
        "Fernando, 5, 0.643, 8.333",
        "Garth, 5, 0.643, 8.333",
        "Heather, 3, 0.600, 14",
        "Ike, 2, 0.429, 8",
        "Jane, 1, 0.310, 0",
        "Carol, 3, 0.500, 0"
    })
    void in_the_kite_of_Krackhardt_each_centrality_has_another_first(
            String person, int degree, double closeness, double betweenness) {
        UndirectedGraph graph = KITE.graph();
        int node = KITE.nodes().node(person);
        assertThat(graph.degree(node)).isEqualTo(degree);
        assertThat(Closeness.freeman(DistanceSums.exact(graph, 1))[node]).isCloseTo(closeness, ROUNDED);
        assertThat(Betweenness.exact(graph)[node]).isCloseTo(betweenness, ROUNDED);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.4376, 0.5690, 0.3555, 0.1554",
        "34, 0.3041, 0.5500, 0.3734, 0.1564",
        "33, 0.1452, 0.5156, 0.3086, 0.2492",
        "3, 0.1437, 0.5593, 0.3172, 0.1852",
        "32, 0.1383, 0.5410, 0.1910, 0.2446",
        "12, 0, 0.3667, 0.0529, 1.0000",
        "17, 0, 0.2845, 0.0236, 0.7812"
    })
    void the_members_of_the_karate_club_stand_where_they_are_known_to(
            String member, double betweenness, double closeness, double eigenvector, double constraint) {
        UndirectedGraph graph = CLUB.graph();
        assertThat(graph.size()).isEqualTo(78);
        int node = CLUB.nodes().node(member);
        int pairs = (graph.order() - 1) * (graph.order() - 2) / 2;
        assertThat(Betweenness.exact(graph)[node] / pairs).isCloseTo(betweenness, ROUNDED);
        assertThat(Closeness.freeman(DistanceSums.exact(graph, 1))[node]).isCloseTo(closeness, ROUNDED);
        assertThat(Eigenvector.of(graph).values()[node]).isCloseTo(eigenvector, ROUNDED);
        assertThat(StructuralHoles.of(graph).constraint()[node]).isCloseTo(constraint, ROUNDED);
    }

    @Test
    void ten_members_of_the_club_are_its_fourth_core() {
        int[] cores = Cores.of(CLUB.graph());
        assertThat(Arrays.stream(cores).max()).hasValue(4);
        assertThat(IntStream.range(0, cores.length)
                        .filter(node -> cores[node] == 4)
                        .mapToObj(CLUB.nodes()::key))
                .containsExactlyInAnyOrder("1", "2", "3", "4", "8", "9", "14", "31", "33", "34");
    }

    /** Each line is somebody and those they are tied to. */
    private static KeyedGraph<String> network(String lines) {
        var builder = new KeyedGraph.Builder<String>();
        lines.lines()
                .map(line -> line.split(" ", -1))
                .forEach(line -> Arrays.stream(line, 1, line.length).forEach(other -> builder.edge(line[0], other)));
        return builder.build();
    }
}
