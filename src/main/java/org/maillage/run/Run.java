package org.maillage.run;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One piece of work under way, or at its end.
 *
 * @param <T> what it works out
 */
public final class Run<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

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
            String state, int done, int of, @Nullable T known) {}

    private State state = State.WAITING;
    private int done;
    private int of;
    private @Nullable T known;
    private boolean unwanted;

    Run() {}

    public synchronized Standing<T> standing() {
        return new Standing<>(state.name().toLowerCase(Locale.ROOT), done, of, known);
    }

    /** Asks it to stop at its next step; what is worked out by then stays known. */
    public synchronized void stop() {
        unwanted = true;
        if (state == State.WAITING) {
            state = State.STOPPED;
        }
    }

    synchronized boolean canBeBegunAnew() {
        return state == State.STOPPED || state == State.FAILED;
    }

    void work(Consumer<Progress<T>> work) {
        if (!begins()) {
            return;
        }
        try {
            work.accept(this::reached);
            ends(State.DONE);
        } catch (Stopped stopped) {
            ends(State.STOPPED);
        } catch (RuntimeException e) {
            LOG.error("A long piece of work failed", e);
            ends(State.FAILED);
        }
    }

    private synchronized boolean begins() {
        if (unwanted) {
            return false;
        }
        state = State.RUNNING;
        return true;
    }

    private synchronized void reached(int steps, int all, T value) {
        if (unwanted) {
            throw new Stopped();
        }
        done = steps;
        of = all;
        known = value;
    }

    private synchronized void ends(State end) {
        state = end;
    }
}
