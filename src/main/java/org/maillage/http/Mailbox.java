package org.maillage.http;

import io.javalin.http.sse.SseClient;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Events on their way to one page: sent in order by a thread of their own, so that a slow page delays nobody. */
final class Mailbox {
    private static final int MOST_WAITING = 1_000;

    /** One event; {@code name} is empty for a comment, which only keeps the connection open. */
    record Event(String name, Object data, String id) {
        static Event comment(String text) {
            return new Event("", text, "");
        }
    }

    private final BlockingQueue<Event> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final SseClient client;
    private final Thread postman;

    private Mailbox(SseClient client) {
        this.client = client;
        this.postman = Thread.ofVirtual().name("events").unstarted(this::deliver);
    }

    static Mailbox open(SseClient client) {
        var mailbox = new Mailbox(client);
        mailbox.postman.start();
        return mailbox;
    }

    /** A page that no longer reads is let go: it asks for everything when it comes back. */
    void put(Event event) {
        if (!waiting.offer(event)) {
            client.close();
        }
    }

    void close() {
        postman.interrupt();
    }

    private void deliver() {
        try {
            while (!client.terminated()) {
                var event = waiting.take();
                if (event.name().isEmpty()) {
                    client.sendComment(event.data().toString());
                } else {
                    client.sendEvent(event.name(), event.data(), event.id());
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
