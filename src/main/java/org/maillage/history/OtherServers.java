package org.maillage.history;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.maillage.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks in the database for the changes that other servers made to the territories which somebody listens to here. */
final class OtherServers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OtherServers.class);
    private static final Duration PERIOD = Duration.ofMillis(300);

    private final Graph graph;
    private final ChangeFeed feed;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("other servers").factory());

    private final Future<?> looking;
    private boolean reached = true;

    /** Looks until closed. */
    OtherServers(Graph graph, ChangeFeed feed) {
        this.graph = graph;
        this.feed = feed;
        looking = clock.scheduleWithFixedDelay(this::look, PERIOD.toMillis(), PERIOD.toMillis(), MILLISECONDS);
    }

    /** A database that does not answer is looked for again: nobody else is told. */
    private void look() {
        var territories = feed.listened();
        if (territories.isEmpty()) {
            return;
        }
        try {
            graph.read(tx -> tx.run("history/reached", Map.of("territories", territories)))
                    .forEach(row -> feed.publish(row.text("territory"), row.integer("seq")));
            reached = true;
        } catch (RuntimeException e) {
            if (reached) {
                LOG.warn("Changes made by other servers are not heard of for now", e);
            }
            reached = false;
        }
    }

    @Override
    public void close() {
        looking.cancel(true);
        clock.shutdownNow();
    }
}
