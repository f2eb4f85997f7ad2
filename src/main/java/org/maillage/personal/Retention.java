package org.maillage.personal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the days act until which people are kept: looks at them when the server starts, and a few times a day. */
public final class Retention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int HOURS = 6;

    private final Erasures erasures;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("retention").factory());

    /** Erases again first whoever a restored copy of the database brought back. */
    public Retention(Erasures erasures) {
        this.erasures = erasures;
        erasures.again();
    }

    public Erasures erasures() {
        return erasures;
    }

    public void start() {
        var unused = clock.scheduleWithFixedDelay(this::look, 0, HOURS, TimeUnit.HOURS);
    }

    /** What fails today is tried again: an exception here would end the looking. */
    private void look() {
        try {
            erasures.sessionsOver(Instant.now());
            erasures.overdue(LocalDate.now(ZoneOffset.UTC));
        } catch (RuntimeException e) {
            LOG.error(
                    "People whose day is past, or sign-ins that are over, could not be erased; tried again in {} hours",
                    HOURS,
                    e);
        }
    }

    @Override
    public void close() {
        clock.shutdown();
    }
}
