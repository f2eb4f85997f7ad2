package org.maillage.network;

import java.util.Arrays;

/** Pushes apart, pair by pair, nodes that stand closer to each other than a gap; fixed ones do not give way. */
final class Clearance {
    private static final int PASSES = 60;
    private static final double TOLERANCE = 0.02;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final double[] x;
    private final double[] y;
    private final boolean[] fixed;
    private final double gap;
    private final long[] sweep;

    private Clearance(double[] x, double[] y, boolean[] fixed, double gap) {
        this.x = x;
        this.y = y;
        this.fixed = fixed;
        this.gap = gap;
        this.sweep = new long[x.length];
    }

    static void ensure(double[] x, double[] y, boolean[] fixed, double gap) {
        Clearance clearance = new Clearance(x, y, fixed, gap);
        int passes = 0;
        while (passes < PASSES && clearance.pass()) {
            passes++;
        }
    }

    /** From left to right; whether any pair was too close. */
    private boolean pass() {
        double left = Arrays.stream(x).min().orElse(0);
        double unit = gap / 1024;
        for (int v = 0; v < x.length; v++) {
            sweep[v] = (long) ((x[v] - left) / unit) << 32 | v;
        }
        Arrays.sort(sweep);
        boolean crowded = false;
        for (int i = 0; i < sweep.length; i++) {
            for (int j = i + 1; j < sweep.length && (sweep[j] >>> 32) - (sweep[i] >>> 32) <= 1024; j++) {
                crowded |= part((int) sweep[i], (int) sweep[j]);
            }
        }
        return crowded;
    }

    private boolean part(int v, int w) {
        double dx = x[w] - x[v];
        double dy = y[w] - y[v];
        if (dx * dx + dy * dy >= gap * gap || (fixed[v] && fixed[w])) {
            return false;
        }
        double distance = Math.hypot(dx, dy);
        if (distance < gap / 1000) {
            // On top of each other: any direction will do, but a different one for each node.
            dx = Math.cos(GOLDEN_ANGLE * w);
            dy = Math.sin(GOLDEN_ANGLE * w);
            distance = 1;
        }
        double lacking = gap - Math.hypot(x[w] - x[v], y[w] - y[v]);
        double back = fixed[v] ? 0 : fixed[w] ? 1 : 0.5;
        x[v] -= dx / distance * lacking * back;
        y[v] -= dy / distance * lacking * back;
        x[w] += dx / distance * lacking * (1 - back);
        y[w] += dy / distance * lacking * (1 - back);
        return lacking > TOLERANCE * gap;
    }
}
