package org.maillage.presence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The people in one territory and their pages; not safe for several threads at once. */
final class Room {
    /** A person with at least one page open. */
    static final class Present {
        private final Set<String> pages = new HashSet<>();
        Somebody somebody;
        /** The page that said what they look at. */
        @Nullable
        String from;
        /** When the others were last told of them, by the clock of {@link System#nanoTime}. */
        long toldAt;
        /** What tells the others in a moment; null when they know. */
        @Nullable
        Future<?> waiting;

        Present(Somebody somebody) {
            this.somebody = somebody;
        }

        boolean has(String page) {
            return pages.contains(page);
        }
    }

    private final Map<String, Present> people = new LinkedHashMap<>();
    private final Map<String, Presence.Listener> listeners = new LinkedHashMap<>();

    @Nullable
    Present find(String person) {
        return people.get(person);
    }

    List<Somebody> all() {
        return people.values().stream().map(present -> present.somebody).toList();
    }

    boolean isEmpty() {
        return listeners.isEmpty();
    }

    /** Answers whether the person was not there yet. */
    boolean open(String page, Somebody somebody, Presence.Listener listener) {
        listeners.put(page, listener);
        var present = people.get(somebody.person());
        var fresh = present == null;
        if (present == null) {
            present = new Present(somebody);
            people.put(somebody.person(), present);
        }
        present.pages.add(page);
        return fresh;
    }

    void close(String page, Present present) {
        listeners.remove(page);
        present.pages.remove(page);
        if (present.pages.isEmpty()) {
            if (present.waiting != null) {
                present.waiting.cancel(false);
            }
            people.remove(present.somebody.person());
        }
    }

    void tell(Consumer<Presence.Listener> what) {
        new ArrayList<>(listeners.values()).forEach(what);
    }
}
