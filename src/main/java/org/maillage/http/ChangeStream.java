package org.maillage.http;

import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.maillage.account.Caller;
import org.maillage.account.Permission;
import org.maillage.history.ChangeFeed;
import org.maillage.presence.Presence;
import org.maillage.presence.Somebody;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Server-sent events: every open page hears that its territory has changed, how far a long change has come, and who is
 * there. It hears no more once its person may no longer read: at once where that changed in this process, at the next
 * heartbeat where another server changed it.
 */
public final class ChangeStream implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeStream.class);

    /** A client that has gone is only noticed when something is written to it. */
    private static final long HEARTBEAT_SECONDS = 15;

    private static final String EVENTS = "text/event-stream";

    private final ChangeFeed feed;
    private final Presence presence;
    private final Callers callers;
    private final SseHandler events = new SseHandler(this::open);
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heartbeat").factory());

    public ChangeStream(ChangeFeed feed, Presence presence, Callers callers) {
        this.feed = feed;
        this.presence = presence;
        this.callers = callers;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/territories/{territory}/events", Permission.READ, this::answer));
    }

    private void answer(Request request) {
        var accepted = request.http().header("Accept");
        if (!EVENTS.equals(accepted)) {
            throw new Invalid(Problem.of("not-events", "Accept", accepted));
        }
        events.handle(request.http());
    }

    private void open(SseClient client) {
        var territory = client.ctx().pathParam("territory");
        var ending = new Ending();
        client.keepAlive();
        client.onClose(ending::run);
        var mailbox = Mailbox.open(client);
        ending.add(mailbox::close);
        mailbox.put(Mailbox.Event.comment("connected"));
        var reader = new Reader(mailbox);
        ending.add(feed.listen(territory, reader));
        var asking = callers.everAgain(client.ctx());
        var caller = asking.get();
        var page = presence.enter(territory, caller, reader);
        ending.add(() -> presence.leave(territory, caller.person(), page));
        ending.add(callers.rights().listen(person -> {
            if (person.equals(caller.person())) {
                closeUnlessReading(client, asking, territory);
            }
        }));
        var beats = heartbeat.scheduleAtFixedRate(
                () -> {
                    mailbox.put(Mailbox.Event.comment("still here"));
                    closeUnlessReading(client, asking, territory);
                },
                HEARTBEAT_SECONDS,
                HEARTBEAT_SECONDS,
                TimeUnit.SECONDS);
        ending.add(() -> beats.cancel(false));
    }

    /** A page of which nobody can be told whether it may hear more is let go too: it asks when it comes back. */
    private static void closeUnlessReading(SseClient client, Supplier<Caller> asking, String territory) {
        try {
            if (!asking.get().sees(territory)) {
                client.close();
            }
        } catch (RuntimeException unknown) {
            LOG.warn("A page of {} is let go: who reads it could not be asked", territory, unknown);
            client.close();
        }
    }

    /** Puts what concerns its territory into the mailbox of one page. */
    private record Reader(Mailbox mailbox) implements ChangeFeed.Listener, Presence.Listener {
        @Override
        public void changed(long seq) {
            mailbox.put(new Mailbox.Event("change", Map.of("seq", seq), String.valueOf(seq)));
        }

        @Override
        public void progressed(String phase, int done, int total) {
            mailbox.put(new Mailbox.Event("progress", Map.of("phase", phase, "done", done, "total", total), ""));
        }

        @Override
        public void here(String page, List<Somebody> people) {
            mailbox.put(new Mailbox.Event("here", Map.of("page", page, "people", people), ""));
        }

        @Override
        public void moved(Somebody somebody) {
            mailbox.put(new Mailbox.Event("moved", somebody, ""));
        }

        @Override
        public void left(String person) {
            mailbox.put(new Mailbox.Event("left", Map.of("person", person), ""));
        }
    }

    @Override
    public void close() {
        heartbeat.shutdownNow();
        feed.close();
    }
}
