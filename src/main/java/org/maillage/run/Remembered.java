package org.maillage.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** The last values worked out, each once even when several ask at the same time; a failure is not remembered. */
public final class Remembered<K, V> {
    private final Map<K, FutureTask<V>> values;

    /** Remembers so many. */
    public Remembered(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
                return size() > most;
            }
        };
    }

    public V get(K key, Function<K, V> work) {
        FutureTask<V> task;
        synchronized (values) {
            task = values.computeIfAbsent(key, missing -> new FutureTask<>(() -> work.apply(missing)));
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            forget(key, task);
            throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void forget(K key, FutureTask<V> task) {
        synchronized (values) {
            values.remove(key, task);
        }
    }
}
