package org.maillage.run;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work under way, or at its end.
 *
 * @param <T> what it works out
 */
public final class Run<T> implements Progress<T> {
    private enum State {
        WAITING,
        RUNNING,
        DONE,
        STOPPED,
        FAILED
    }

    /**
     * How a run stands.
     *
     * @param state {@code waiting} for its turn, {@code running}, {@code done}, {@code stopped} or {@code failed}
     * @param known what is worked out so far
     */
    public record Standing<T>(
            String state, int done, int of, @Nullable T known) {
        public static <T> Standing<T> done(T known) {
            return new Standing<>("done", 1, 1, known);
        }
    }

    private final CountDownLatch ended = new CountDownLatch(1);
    private State state = State.WAITING;
    private int done;
    private int of;
    private @Nullable T known;
    private boolean unwanted;
    private @Nullable RuntimeException failure;
    private @Nullable Thread worker;

    Run() {}

    public synchronized Standing<T> standing() {
        return new Standing<>(state.name().toLowerCase(Locale.ROOT), done, of, known);
    }

    /** How it stands at its end, or after some patience. Throws what the work threw. */
    public Standing<T> awaited(Duration patience) {
        try {
            ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var thrown = failure();
        if (thrown != null) {
            throw thrown;
        }
        return standing();
    }

    /** What the work threw; null unless it failed. */
    public synchronized @Nullable RuntimeException failure() {
        return failure;
    }

    /** Stops it at its next step, or while it waits for the database; what is worked out by then stays known. */
    public synchronized void stop() {
        unwanted |= state == State.WAITING || state == State.RUNNING;
        if (state == State.WAITING) {
            ends(State.STOPPED, null);
        } else if (worker != null) {
            worker.interrupt();
        }
    }

    synchronized boolean canBeBegunAnew() {
        return unwanted || state == State.FAILED;
    }

    void work(Consumer<Progress<T>> work) {
        if (!begins()) {
            return;
        }
        try {
            work.accept(this);
            ends(State.DONE, null);
        } catch (Stopped stopped) {
            ends(State.STOPPED, null);
        } catch (RuntimeException e) {
            // What was waiting for the database says that it was interrupted.
            ends(isUnwanted() ? State.STOPPED : State.FAILED, e);
        } catch (Error e) {
            ends(State.FAILED, new IllegalStateException(e));
            throw e;
        }
    }

    private synchronized boolean isUnwanted() {
        return unwanted;
    }

    private synchronized boolean begins() {
        if (unwanted) {
            return false;
        }
        state = State.RUNNING;
        worker = Thread.currentThread();
        return true;
    }

    @Override
    public synchronized void reached(int steps, int all) {
        if (unwanted) {
            throw new Stopped();
        }
        done = Math.max(done, steps);
        of = all;
    }

    @Override
    public synchronized void knows(T value) {
        if (unwanted) {
            throw new Stopped();
        }
        known = value;
    }

    private synchronized void ends(State end, @Nullable RuntimeException thrown) {
        state = end;
        failure = end == State.FAILED ? thrown : null;
        if (worker != null) {
            worker = null;
            // The thread goes on with something else, which nobody has asked to stop.
            Thread.interrupted();
        }
        ended.countDown();
    }
}
