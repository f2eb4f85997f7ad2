package org.maillage.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Request;
import org.maillage.problem.Unavailable;

/** The requests that are being answered. Once the server closes, they get a moment to end, and no new one begins. */
final class UnderWay {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private int requests;
    private boolean closing;

    /** Counts a request until its answer is written to the last byte; throws {@link Unavailable} while closing. */
    void begin(HttpServletRequest request) {
        begin();
        Request.addCompletionListener(ServletContextRequest.getServletContextRequest(request), failure -> end());
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
