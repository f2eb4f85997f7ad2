package org.maillage.network;

/** The mean and standard deviation of what was counted of each node, time after time. */
final class Spread {
    /** Variances below this are noise of floating point. */
    private static final double NOISE = 1e-9;

    private final double[] sum;
    private final double[] squares;

    Spread(int order) {
        sum = new double[order];
        squares = new double[order];
    }

    void add(long[] counts) {
        for (int v = 0; v < counts.length; v++) {
            sum[v] += counts[v];
            squares[v] += (double) counts[v] * counts[v];
        }
    }

    /** How many standard deviations these counts are above the mean of the times added; NaN where it never varied. */
    double[] standardised(long[] counts, int times) {
        double[] scores = new double[counts.length];
        for (int v = 0; v < counts.length; v++) {
            double mean = sum[v] / times;
            double variance = squares[v] / times - mean * mean;
            scores[v] = variance > NOISE ? (counts[v] - mean) / Math.sqrt(variance) : Double.NaN;
        }
        return scores;
    }
}
