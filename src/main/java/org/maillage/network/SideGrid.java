package org.maillage.network;

import java.util.stream.IntStream;

/** Sets isolated nodes in columns to the right of the picture, where they are seen and in nobody's way. */
final class SideGrid {
    private static final double MARGIN = 1.5;

    private final double[] x;
    private final double[] y;
    private final double columnWidth;
    private final double rowHeight;

    SideGrid(double[] x, double[] y, double columnWidth, double rowHeight) {
        this.x = x;
        this.y = y;
        this.columnWidth = columnWidth;
        this.rowHeight = rowHeight;
    }

    /** Places the newcomers beside the nodes of the picture, avoiding those isolated nodes that stay where they are. */
    void place(int[] newcomers, int[] picture, int[] staying) {
        double top = extreme(picture, y, 1, 0);
        double bottom = -extreme(picture, y, -1, 0);
        double right = extreme(picture, x, 1, -MARGIN * columnWidth);
        int fitting = 1 + (int) ((top - bottom) / rowHeight);
        int square = (int) Math.ceil(Math.sqrt(newcomers.length * columnWidth / rowHeight));
        int columns = Math.ceilDiv(newcomers.length, Math.max(fitting, square));
        int rows = Math.ceilDiv(newcomers.length, Math.max(1, columns));
        double first = (top + bottom) / 2 + rowHeight * (rows - 1) / 2;
        int slot = 0;
        for (int v : newcomers) {
            do {
                int column = slot / rows;
                x[v] = right + columnWidth * (MARGIN + column);
                y[v] = first - rowHeight * (slot % rows);
                slot++;
            } while (taken(v, staying));
        }
    }

    private boolean taken(int v, int[] staying) {
        return IntStream.of(staying)
                .anyMatch(w -> Math.abs(x[w] - x[v]) < columnWidth / 2 && Math.abs(y[w] - y[v]) < rowHeight / 2);
    }

    private static double extreme(int[] nodes, double[] coordinate, int sign, double otherwise) {
        return IntStream.of(nodes).mapToDouble(v -> sign * coordinate[v]).max().orElse(otherwise);
    }
}
