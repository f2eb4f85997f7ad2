package org.maillage.network;

import java.util.Random;

/** Gives a first place to the nodes of a sketch that have none. */
final class StartingPlaces {
    private final Sketch sketch;
    private final double edge;
    private final Random random;

    StartingPlaces(Sketch sketch, double edge, long seed) {
        this.sketch = sketch;
        this.edge = edge;
        this.random = new Random(seed);
    }

    void fill() {
        if (sketch.anchored()) {
            spreadFromKnown();
        } else {
            scatter();
        }
    }

    /** Anywhere on a disc whose area grows with the number of nodes. */
    private void scatter() {
        double radius = edge * Math.sqrt(sketch.order()) / 2;
        for (int v = 0; v < sketch.order(); v++) {
            put(v, 0, 0, radius * Math.sqrt(random.nextDouble()));
        }
    }

    /** Breadth first from the nodes that have a place: each next one near the middle of its placed neighbours. */
    private void spreadFromKnown() {
        UndirectedGraph graph = sketch.graph;
        int[] queue = new int[sketch.order()];
        boolean[] reached = sketch.known.clone();
        int tail = 0;
        for (int v = 0; v < sketch.order(); v++) {
            if (reached[v]) {
                queue[tail++] = v;
            }
        }
        for (int head = 0; head < tail; head++) {
            int v = queue[head];
            if (!sketch.known[v]) {
                putAmongNeighbours(v);
            }
            for (int i = graph.first(v); i < graph.end(v); i++) {
                if (!reached[graph.neighbour(i)]) {
                    reached[graph.neighbour(i)] = true;
                    queue[tail++] = graph.neighbour(i);
                }
            }
        }
    }

    private void putAmongNeighbours(int v) {
        UndirectedGraph graph = sketch.graph;
        double sumX = 0;
        double sumY = 0;
        int placed = 0;
        for (int i = graph.first(v); i < graph.end(v); i++) {
            int w = graph.neighbour(i);
            if (!Double.isNaN(sketch.x[w])) {
                sumX += sketch.x[w];
                sumY += sketch.y[w];
                placed++;
            }
        }
        put(v, sumX / placed, sumY / placed, edge / 2);
    }

    private void put(int v, double x, double y, double away) {
        double angle = 2 * Math.PI * random.nextDouble();
        sketch.x[v] = x + away * Math.cos(angle);
        sketch.y[v] = y + away * Math.sin(angle);
    }
}
