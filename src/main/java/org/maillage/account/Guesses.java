package org.maillage.account;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.TooMany;

/**
 * Slows down whoever tries codes and tokens until one fits. Each address may be wrong a few times, then once in a while.
 * When many addresses are wrong together, each new one has a single try left; so a person who is right and has not been
 * wrong gets in, whatever others do elsewhere.
 */
public final class Guesses {
    static final int TRIES = 20;
    static final int TRIES_OF_ALL = 200;
    static final long ONE_MORE_MILLIS = 15_000;
    private static final long ONE_MORE_OF_ALL_MILLIS = 1_500;
    private static final int FULL = 10_000;
    private static final int NETWORK_GROUPS = 4;
    private static final Wrong NEVER = new Wrong(0, 0);

    private final InstantSource clock;
    private final String refusal;
    private final Map<String, Wrong> byNetwork = new HashMap<>();
    private Wrong together = NEVER;
    private int full = FULL;

    public Guesses() {
        this(InstantSource.system());
    }

    Guesses(InstantSource clock) {
        this(clock, "too-many-guesses");
    }

    private Guesses(InstantSource clock, String refusal) {
        this.clock = clock;
        this.refusal = refusal;
    }

    /** Counts whatever is asked for, right or wrong. */
    static Guesses ofQuestions() {
        return new Guesses(InstantSource.system(), "too-many-asked");
    }

    /** Counts a question; throws {@link TooMany} when there were too many from that address. */
    synchronized void ask(String address) {
        admit(address);
        count(address, 1);
    }

    /** How often somebody was wrong, as remembered at that moment; it is forgotten little by little. */
    private record Wrong(double times, long at) {
        double at(long now, long oneForgotten) {
            return Math.max(0, times - (now - at) / (double) oneForgotten);
        }
    }

    /** Whether the guess is right; throws {@link TooMany} without looking at it when the address was wrong too often. */
    synchronized boolean judge(String address, BooleanSupplier right) {
        admit(address);
        if (right.getAsBoolean()) {
            return true;
        }
        count(address, 1);
        return false;
    }

    /**
     * What looking at the guess finds, or null when it is wrong; throws {@link TooMany} as {@link #judge} does. Looking
     * takes long here: nobody waits meanwhile, and the guess counts as wrong until it is right.
     */
    public <T> @Nullable T judgeAtLength(String address, Supplier<@Nullable T> look) {
        synchronized (this) {
            admit(address);
            count(address, 1);
        }
        var found = look.get();
        if (found != null) {
            synchronized (this) {
                count(address, -1);
            }
        }
        return found;
    }

    private void admit(String address) {
        var now = clock.millis();
        var wrong = byNetwork.getOrDefault(network(address), NEVER).at(now, ONE_MORE_MILLIS);
        var all = together.at(now, ONE_MORE_OF_ALL_MILLIS);
        var tooMany = wrong + 1 - (all + 1 <= TRIES_OF_ALL ? TRIES : 1);
        if (tooMany > 0) {
            throw new TooMany(refusal, (long) Math.ceil(tooMany * ONE_MORE_MILLIS / 1000));
        }
    }

    private void count(String address, int times) {
        var now = clock.millis();
        var network = network(address);
        var all = together.at(now, ONE_MORE_OF_ALL_MILLIS) + times;
        var wrong = byNetwork.getOrDefault(network, NEVER).at(now, ONE_MORE_MILLIS) + times;
        together = new Wrong(Math.clamp(all, 0, TRIES_OF_ALL), now);
        remember(network, new Wrong(Math.max(wrong, 0), now));
    }

    private void remember(String network, Wrong wrong) {
        if (byNetwork.size() >= full) {
            byNetwork.values().removeIf(past -> past.at(wrong.at(), ONE_MORE_MILLIS) == 0);
            full = Math.max(FULL, 2 * byNetwork.size());
        }
        byNetwork.put(network, wrong);
    }

    /** A connection to the Internet has as many IPv6 addresses as it likes, all beginning alike (RFC 6177). */
    private static String network(String address) {
        var groups = address.split(":", -1);
        return groups.length <= NETWORK_GROUPS
                ? address
                : String.join(":", List.of(groups).subList(0, NETWORK_GROUPS));
    }
}
