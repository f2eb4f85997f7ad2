package org.maillage.http;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be done when a page has gone, the last begun first; at once when it went while this was still being said. */
final class Ending {
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private boolean ended;

    synchronized void add(Runnable step) {
        if (ended) {
            step.run();
        } else {
            steps.push(step);
        }
    }

    synchronized void run() {
        ended = true;
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
    }
}
