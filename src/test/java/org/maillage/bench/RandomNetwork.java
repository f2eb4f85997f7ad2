package org.maillage.bench;

import java.util.Arrays;
import java.util.Random;
import org.maillage.network.EdgeList;
import org.maillage.network.UndirectedGraph;

/**
 * Draws networks that look like a territory's: newcomers join actors that already have many relations (Barabási &amp;
 * Albert 1999) and then the neighbours of those (Holme &amp; Kim 2002); how many relations a newcomer brings varies, so
 * that some actors are isolated and many have one relation.
 */
public final class RandomNetwork {
    private static final double NEIGHBOUR_OF_LAST = 0.6;
    private static final int TRIES = 50;

    private final int order;
    private final Random random;
    private final EdgeList edges = new EdgeList();
    /** Each node once, and once more for each of its edges: drawing from it prefers well-connected nodes. */
    private final int[] preference;

    private final int[][] neighbours;
    private final int[] degree;
    private int preferred;

    private RandomNetwork(int order, int size, long seed) {
        this.order = order;
        random = new Random(seed);
        preference = new int[order + 2 * size];
        neighbours = new int[order][4];
        degree = new int[order];
    }

    /** A graph of {@code order} nodes and exactly {@code size} edges; the same seed gives the same graph. */
    public static UndirectedGraph of(int order, int size, long seed) {
        if (size > (long) order * (order - 1) / 2) {
            throw new IllegalArgumentException("%d nodes cannot carry %d edges".formatted(order, size));
        }
        RandomNetwork network = new RandomNetwork(order, size, seed);
        network.grow(size);
        network.complete(size);
        return network.edges.toGraph(order);
    }

    private void grow(int size) {
        double[] upTo = new double[order];
        for (int v = 0; v < order; v++) {
            upTo[v] = (v == 0 ? 0 : upTo[v - 1]) - Math.log(1 - random.nextDouble());
        }
        for (int v = 0; v < order; v++) {
            int due = (int) Math.floor(size * upTo[v] / upTo[order - 1]);
            join(v, due - edges.size());
            preference[preferred++] = v;
        }
    }

    private void join(int newcomer, int wanted) {
        int last = -1;
        int tries = 0;
        int joined = 0;
        while (joined < Math.min(wanted, newcomer) && tries++ < TRIES * wanted) {
            boolean near = last >= 0 && random.nextDouble() < NEIGHBOUR_OF_LAST;
            int target = near ? neighbours[last][random.nextInt(degree[last])] : preference[random.nextInt(preferred)];
            if (connect(newcomer, target)) {
                last = target;
                joined++;
            }
        }
    }

    /** Pairs at random for the edges that the first comers could not take. */
    private void complete(int size) {
        while (edges.size() < size) {
            connect(random.nextInt(order), random.nextInt(order));
        }
    }

    private boolean connect(int a, int b) {
        int sparser = degree[a] < degree[b] ? a : b;
        int other = sparser == a ? b : a;
        if (a == b || Arrays.stream(neighbours[sparser], 0, degree[sparser]).anyMatch(w -> w == other)) {
            return false;
        }
        attach(a, b);
        attach(b, a);
        edges.add(a, b);
        return true;
    }

    private void attach(int v, int w) {
        if (degree[v] == neighbours[v].length) {
            neighbours[v] = Arrays.copyOf(neighbours[v], 2 * degree[v]);
        }
        neighbours[v][degree[v]++] = w;
        preference[preferred++] = v;
    }
}
