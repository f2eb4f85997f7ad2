package org.maillage.presence;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.maillage.account.Caller;
import org.maillage.graph.Graph;

/**
 * Who has a territory open and what they look at, as their pages say it. Nothing happens while nobody moves, and the
 * others hear of one person at most every half second.
 *
 * <p>What is told are whole values about a person, never about a connection: servers over one database pass them on to
 * one another.
 */
public final class Presence implements AutoCloseable {
    /** Hears of the people in one territory; must return at once and never throw. */
    public interface Listener {
        /** Who is there when one comes, oneself included. */
        void here(String page, List<Somebody> people);

        /** Somebody came, or looks at something else. */
        void moved(Somebody somebody);

        void left(String person);
    }

    private static final long MOST_OFTEN = Duration.ofMillis(500).toNanos();

    private final Sights sights;
    private final Map<String, Room> rooms = new HashMap<>();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("presence").factory());
    private final OtherServers otherServers;

    public Presence(Graph graph) {
        this.sights = new Sights(graph);
        this.otherServers = new OtherServers(graph, new OtherServers.Pages() {
            @Override
            public Map<String, List<Somebody>> here() {
                return Presence.this.here();
            }

            @Override
            public void elsewhere(Map<String, List<Somebody>> people) {
                Presence.this.elsewhere(people);
            }
        });
    }

    /** Counts somebody in as long as a page of theirs is open; answers the name of that page. */
    public String enter(String territory, Caller caller, Listener listener) {
        var page = UUID.randomUUID().toString();
        var somebody = new Somebody(caller.person(), caller.name(), caller.until() != null, null, null);
        var seen = new HashMap<Somebody, Somebody>();
        // What one could see when it was told may have been kept from view since.
        present(territory).forEach(one -> seen.put(one, sights.see(territory, one, Look.of(one))));
        synchronized (this) {
            var room = rooms.computeIfAbsent(territory, id -> new Room());
            if (room.open(page, somebody, listener)) {
                room.tell(other -> other.moved(somebody));
            }
            listener.here(
                    page,
                    room.all().stream().map(one -> seen.getOrDefault(one, one)).toList());
        }
        return page;
    }

    /** What somebody looks at, as one of their pages says it; a page that is closed has nothing to say. */
    public void look(String territory, Caller caller, String page, Look look) {
        var seen = sights.see(
                territory,
                new Somebody(caller.person(), caller.name(), caller.until() != null, null, null),
                look.checked());
        synchronized (this) {
            var room = rooms.get(territory);
            var present = room == null ? null : room.find(caller.person());
            if (room != null && present != null && present.has(page)) {
                present.from = page;
                move(territory, room, present, seen);
            }
        }
    }

    /** Lets a page go, however often this is said. */
    public synchronized void leave(String territory, String person, String page) {
        var room = rooms.get(territory);
        var present = room == null ? null : room.find(person);
        if (room == null || present == null || !present.has(page)) {
            return;
        }
        room.close(page, present);
        if (room.find(person) == null) {
            room.tellGone(person);
        } else if (page.equals(present.from)) {
            move(territory, room, present, present.somebody.at(null, null));
        }
        if (room.isEmpty()) {
            rooms.remove(territory);
        }
    }

    private synchronized Map<String, List<Somebody>> here() {
        var people = new HashMap<String, List<Somebody>>();
        rooms.forEach((territory, room) -> people.put(territory, room.here()));
        return people;
    }

    private synchronized void elsewhere(Map<String, List<Somebody>> people) {
        rooms.forEach((territory, room) -> room.elsewhere(people.getOrDefault(territory, List.of())));
    }

    private synchronized List<Somebody> present(String territory) {
        var room = rooms.get(territory);
        return room == null ? List.of() : room.all();
    }

    private void move(String territory, Room room, Room.Present present, Somebody now) {
        if (now.equals(present.somebody)) {
            return;
        }
        present.somebody = now;
        var wait = present.toldAt + MOST_OFTEN - System.nanoTime();
        if (present.waiting != null) {
            return;
        }
        if (present.toldAt == 0 || wait <= 0) {
            tell(room, present);
        } else {
            present.waiting = later.schedule(() -> caughtUp(territory, now.person()), wait, TimeUnit.NANOSECONDS);
        }
    }

    private synchronized void caughtUp(String territory, String person) {
        var room = rooms.get(territory);
        var present = room == null ? null : room.find(person);
        if (room != null && present != null && present.waiting != null) {
            tell(room, present);
        }
    }

    private static void tell(Room room, Room.Present present) {
        present.waiting = null;
        present.toldAt = System.nanoTime();
        room.tell(other -> other.moved(present.somebody));
    }

    @Override
    public void close() {
        otherServers.close();
        later.shutdownNow();
    }
}
