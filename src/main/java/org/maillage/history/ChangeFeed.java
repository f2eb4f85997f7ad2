package org.maillage.history;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;

/**
 * Tells whoever listens in this process that a territory changes: while a long change comes, and after its commit. The
 * first change is told at once, those that follow closely are told together by the number of the last.
 */
public final class ChangeFeed implements AutoCloseable {
    /** How long what follows a change waits for more. */
    private static final Duration PACE = Duration.ofMillis(200);

    /** Hears of changes; must return at once and never throw. */
    public interface Listener {
        void changed(long seq);

        void progressed(String phase, int done, int total);
    }

    private static final class Listened {
        private final List<Listener> listeners = new CopyOnWriteArrayList<>();
        private long latest;
        private long told;
        /** Set as long as what comes now waits. */
        private @Nullable Future<?> next;
    }

    private final Map<String, Listened> territories = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("changes").factory());
    private final OtherServers otherServers;

    public ChangeFeed(Graph graph) {
        this.otherServers = new OtherServers(graph, this);
    }

    /** Starts listening to a territory, with the last change that was told; run the answer to stop. */
    public Runnable listen(String territory, Listener listener) {
        territories.compute(territory, (id, known) -> {
            var listened = known == null ? new Listened() : known;
            listened.listeners.add(listener);
            synchronized (listened) {
                if (listened.told > 0) {
                    listener.changed(listened.told);
                }
            }
            return listened;
        });
        return () -> territories.computeIfPresent(territory, (id, listened) -> {
            listened.listeners.remove(listener);
            return listened.listeners.isEmpty() ? null : listened;
        });
    }

    /** A progress that everybody who listens to the territory hears of. */
    public Progress progressOf(String territory) {
        return (phase, done, total) -> {
            var listened = territories.get(territory);
            if (listened != null) {
                listened.listeners.forEach(listener -> listener.progressed(phase, done, total));
            }
        };
    }

    /** The territories that somebody listens to. */
    Set<String> listened() {
        return Set.copyOf(territories.keySet());
    }

    /** The territory has come to this change, or to a later one that was heard of before. */
    void publish(String territory, long seq) {
        var listened = territories.get(territory);
        if (listened == null) {
            return;
        }
        synchronized (listened) {
            listened.latest = Math.max(listened.latest, seq);
            if (listened.next == null) {
                tell(listened);
            }
        }
    }

    private void tell(Listened listened) {
        if (listened.latest > listened.told) {
            listened.told = listened.latest;
            listened.next = clock.schedule(() -> tellTheRest(listened), PACE.toMillis(), MILLISECONDS);
            listened.listeners.forEach(listener -> listener.changed(listened.told));
        }
    }

    private void tellTheRest(Listened listened) {
        synchronized (listened) {
            listened.next = null;
            tell(listened);
        }
    }

    @Override
    public void close() {
        otherServers.close();
        clock.shutdownNow();
    }
}
