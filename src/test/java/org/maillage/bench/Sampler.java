package org.maillage.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Repeats requests, first unmeasured to warm up, then measured until there are enough samples or time is over. What
 * misses its budget is measured up to three times and the best kept: other programs may share the machine.
 */
final class Sampler {
    private static final int WARM_UP = 10;
    private static final Duration TO_WARM_UP = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int ROUNDS = 3;

    private final Random random = new Random(7);

    /** Asks {@code path(i)} for random {@code i}; a request that fails is told in the note, not measured. */
    Measure sample(String what, int samples, @Nullable Double budget, IntFunction<Requests.Answer> request) {
        var bound = 1_000_000;
        repeat(WARM_UP, TO_WARM_UP, request, bound, new ArrayList<>());
        var measure = round(what, samples, budget, request, bound);
        for (var round = 1; round < ROUNDS && !measure.met(); round++) {
            measure = measure.better(round(what, samples, budget, request, bound));
        }
        System.out.printf(
                "%-60s %4d  %8.1f %8.1f %8.1f  %s%n",
                what, measure.samples(), measure.p50(), measure.p95(), measure.max(), measure.note());
        return measure;
    }

    private Measure round(
            String what, int samples, @Nullable Double budget, IntFunction<Requests.Answer> request, int bound) {
        var millis = new ArrayList<Double>();
        var last = repeat(samples, PATIENCE, request, bound, millis);
        var note = last.ok()
                ? size(last.size())
                : "refused with " + last.status() + " after " + Math.round(last.millis()) + " ms";
        return Measure.of(what, millis, budget, note);
    }

    private Requests.Answer repeat(
            int times, Duration patience, IntFunction<Requests.Answer> request, int bound, List<Double> millis) {
        var end = System.nanoTime() + patience.toNanos();
        Requests.Answer last;
        var done = 0;
        do {
            last = request.apply(random.nextInt(bound));
            if (last.ok()) {
                millis.add(last.millis());
            }
        } while (++done < times && System.nanoTime() < end && last.ok());
        return last;
    }

    static String size(int bytes) {
        return bytes < 10_000 ? bytes + " B" : bytes / 1000 + " kB";
    }
}
