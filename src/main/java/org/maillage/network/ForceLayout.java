package org.maillage.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Places the nodes of a graph so that the eye finds its groups, hubs and brokers: related nodes near each other,
 * components side by side, isolated nodes in columns at the right. The same input gives the same picture; a picture that
 * exists already changes as little as its new nodes and relations require.
 */
public final class ForceLayout {
    /** Usual length of an edge. */
    private static final double EDGE = 100;
    /** Root mean square distance to the centre in a component of one node; grows with the root of their number. */
    private static final double SPREAD = 34.5;

    private static final double GAP = 40;
    private static final double BETWEEN_COMPONENTS = 80;
    private static final double COLUMN_WIDTH = 150;
    private static final double ROW_HEIGHT = 50;

    private ForceLayout() {}

    /** A picture of a graph that has none yet. */
    public static Layout place(UndirectedGraph graph, long seed) {
        double[] nowhere = new double[graph.order()];
        Arrays.fill(nowhere, Double.NaN);
        return place(graph, nowhere, nowhere, new boolean[graph.order()], seed);
    }

    /**
     * Places nodes given where they stood before ({@code NaN} for a new node). Fixed nodes stay exactly there, the others
     * start from there, and new nodes start among their neighbours.
     */
    public static Layout place(UndirectedGraph graph, double[] x, double[] y, boolean[] fixed, long seed) {
        check(graph, x, y, fixed);
        double[] toX = x.clone();
        double[] toY = y.clone();
        List<Sketch> sketches = sketches(graph, x, y, fixed);
        sketches.forEach(sketch -> draw(sketch, seed));
        Packing packing = new Packing(BETWEEN_COMPONENTS);
        sketches.stream().filter(Sketch::anchored).forEach(packing::keep);
        sketches.stream().filter(sketch -> !sketch.anchored()).forEach(packing::settle);
        sketches.forEach(sketch -> sketch.copyTo(toX, toY));
        setAside(graph, toX, toY);
        // Components were cleared one by one; isolated nodes placed before may still be in their way.
        Clearance.ensure(toX, toY, fixed, GAP);
        return new Layout(toX, toY);
    }

    private static void check(UndirectedGraph graph, double[] x, double[] y, boolean[] fixed) {
        int order = graph.order();
        if (x.length != order || y.length != order || fixed.length != order) {
            throw new IllegalArgumentException(
                    "%d, %d and %d places for %d nodes".formatted(x.length, y.length, fixed.length, order));
        }
        for (int v = 0; v < order; v++) {
            boolean nowhere = Double.isNaN(x[v]) && Double.isNaN(y[v]);
            boolean somewhere = Double.isFinite(x[v]) && Double.isFinite(y[v]);
            if (!somewhere && (fixed[v] || !nowhere)) {
                throw new IllegalArgumentException("node %d cannot stand at (%s, %s)".formatted(v, x[v], y[v]));
            }
        }
    }

    private static List<Sketch> sketches(UndirectedGraph graph, double[] x, double[] y, boolean[] fixed) {
        Components components = Components.of(graph);
        List<Sketch> sketches = new ArrayList<>();
        for (int c = 0; c < components.count() && components.size(c) > 1; c++) {
            sketches.add(new Sketch(graph, components.members(c), x, y, fixed));
        }
        return sketches;
    }

    private static void draw(Sketch sketch, long seed) {
        double edge = sketch.knownEdge(EDGE);
        new StartingPlaces(sketch, edge, seed).fill();
        ForceSimulation simulation = new ForceSimulation(sketch, edge);
        if (sketch.anchored()) {
            simulation.run(150, edge / 4);
        } else {
            simulation.run(Math.clamp(3_000_000L / sketch.order(), 100, 500), edge * Math.sqrt(sketch.order()) / 10);
            sketch.enlarge(SPREAD * Math.sqrt(sketch.order()) / sketch.spread());
        }
        Clearance.ensure(sketch.x, sketch.y, sketch.fixed, GAP);
    }

    private static void setAside(UndirectedGraph graph, double[] x, double[] y) {
        int[] related = nodes(graph, v -> graph.degree(v) > 0);
        int[] staying = nodes(graph, v -> graph.degree(v) == 0 && !Double.isNaN(x[v]));
        int[] newcomers = nodes(graph, v -> Double.isNaN(x[v]));
        new SideGrid(x, y, COLUMN_WIDTH, ROW_HEIGHT).place(newcomers, related, staying);
    }

    private static int[] nodes(UndirectedGraph graph, IntPredicate chosen) {
        return IntStream.range(0, graph.order()).filter(chosen).toArray();
    }
}
