package org.maillage.presence;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.maillage.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passes on, by the database they share, who is on the pages of which server. As long as nobody has a page open here,
 * nothing is said or asked; a server that has not said anything for a while is held for dead.
 */
final class OtherServers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OtherServers.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Somebody>> PEOPLE = new TypeReference<>() {};

    private static final Duration PERIOD = Duration.ofMillis(500);
    /** How often is said again what has not changed. */
    private static final Duration ALIVE = Duration.ofSeconds(2);
    /** How long what was said is believed. */
    private static final Duration FRESH = Duration.ofSeconds(6);

    /** The people here, by territory, and those who hear of the others. */
    interface Pages {
        Map<String, List<Somebody>> here();

        /** Who is elsewhere; a territory that is not named has nobody there. */
        void elsewhere(Map<String, List<Somebody>> people);
    }

    private final Graph graph;
    private final Pages pages;
    private final String server = UUID.randomUUID().toString();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("presence elsewhere").factory());

    private final Future<?> looking;

    private Map<String, List<Somebody>> said = Map.of();
    private long saidAt;
    private boolean reached = true;

    /** Speaks and listens until closed. */
    OtherServers(Graph graph, Pages pages) {
        this.graph = graph;
        this.pages = pages;
        looking = clock.scheduleWithFixedDelay(this::look, PERIOD.toMillis(), PERIOD.toMillis(), MILLISECONDS);
    }

    /** A database that does not answer is asked again: who is here hears of each other without it. */
    private void look() {
        try {
            var here = pages.here();
            if (!here.isEmpty() || !said.isEmpty()) {
                var elsewhere = heard(here);
                if (due(here, !elsewhere.isEmpty())) {
                    say(here);
                }
                pages.elsewhere(elsewhere);
            }
            reached = true;
        } catch (RuntimeException e) {
            if (reached) {
                LOG.warn("Who is on the pages of other servers is not known for now", e);
            }
            reached = false;
        }
    }

    /** Each step at once when somebody elsewhere follows it; else now and then, for a server that comes. */
    private boolean due(Map<String, List<Somebody>> here, boolean followed) {
        return !here.keySet().equals(said.keySet())
                || (followed && !here.equals(said))
                || System.nanoTime() - saidAt > ALIVE.toNanos();
    }

    private Map<String, List<Somebody>> heard(Map<String, List<Somebody>> here) {
        var asked = Map.of("server", server, "fresh", FRESH.toMillis(), "territories", List.copyOf(here.keySet()));
        var people = new HashMap<String, List<Somebody>>();
        graph.read(tx -> tx.run("presence/hear", asked))
                .forEach(row -> people.computeIfAbsent(row.text("territory"), none -> new ArrayList<>())
                        .addAll(JSON.readValue(row.text("people"), PEOPLE)));
        return people;
    }

    private void say(Map<String, List<Somebody>> here) {
        var rooms = here.entrySet().stream()
                .map(room -> Map.of("territory", room.getKey(), "people", JSON.writeValueAsString(room.getValue())))
                .toList();
        var empty = said.keySet().stream()
                .filter(territory -> !here.containsKey(territory))
                .toList();
        graph.writeOnly(tx -> tx.run(
                "presence/say", Map.of("server", server, "fresh", FRESH.toMillis(), "rooms", rooms, "empty", empty)));
        said = new LinkedHashMap<>(here);
        saidAt = System.nanoTime();
    }

    /** Takes back what was said; where the database has gone, others forget it by themselves. */
    private void fallSilent() {
        try {
            if (!said.isEmpty()) {
                say(Map.of());
            }
        } catch (RuntimeException e) {
            LOG.info("Other servers will notice by themselves that nobody is here: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        looking.cancel(false);
        clock.execute(this::fallSilent);
        clock.close();
    }
}
