package org.maillage.signed;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.maillage.network.Blocks;

/**
 * The frustration index (Harary 1959; Aref &amp; Wilson 2018): the fewest ties that would have to change sign, or go, for
 * the network to split into two sides, friendly within and hostile across. Every cycle lies in one block, so blocks are
 * solved one by one: by two equal bounds, by elimination where the block is narrow, by branch and bound where it is
 * nearly balanced. Where none comes to an end within the work allowed, two bounds remain.
 */
public final class Frustration {
    private static final long ELIMINATION_STEPS = 400_000_000;
    private static final long BRANCHING_STEPS = 20_000_000;

    private final SignedGraph graph;
    private final boolean[] side;
    private final Work elimination = new Work(ELIMINATION_STEPS);
    private final Work branching = new Work(BRANCHING_STEPS);
    private int atLeast;
    private int atMost;

    private Frustration(SignedGraph graph) {
        this.graph = graph;
        side = new boolean[graph.order()];
    }

    public static Frustration of(SignedGraph graph) {
        Frustration frustration = new Frustration(graph);
        frustration.solve();
        return frustration;
    }

    private void solve() {
        int[] places = new int[graph.order()];
        Arrays.fill(places, -1);
        for (int[] members : Blocks.of(graph.graph())) {
            SignedGraph block = graph.induced(members, places);
            boolean[] sides = solve(block);
            boolean turned = sides[0] != side[members[0]];
            for (int i = 0; i < members.length; i++) {
                side[members[i]] = sides[i] != turned;
            }
        }
    }

    private boolean[] solve(SignedGraph block) {
        boolean[] sides = TwoSides.search(block);
        int most = TwoSides.frustrated(block, sides);
        int least = most == 0 ? 0 : UnbalancedCycles.packed(block, sides);
        if (least < most) {
            boolean[] proved = Elimination.sides(block, elimination);
            if (proved != null) {
                sides = proved;
                most = TwoSides.frustrated(block, sides);
                least = most;
            }
        }
        if (least < most) {
            RussianDolls.Found found = RussianDolls.search(block, Weights.EQUAL, 2, camps(sides), branching);
            if (found != null) {
                sides = sides(found.camp());
                most = TwoSides.frustrated(block, sides);
                least = Math.max(least, (int) found.atLeast());
            }
        }
        atLeast += least;
        atMost += most;
        return sides;
    }

    private static int[] camps(boolean[] sides) {
        return IntStream.range(0, sides.length).map(v -> sides[v] ? 1 : 0).toArray();
    }

    private static boolean[] sides(int[] camps) {
        boolean[] sides = new boolean[camps.length];
        for (int v = 0; v < camps.length; v++) {
            sides[v] = camps[v] == 1;
        }
        return sides;
    }

    /** No fewer ties than this would do. */
    public int atLeast() {
        return atLeast;
    }

    /** This many do: those of {@link #edges}. */
    public int atMost() {
        return atMost;
    }

    /** Whether it is proved that no fewer ties would do. */
    public boolean exact() {
        return atLeast == atMost;
    }

    /** On which of the two sides a node stands. */
    public boolean side(int v) {
        return side[v];
    }

    /** Ties whose change leaves two sides without contradiction, by number; others may do as well. */
    public int[] edges() {
        return IntStream.range(0, graph.size())
                .filter(edge -> TwoSides.frustrated(graph, side, edge))
                .toArray();
    }

    /** 1 − 2L/m, from 0 to 1, with the smallest number of ties found; 1 when there is no tie. */
    public double balance() {
        return graph.size() == 0 ? 1 : 1 - 2.0 * atMost / graph.size();
    }
}
