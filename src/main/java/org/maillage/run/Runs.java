package org.maillage.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The last runs by what they are of. So many work at a time, the others wait for their turn.
 *
 * @param <K> what a run is of, such as a part of a territory as it stands
 * @param <T> what it works out
 */
public final class Runs<K, T> implements AutoCloseable {
    private final Map<K, Run<T>> runs;
    private final ExecutorService threads;

    /** Remembers so many, and works at so many at once. */
    public Runs(int most, int together) {
        threads = Executors.newFixedThreadPool(
                together, Thread.ofPlatform().daemon().name("run-", 1).factory());
        runs = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Run<T>> eldest) {
                if (size() > most) {
                    eldest.getValue().stop();
                    return true;
                }
                return false;
            }
        };
    }

    public synchronized @Nullable Run<T> find(K key) {
        return runs.get(key);
    }

    /** The run of this key, begun unless it is under way or done. */
    public synchronized Run<T> begin(K key, Consumer<Progress<T>> work) {
        var known = runs.get(key);
        if (known != null && !known.canBeBegunAnew()) {
            return known;
        }
        var run = new Run<T>();
        runs.put(key, run);
        threads.execute(() -> run.work(work));
        return run;
    }

    /** Stops those that nobody asks for any more. */
    public synchronized void stop(Predicate<K> unwanted) {
        runs.forEach((key, run) -> {
            if (unwanted.test(key)) {
                run.stop();
            }
        });
    }

    @Override
    public synchronized void close() {
        stop(key -> true);
        threads.shutdown();
    }
}
