package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.maillage.problem.TooMany;

/** Whoever is wrong too often waits; whoever is right elsewhere does not. */
class GuessesTest {
    private final AtomicLong now = new AtomicLong(1_000_000);
    private final InstantSource clock = () -> Instant.ofEpochMilli(now.get());
    private final Guesses guesses = new Guesses(clock);

    @Test
    void anAddressThatWasWrongTooOftenIsNotEvenListenedTo() {
        wrong("10.0.0.1", Guesses.TRIES);
        var refused = catchThrowableOfType(
                TooMany.class,
                () -> guesses.judge("10.0.0.1", () -> {
                    throw new AssertionError("looked at the guess");
                }));
        assertThat(refused.seconds()).isEqualTo(Guesses.ONE_MORE_MILLIS / 1000);
        assertThat(right("10.0.0.2")).isTrue();
    }

    @Test
    void afterTheTimeItWasToldItMayTryOnceMore() {
        wrong("10.0.0.1", Guesses.TRIES);
        now.addAndGet(Guesses.ONE_MORE_MILLIS);
        wrong("10.0.0.1", 1);
        assertThat(isRefused("10.0.0.1")).isTrue();
        now.addAndGet(Guesses.ONE_MORE_MILLIS);
        assertThat(right("10.0.0.1")).isTrue();
    }

    @Test
    void beingRightCostsNothing() {
        for (var i = 0; i < 10 * Guesses.TRIES; i++) {
            assertThat(right("10.0.0.1")).isTrue();
        }
        wrong("10.0.0.1", Guesses.TRIES);
    }

    @Test
    void manyAddressesTogetherHaveOneTryEachAndLockNobodyOut() {
        for (var i = 0; i < Guesses.TRIES_OF_ALL; i++) {
            wrong("10.0." + i + ".1", 1);
        }
        assertThat(isRefused("10.0.7.1")).isTrue();
        wrong("10.1.0.1", 1);
        assertThat(isRefused("10.1.0.1")).isTrue();
        assertThat(right("10.2.0.1")).isTrue();
    }

    @Test
    void theAddressesOfOneIpv6NetworkAreOne() {
        for (var i = 0; i < Guesses.TRIES; i++) {
            wrong("2001:db8:0:1:0:0:0:" + Integer.toHexString(i), 1);
        }
        assertThat(isRefused("2001:db8:0:1:ffff:0:0:1")).isTrue();
        assertThat(isRefused("2001:db8:0:2:0:0:0:1")).isFalse();
    }

    private void wrong(String address, int times) {
        for (var i = 0; i < times; i++) {
            assertThat(guesses.judge(address, () -> false)).isFalse();
        }
    }

    private boolean right(String address) {
        return guesses.judge(address, () -> true);
    }

    private boolean isRefused(String address) {
        try {
            return !right(address);
        } catch (TooMany refused) {
            return true;
        }
    }
}
