package org.maillage.signed;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.maillage.network.Blocks;
import org.maillage.network.Components;
import org.maillage.network.EdgeList;

/**
 * Weak balance (Davis 1967; Doreian &amp; Mrvar 1996): as many camps as it takes, friendly within and hostile between, that
 * the ties contradict as little as possible. Blocks are solved one by one; each camp holds together by positive ties, for
 * cutting it where it does not costs nothing.
 */
public final class Camps {
    private static final long BRANCHING_STEPS = 20_000_000;

    private final SignedGraph graph;
    private final int[] camp;
    private final Components camps;
    private final boolean exact;

    private Camps(SignedGraph graph, int[] found, boolean exact) {
        this.graph = graph;
        this.exact = exact;
        EdgeList within = new EdgeList();
        for (int edge = 0; edge < graph.size(); edge++) {
            if (!graph.negative(edge) && found[graph.from(edge)] == found[graph.to(edge)]) {
                within.add(graph.from(edge), graph.to(edge));
            }
        }
        camps = Components.of(within.toGraph(graph.order()));
        camp = IntStream.range(0, graph.order()).map(camps::of).toArray();
    }

    public static Camps of(SignedGraph graph, Weights weights) {
        return of(graph, weights, BRANCHING_STEPS);
    }

    /** The same, looking for the proof in so many steps at most. */
    public static Camps of(SignedGraph graph, Weights weights, long steps) {
        int[] camp = IntStream.range(0, graph.order()).toArray();
        int[] places = new int[graph.order()];
        Arrays.fill(places, -1);
        Work work = new Work(steps);
        boolean exact = true;
        for (int[] members : Blocks.of(graph.graph())) {
            SignedGraph block = graph.induced(members, places);
            int[] found = CampSearch.search(block, weights);
            long cost = weights.cost(block, found);
            if (cost > 0) {
                RussianDolls.Found proved = RussianDolls.search(block, weights, block.order(), found, work);
                exact &= proved != null && proved.atLeast() == weights.cost(block, proved.camp());
                found = proved == null ? found : proved.camp();
            }
            join(camp, members, found);
        }
        return new Camps(graph, camp, exact);
    }

    /** A block's camps are named after their first members, that of the first keeping the name it has. */
    private static void join(int[] camp, int[] members, int[] found) {
        int[] names = new int[members.length];
        Arrays.fill(names, -1);
        names[found[0]] = camp[members[0]];
        for (int i = 1; i < members.length; i++) {
            if (names[found[i]] < 0) {
                names[found[i]] = members[i];
            }
            camp[members[i]] = names[found[i]];
        }
    }

    /** How many camps there are, actors alone included; they are numbered from the largest. */
    public int count() {
        return camps.count();
    }

    public int of(int v) {
        return camp[v];
    }

    public int[] members(int number) {
        return camps.members(number);
    }

    /** Whether it is proved that no other camps are contradicted less. */
    public boolean exact() {
        return exact;
    }

    /** The ties that contradict the camps, by number: negative inside one or positive between two. */
    public int[] contradictions() {
        return IntStream.range(0, graph.size()).filter(this::contradicts).toArray();
    }

    public boolean contradicts(int edge) {
        return Weights.contradicts(graph, camp, edge);
    }

    public long cost(Weights weights) {
        return weights.cost(graph, camp);
    }
}
