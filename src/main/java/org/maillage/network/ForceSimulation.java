package org.maillage.network;

import java.util.stream.IntStream;

/**
 * Brings a sketch to rest under the forces of ForceAtlas2 (Jacomy, Venturini, Heymann &amp; Bastian 2014): edges pull in
 * proportion to their length, nodes repel each other by (degree + 1)(degree + 1) / distance, gravity holds the whole.
 * Each node steps towards its rest with some momentum, by no more than a limit that shrinks: no step depends on the
 * order of nodes or on the number of processors, so the result is reproducible.
 */
final class ForceSimulation {
    private static final double GRAVITY = 0.02;
    private static final double MEMORY = 1.0;
    private static final double MOMENTUM = 0.8;
    private static final double STEP = 0.5;
    private static final int CHUNK = 512;

    private final Sketch sketch;
    private final double edge;
    private final double repulsion;
    private final double centreX;
    private final double centreY;
    private final double[] charge;
    private final double[] previousX;
    private final double[] previousY;
    private final double[] speedX;
    private final double[] speedY;
    private final QuadTree tree;

    /** Prepares forces that balance when edges have the given length (root mean square), gravity aside. */
    ForceSimulation(Sketch sketch, double edge) {
        this.sketch = sketch;
        this.edge = edge;
        charge = new double[sketch.order()];
        double sum = 0;
        double sumOfSquares = 0;
        for (int v = 0; v < charge.length; v++) {
            charge[v] = sketch.graph.degree(v) + 1;
            sum += charge[v];
            sumOfSquares += charge[v] * charge[v];
        }
        // At rest the virials cancel: the squared lengths of edges add up to repulsion × the products of charges.
        repulsion = edge * edge * sketch.graph.size() * 2 / (sum * sum - sumOfSquares);
        centreX = sketch.centreX();
        centreY = sketch.centreY();
        previousX = sketch.x.clone();
        previousY = sketch.y.clone();
        speedX = new double[charge.length];
        speedY = new double[charge.length];
        tree = new QuadTree(charge);
    }

    void run(int steps, double firstLimit) {
        int chunks = (sketch.order() + CHUNK - 1) / CHUNK;
        for (int step = 0; step < steps; step++) {
            double left = 1 - (double) step / steps;
            double limit = firstLimit * left * left + 1e-3 * edge;
            tree.build(sketch.x, sketch.y);
            IntStream range = IntStream.range(0, chunks);
            (chunks > 1 ? range.parallel() : range).forEach(this::accelerate);
            for (int v = 0; v < charge.length; v++) {
                move(v, limit);
            }
        }
    }

    private void accelerate(int chunk) {
        Pull pull = new Pull();
        int end = Math.min(sketch.order(), (chunk + 1) * CHUNK);
        for (int i = chunk * CHUNK; i < end; i++) {
            int v = tree.node(i);
            if (!sketch.fixed[v]) {
                tree.repel(i, repulsion, edge / 100, pull);
                attract(v, pull);
                speedX[v] = MOMENTUM * speedX[v] + STEP * pull.stepX();
                speedY[v] = MOMENTUM * speedY[v] + STEP * pull.stepY();
            }
        }
    }

    private void attract(int v, Pull pull) {
        UndirectedGraph graph = sketch.graph;
        double x = sketch.x[v];
        double y = sketch.y[v];
        for (int i = graph.first(v); i < graph.end(v); i++) {
            int w = graph.neighbour(i);
            pull.spring(sketch.x[w] - x, sketch.y[w] - y, 1);
        }
        pull.spring(centreX - x, centreY - y, GRAVITY * charge[v]);
        if (sketch.known[v]) {
            pull.spring(previousX[v] - x, previousY[v] - y, MEMORY * charge[v]);
        }
    }

    private void move(int v, double limit) {
        double length = Math.hypot(speedX[v], speedY[v]);
        if (length > limit) {
            speedX[v] *= limit / length;
            speedY[v] *= limit / length;
        }
        sketch.x[v] += speedX[v];
        sketch.y[v] += speedY[v];
    }
}
