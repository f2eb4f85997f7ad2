package org.maillage.history;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Those who write to one territory from this server, one after the other in the order in which they came. Who waits here
 * holds no connection; among servers the lock in the database decides.
 */
final class Turns {
    private final Map<String, ReentrantLock> byTerritory = new ConcurrentHashMap<>();

    <T> T take(String territory, Supplier<T> work) {
        var turn = byTerritory.computeIfAbsent(territory, none -> new ReentrantLock(true));
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
