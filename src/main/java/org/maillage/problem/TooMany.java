package org.maillage.problem;

import java.util.Map;

/** Too much was asked in too short a time; after a while it may be asked again. */
public final class TooMany extends Refusal {
    private final long seconds;

    public TooMany(String code, long seconds) {
        super(code, Map.of("seconds", String.valueOf(seconds)));
        this.seconds = seconds;
    }

    /** How long to wait. */
    public long seconds() {
        return seconds;
    }
}
