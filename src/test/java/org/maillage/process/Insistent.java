package org.maillage.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.testing.Client;

/**
 * Somebody who writes one reading after the other and hears of what others write. What is not acknowledged they send
 * again, to whichever of the servers answers, in the same words.
 */
final class Insistent {
    /** Among whom they read, one pair after the other. */
    static final List<String> ACTORS =
            IntStream.range(0, 20).mapToObj(i -> "a" + i).toList();

    private static final Duration RETRY = Duration.ofMillis(200);

    private final List<Client> servers;
    private final String territory;
    private final String name;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicLong heard = new AtomicLong();
    private final Duration pause;
    private volatile int server;
    private volatile boolean enough;

    /**
     * @param server the one to begin with
     * @param pause between two readings
     */
    Insistent(String name, List<Client> servers, int server, String territory, Duration pause) {
        this.name = name;
        this.servers = servers;
        this.server = server;
        this.pause = pause;
        this.territory = "/api/territories/" + territory;
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** The number of the last change heard of. */
    long heard() {
        return heard.get();
    }

    /** Which server they talk to. */
    int server() {
        return server;
    }

    void stop() {
        enough = true;
    }

    void write() {
        for (var number = 0; !enough; number++) {
            var id = name + "-" + number;
            var wish = Map.of(
                    "what", "reading.create", "key", id, "edits", List.of(reading(id, name.hashCode() + number)));
            while (!sent(wish)) {
                LockSupport.parkNanos(RETRY.toNanos());
            }
            acknowledged.incrementAndGet();
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    /** A reading of the pair that comes there when all pairs are gone through again and again. */
    static Map<String, ?> reading(String id, int turn) {
        var from = Math.floorMod(turn, ACTORS.size());
        var to = (from + 1 + Math.floorMod(turn / ACTORS.size(), ACTORS.size() - 1)) % ACTORS.size();
        var document = Map.of(
                "from",
                ACTORS.get(from),
                "to",
                ACTORS.get(to),
                "nature",
                "alliance",
                "mission",
                "animation",
                "campaign",
                "2026");
        return Map.of("kind", "reading", "id", id, "document", document);
    }

    private boolean sent(Map<String, ?> wish) {
        try {
            var status = servers.get(server).post(territory + "/edits", wish).statusCode();
            if (status != 200 && status != 503) {
                throw new IllegalStateException(name + " was refused with " + status);
            }
            return status == 200;
        } catch (AssertionError failed) {
            moveOn(failed);
            return false;
        }
    }

    /** Hears of changes until there are enough, again whenever the stream ends. */
    void listen() {
        while (!enough) {
            try (var lines = stream().body()) {
                lines.filter(line -> line.startsWith("data: {\"seq\":"))
                        .forEach(line -> heard.set(Long.parseLong(line.replaceAll("\\D", ""))));
            } catch (UncheckedIOException cut) {
                LockSupport.parkNanos(RETRY.toNanos());
            }
        }
    }

    private HttpResponse<Stream<String>> stream() {
        while (true) {
            try {
                var stream = servers.get(server).listen(territory + "/events");
                if (stream.statusCode() == 200) {
                    return stream;
                }
                stream.body().close();
            } catch (AssertionError failed) {
                moveOn(failed);
            }
            LockSupport.parkNanos(RETRY.toNanos());
        }
    }

    private void moveOn(AssertionError failed) {
        if (!(failed.getCause() instanceof IOException)) {
            throw failed;
        }
        server = (server + 1) % servers.size();
    }
}
