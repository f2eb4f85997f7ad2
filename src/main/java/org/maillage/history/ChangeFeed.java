package org.maillage.history;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells whoever listens in this process that a territory changes: while a long change comes, and after its commit. */
public final class ChangeFeed {
    /** Hears of changes; must return at once and never throw. */
    public interface Listener {
        void changed(String territory, long seq);

        void progressed(String territory, String phase, int done, int total);
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Starts listening; run the answer to stop. */
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A progress that everybody who listens to the territory hears of. */
    public Progress progressOf(String territory) {
        return (phase, done, total) ->
                listeners.forEach(listener -> listener.progressed(territory, phase, done, total));
    }

    void publish(String territory, long seq) {
        listeners.forEach(listener -> listener.changed(territory, seq));
    }
}
