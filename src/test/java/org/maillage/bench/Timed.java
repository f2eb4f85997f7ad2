package org.maillage.bench;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What some work answered, and after how many milliseconds. */
record Timed<T>(T answer, double millis) {
    static <T> Timed<T> of(Supplier<T> work) {
        var start = System.nanoTime();
        var answer = work.get();
        return new Timed<>(answer, (System.nanoTime() - start) / 1e6);
    }

    static List<Double> times(int often, Supplier<?> work) {
        return Stream.generate(() -> of(work).millis()).limit(often).toList();
    }
}
