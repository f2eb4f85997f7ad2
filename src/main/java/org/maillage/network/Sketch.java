package org.maillage.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The drawing of one connected component while it is being worked on; a node without a place yet is at NaN. */
final class Sketch {
    final int[] nodes;
    final UndirectedGraph graph;
    final double[] x;
    final double[] y;
    final boolean[] fixed;
    /** Whether each node had a place before the work began. */
    final boolean[] known;

    Sketch(UndirectedGraph whole, int[] nodes, double[] x, double[] y, boolean[] fixed) {
        this.nodes = nodes;
        this.graph = whole.induced(nodes);
        this.x = Arrays.stream(nodes).mapToDouble(v -> x[v]).toArray();
        this.y = Arrays.stream(nodes).mapToDouble(v -> y[v]).toArray();
        this.fixed = new boolean[nodes.length];
        this.known = new boolean[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            this.fixed[i] = fixed[nodes[i]];
            this.known[i] = !Double.isNaN(this.x[i]);
        }
    }

    int order() {
        return nodes.length;
    }

    /** Whether the place of the whole is given by that of a part. */
    boolean anchored() {
        return IntStream.range(0, order()).anyMatch(i -> known[i]);
    }

    /** The root mean square length of the edges whose two nodes had a place, if there are any. */
    double knownEdge(double otherwise) {
        double sum = 0;
        int count = 0;
        for (int v = 0; v < order(); v++) {
            for (int i = graph.first(v); i < graph.end(v); i++) {
                int w = graph.neighbour(i);
                if (v < w && known[v] && known[w]) {
                    sum += (x[v] - x[w]) * (x[v] - x[w]) + (y[v] - y[w]) * (y[v] - y[w]);
                    count++;
                }
            }
        }
        return sum > 0 ? Math.sqrt(sum / count) : otherwise;
    }

    double centreX() {
        return Arrays.stream(x).average().orElse(0);
    }

    double centreY() {
        return Arrays.stream(y).average().orElse(0);
    }

    /** The root mean square of the distances of the nodes to their centre. */
    double spread() {
        double cx = centreX();
        double cy = centreY();
        double sum = 0;
        for (int i = 0; i < order(); i++) {
            sum += (x[i] - cx) * (x[i] - cx) + (y[i] - cy) * (y[i] - cy);
        }
        return Math.sqrt(sum / order());
    }

    void enlarge(double factor) {
        for (int i = 0; i < order(); i++) {
            x[i] *= factor;
            y[i] *= factor;
        }
    }

    void shift(double byX, double byY) {
        for (int i = 0; i < order(); i++) {
            x[i] += byX;
            y[i] += byY;
        }
    }

    void copyTo(double[] allX, double[] allY) {
        for (int i = 0; i < order(); i++) {
            allX[nodes[i]] = x[i];
            allY[nodes[i]] = y[i];
        }
    }
}
