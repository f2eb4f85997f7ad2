package org.maillage.history;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells whoever listens in this process that a territory has changed; called after the commit. */
public final class ChangeFeed {
    /** Hears of changes; must return at once. */
    public interface Listener {
        void changed(String territory, long seq);
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Starts listening; run the answer to stop. */
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void publish(String territory, long seq) {
        listeners.forEach(listener -> listener.changed(territory, seq));
    }
}
