package org.maillage.bench;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Values with how often each is drawn. */
final class Shares<T> {
    private final List<T> values;
    private final double[] upTo;

    private Shares(List<T> values, double[] weights) {
        this.values = List.copyOf(values);
        upTo = weights.clone();
        for (var i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
    }

    /** Values and whole weights: {@code "alliance 62, opposition 8, …"}; a weight alone is that of no value. */
    static Shares<String> of(String text) {
        var entries = List.of(text.strip().split("\\s*,\\s*"));
        var values = entries.stream()
                .map(entry -> entry.substring(0, entry.lastIndexOf(' ') + 1).strip())
                .toList();
        var weights = entries.stream()
                .mapToDouble(entry -> Double.parseDouble(entry.substring(entry.lastIndexOf(' ') + 1)))
                .toArray();
        return new Shares<>(values, weights);
    }

    static <T> Shares<T> weighted(List<T> values, double[] weights) {
        return new Shares<>(values, weights);
    }

    /** The first value most often, the others ever more rarely, as words in a language do (Zipf 1949). */
    static <T> Shares<T> longTail(List<T> values) {
        var weights = new double[values.size()];
        for (var rank = 0; rank < weights.length; rank++) {
            weights[rank] = 1.0 / (rank + 3);
        }
        return new Shares<>(values, weights);
    }

    T draw(SplittableRandom random) {
        return values.get(index(random));
    }

    int index(SplittableRandom random) {
        var at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(at < 0 ? -at - 1 : at + 1, values.size() - 1);
    }
}
