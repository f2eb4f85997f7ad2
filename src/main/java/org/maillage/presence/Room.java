package org.maillage.presence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    /** Those on pages of other servers, some of whom may be here as well. */
    private Map<String, Somebody> elsewhere = Map.of();

    @Nullable
    Present find(String person) {
        return people.get(person);
    }

    List<Somebody> here() {
        return people.values().stream().map(present -> present.somebody).toList();
    }

    /** Those here, then those who are only elsewhere. */
    List<Somebody> all() {
        return Stream.concat(
                        here().stream(),
                        elsewhere.values().stream().filter(somebody -> !people.containsKey(somebody.person())))
                .toList();
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

    /** Takes note of who is on other servers and tells what that changes; what somebody looks at here goes first. */
    void elsewhere(List<Somebody> others) {
        var before = elsewhere;
        var now = new LinkedHashMap<String, Somebody>();
        others.forEach(somebody -> now.put(somebody.person(), somebody));
        elsewhere = now;
        now.values().stream()
                .filter(somebody -> !people.containsKey(somebody.person()))
                .filter(somebody -> !somebody.equals(before.get(somebody.person())))
                .forEach(somebody -> tell(other -> other.moved(somebody)));
        before.keySet().stream()
                .filter(person -> !people.containsKey(person) && !now.containsKey(person))
                .forEach(person -> tell(other -> other.left(person)));
    }

    /** Tells of somebody who has no page here any more: gone, or still on another server. */
    void tellGone(String person) {
        var still = elsewhere.get(person);
        tell(other -> {
            if (still == null) {
                other.left(person);
            } else {
                other.moved(still);
            }
        });
    }

    void tell(Consumer<Presence.Listener> what) {
        new ArrayList<>(listeners.values()).forEach(what);
    }
}
