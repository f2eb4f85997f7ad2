package org.maillage.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.maillage.testing.Client;

/** Writers that each add an actor and its resource in one request, again and again, until the server is gone. */
final class NumberedWrites {
    /** A few for every build; {@code -Dfaults.people=200} for as many as a large workshop has. */
    private static final int WRITERS = Integer.getInteger("faults.people", 3);

    private static final int PATIENCE_MINUTES = 2;

    private final Client client;
    private final String territory;
    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();

    NumberedWrites(Client client, String territory) {
        this.client = client;
        this.territory = territory;
    }

    /** Runs {@code atEnough} while writers are at work, once {@code enough} writes are acknowledged; returns those. */
    Set<String> until(String round, int enough, Runnable atEnough) {
        var reached = new CountDownLatch(enough);
        var atWork = new ArrayList<Future<?>>();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer = 0; writer < WRITERS; writer++) {
                var prefix = round + "-" + writer + "-";
                atWork.add(writers.submit(() -> write(prefix, reached)));
            }
            assertThat(reached.await(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
            atEnough.run();
            for (var writer : atWork) {
                writer.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
        return acknowledged;
    }

    private void write(String prefix, CountDownLatch reached) {
        for (var number = 0; ; number++) {
            var id = prefix + number;
            try {
                client.edit(territory, pair(id));
            } catch (AssertionError failed) {
                if (failed.getCause() instanceof IOException) {
                    return; // the server is gone: this write was never acknowledged
                }
                throw failed;
            }
            acknowledged.add(id);
            reached.countDown();
        }
    }

    private static List<Map<String, ?>> pair(String id) {
        return List.of(
                Map.of("kind", "actor", "id", id, "document", Map.of("id", id, "name", "Acteur " + id)),
                Map.of(
                        "kind",
                        "resource",
                        "id",
                        "of-" + id,
                        "document",
                        Map.of("id", "of-" + id, "actor", id, "name", "Salle", "type", "premises")));
    }
}
