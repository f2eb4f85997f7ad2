package org.maillage.bench;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, in milliseconds.
 *
 * @param what in words; measures of the same name at other sizes stand beside it
 * @param budget what p95 must not exceed; null when nothing was promised
 * @param note what else there is to say, such as a size or a refusal
 */
public record Measure(
        String what,
        int samples,
        double p50,
        double p95,
        double max,
        @Nullable Double budget,
        String note) {
    static Measure of(String what, List<Double> millis, @Nullable Double budget, String note) {
        var sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Measure(what, sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1), budget, note);
    }

    static Measure once(String what, double value, @Nullable Double budget, String note) {
        return of(what, List.of(value), budget, note);
    }

    static Measure named(List<Measure> measures, String what) {
        return measures.stream()
                .filter(measure -> measure.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    /** Of two measures of the same, the one of the lower p95. */
    Measure better(Measure other) {
        return other.p95 < p95 ? other : this;
    }

    boolean met() {
        return budget == null || (samples > 0 && p95 <= budget);
    }

    /** The value that this share of the samples does not exceed (nearest rank). */
    private static double at(double[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : Arrays.stream(sorted)
                        .skip((long) Math.ceil(share * sorted.length) - 1)
                        .findFirst()
                        .orElseThrow();
    }
}
