package org.maillage.http;

import io.javalin.http.sse.SseClient;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.maillage.account.Caller;
import org.maillage.account.Permission;
import org.maillage.history.ChangeFeed;

/** Server-sent events: every open page hears that its territory has changed. */
public final class ChangeStream implements AutoCloseable {
    static final String PATH = "/api/territories/{territory}/events";
    /** A client that has gone is only noticed when something is written to it. */
    private static final long HEARTBEAT_SECONDS = 15;

    private final ChangeFeed feed;
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heartbeat").factory());

    public ChangeStream(ChangeFeed feed) {
        this.feed = feed;
    }

    void open(SseClient client, Caller caller) {
        caller.require(Permission.READ);
        var territory = client.ctx().pathParam("territory");
        client.keepAlive();
        client.sendComment("connected");
        var stopListening = feed.listen((changed, seq) -> {
            if (changed.equals(territory)) {
                client.sendEvent("change", Map.of("seq", seq), String.valueOf(seq));
            }
        });
        var beats = heartbeat.scheduleAtFixedRate(
                () -> client.sendComment("still here"), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        client.onClose(() -> {
            stopListening.run();
            beats.cancel(false);
        });
    }

    @Override
    public void close() {
        heartbeat.shutdownNow();
    }
}
