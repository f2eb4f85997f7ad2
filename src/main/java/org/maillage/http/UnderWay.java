package org.maillage.http;

import java.time.Duration;
import org.maillage.problem.Unavailable;

/** The requests that are being answered. Once the server closes, they get a moment to end, and no new one begins. */
final class UnderWay {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private int requests;
    private boolean closing;

    /** Answers a request, unless the server is closing. */
    void answer(Answer answer) throws Exception {
        begin();
        try {
            answer.run();
        } finally {
            end();
        }
    }

    /** How a request is answered. */
    @FunctionalInterface
    interface Answer {
        void run() throws Exception;
    }

    synchronized boolean isClosing() {
        return closing;
    }

    /** Waits for the requests under way, but not for ever. */
    synchronized void close() {
        closing = true;
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (var left = PATIENCE.toMillis();
                    requests > 0 && left > 0;
                    left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void begin() {
        if (closing) {
            throw new Unavailable("stopping");
        }
        requests++;
    }

    private synchronized void end() {
        requests--;
        notifyAll();
    }
}
