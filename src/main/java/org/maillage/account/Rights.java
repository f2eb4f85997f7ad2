package org.maillage.account;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells whoever listens in this process that what somebody may do is no longer the same. */
public final class Rights {
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** Hears whose rights changed, once that is in the database; run the answer to stop. */
    public Runnable listen(Consumer<String> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void changed(String person) {
        listeners.forEach(listener -> listener.accept(person));
    }
}
