package org.maillage.graph;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets all write at once, or one read while nobody does. Whoever wants to read waits for those who write already, and those
 * who come later wait for the reader: fair, so that nobody waits for ever.
 */
final class Standstill {
    /** How often something is read again that others have written to meanwhile. */
    private static final int TRIES = 3;

    private final ReentrantReadWriteLock turn = new ReentrantReadWriteLock(true);

    <T> T allow(Supplier<T> writing) {
        turn.readLock().lock();
        try {
            return writing.get();
        } finally {
            turn.readLock().unlock();
        }
    }

    /** @param lastCommitted stays the same as long as nobody commits anything, other servers over this database included */
    <T> T during(Supplier<Object> lastCommitted, Supplier<T> reading) {
        turn.writeLock().lock();
        try {
            for (var again = 0; again < TRIES; again++) {
                var before = lastCommitted.get();
                var read = reading.get();
                if (before.equals(lastCommitted.get())) {
                    return read;
                }
            }
            throw new GraphBusy();
        } finally {
            turn.writeLock().unlock();
        }
    }
}
