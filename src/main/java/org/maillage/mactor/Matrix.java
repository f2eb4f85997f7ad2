package org.maillage.mactor;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Numbers in rows and columns, not all of them known: an unknown one is NaN, which is not zero. */
public final class Matrix {
    private final double[][] values;
    private final int columns;

    private Matrix(double[][] values, int columns) {
        this.values = values;
        this.columns = columns;
    }

    public static Matrix of(double[][] values) {
        var columns = values.length == 0 ? 0 : values[0].length;
        for (var row : values) {
            if (row.length != columns) {
                throw new IllegalArgumentException(row.length + " columns beside " + columns);
            }
        }
        return new Matrix(Arrays.stream(values).map(double[]::clone).toArray(double[][]::new), columns);
    }

    /** One of which nothing is known. */
    public static double[][] unknown(int rows, int columns) {
        var values = new double[rows][columns];
        for (var row : values) {
            Arrays.fill(row, Double.NaN);
        }
        return values;
    }

    public int rows() {
        return values.length;
    }

    public int columns() {
        return columns;
    }

    public boolean known(int row, int column) {
        return !Double.isNaN(values[row][column]);
    }

    /** NaN where it is not known. */
    public double at(int row, int column) {
        return values[row][column];
    }

    /** Zero where it is not known: what it adds to a sum. */
    double part(int row, int column) {
        return known(row, column) ? values[row][column] : 0;
    }

    /** How many are known. */
    public int assessed() {
        var assessed = 0;
        for (var row : values) {
            assessed += (int)
                    Arrays.stream(row).filter(value -> !Double.isNaN(value)).count();
        }
        return assessed;
    }

    /** What is known, changed one by one. */
    Matrix each(DoubleUnaryOperator change) {
        return new Matrix(
                Arrays.stream(values)
                        .map(row -> Arrays.stream(row).map(change).toArray())
                        .toArray(double[][]::new),
                columns);
    }

    /** Every row multiplied by its own factor. */
    Matrix weighted(double[] factors) {
        var weighted = new double[values.length][];
        for (var i = 0; i < values.length; i++) {
            var factor = factors[i];
            weighted[i] = Arrays.stream(values[i]).map(value -> value * factor).toArray();
        }
        return new Matrix(weighted, columns);
    }
}
