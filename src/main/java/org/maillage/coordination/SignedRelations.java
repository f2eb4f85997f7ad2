package org.maillage.coordination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.graph.Row;
import org.maillage.network.NodeIndex;
import org.maillage.signed.SignedGraph;

/**
 * Who is for and who is against whom. A relation of friendly posture (alliance) is a positive tie, one of hostile posture
 * (opposition) a negative one. Negotiation is neither: each side gives and takes, and it may end either way. Neutrality is
 * the absence of a side, and interdependence says who needs whom, not who wishes whom well; none of the three is a tie
 * here. A pair at once allied and opposed is ambivalent: it takes no side and is counted apart.
 */
final class SignedRelations {
    private final NodeIndex<String> actors;
    private final SignedGraph graph;
    private final Map<Integer, List<String>> relations;
    private final int ambivalent;

    private SignedRelations(List<Row> rows) {
        var pairs = new LinkedHashMap<String, Pair>();
        for (var row : rows) {
            var a = row.text("a");
            var b = row.text("b");
            var pair = a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
            pairs.computeIfAbsent(pair.a + "\n" + pair.b, none -> pair).add(row);
        }
        var ties = pairs.values().stream().filter(pair -> !pair.ambivalent()).toList();
        ambivalent = pairs.size() - ties.size();
        actors = new NodeIndex<>(
                ties.stream().flatMap(pair -> List.of(pair.a, pair.b).stream()).toList());
        var negative = new boolean[ties.size()];
        for (var i = 0; i < negative.length; i++) {
            negative[i] = ties.get(i).hostile;
        }
        var from = ties.stream().mapToInt(pair -> actors.node(pair.a)).toArray();
        var to = ties.stream().mapToInt(pair -> actors.node(pair.b)).toArray();
        graph = SignedGraph.of(actors.size(), from, to, negative);
        relations = new LinkedHashMap<>();
        for (var i = 0; i < negative.length; i++) {
            relations.put(graph.edgeBetween(from[i], to[i]), ties.get(i).relations);
        }
    }

    /** Reads columns {@code a}, {@code b}, {@code relation} and {@code friendly}; hostile when not friendly. */
    static SignedRelations of(List<Row> rows) {
        return new SignedRelations(rows);
    }

    SignedGraph graph() {
        return graph;
    }

    String actor(int node) {
        return actors.key(node);
    }

    List<String> actors(int[] nodes) {
        return Arrays.stream(nodes).mapToObj(actors::key).toList();
    }

    /** The relations that these ties stand for. */
    List<String> relations(int... edges) {
        return Arrays.stream(edges)
                .boxed()
                .flatMap(edge -> relations.getOrDefault(edge, List.of()).stream())
                .toList();
    }

    int negative() {
        var negative = 0;
        for (var edge = 0; edge < graph.size(); edge++) {
            negative += graph.negative(edge) ? 1 : 0;
        }
        return negative;
    }

    /** Pairs at once allied and opposed. */
    int ambivalent() {
        return ambivalent;
    }

    private static final class Pair {
        final String a;
        final String b;
        final List<String> relations = new ArrayList<>();
        boolean friendly;
        boolean hostile;

        Pair(String a, String b) {
            this.a = a;
            this.b = b;
        }

        void add(Row row) {
            relations.add(row.text("relation"));
            if (row.flag("friendly")) {
                friendly = true;
            } else {
                hostile = true;
            }
        }

        boolean ambivalent() {
            return friendly && hostile;
        }
    }
}
