package org.maillage.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves spots apart that would lie on one another, each no further than needed, the same way every time. */
final class Apart {
    private static final int ROUNDS = 200;
    /** Less than this short of the distance is near enough. */
    private static final double SLACK = 0.01;
    /** So many pairs are looked at, within a second; beyond that there is no room to be told apart in. */
    private static final long PAIRS = 100_000_000;

    private final double[] x;
    private final double[] y;
    private final double least;
    /** Who stands in which square, as wide as the least distance: only neighbours in squares side by side can be too near. */
    private final Map<Long, List<Integer>> squares = new HashMap<>();

    private long left = PAIRS;

    private Apart(double[] x, double[] y, double least) {
        this.x = x;
        this.y = y;
        this.least = least;
    }

    /** The spots with at least this distance between them where there is room, within this width and height. */
    static List<Spot> of(List<Spot> spots, double least, double width, double height) {
        var x = spots.stream().mapToDouble(Spot::x).toArray();
        var y = spots.stream().mapToDouble(Spot::y).toArray();
        for (var i = 0; i < x.length; i++) {
            // Those at the same point leave it in different directions (a sunflower’s).
            x[i] += 0.01 * Math.sqrt(i) * Math.cos(i * 2.4);
            y[i] += 0.01 * Math.sqrt(i) * Math.sin(i * 2.4);
        }
        var apart = new Apart(x, y, least);
        for (var round = 0; round < ROUNDS && apart.push(); round++) {
            clamp(x, width);
            clamp(y, height);
        }
        clamp(x, width);
        clamp(y, height);
        var moved = new ArrayList<Spot>();
        for (var i = 0; i < x.length; i++) {
            moved.add(spots.get(i).at(x[i], y[i]));
        }
        return moved;
    }

    private static void clamp(double[] all, double most) {
        Arrays.setAll(all, i -> Math.clamp(all[i], 0, most));
    }

    private boolean push() {
        squares.clear();
        for (var i = 0; i < x.length; i++) {
            squares.computeIfAbsent(square(x[i], y[i], 0, 0), none -> new ArrayList<>())
                    .add(i);
        }
        var moved = false;
        for (var i = 0; i < x.length; i++) {
            for (var across = -1; across <= 1; across++) {
                for (var down = -1; down <= 1; down++) {
                    for (var j : squares.getOrDefault(square(x[i], y[i], across, down), List.of())) {
                        if (--left < 0) {
                            return false;
                        }
                        moved |= j > i && push(i, j);
                    }
                }
            }
        }
        return moved;
    }

    private long square(double atX, double atY, int across, int down) {
        return ((long) (Math.floor(atX / least) + across) << 32)
                | ((int) (Math.floor(atY / least) + down) & 0xFFFFFFFFL);
    }

    private boolean push(int i, int j) {
        var dx = x[j] - x[i];
        var dy = y[j] - y[i];
        var distance = Math.hypot(dx, dy);
        if (distance >= least - SLACK) {
            return false;
        }
        var by = (least - distance) / 2 / Math.max(1e-9, distance);
        x[i] -= dx * by;
        y[i] -= dy * by;
        x[j] += dx * by;
        y[j] += dy * by;
        return true;
    }
}
