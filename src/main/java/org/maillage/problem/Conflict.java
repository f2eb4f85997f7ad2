package org.maillage.problem;

import java.util.Map;

/** Somebody else changed the same thing in between, or the state of things no longer allows it. */
public final class Conflict extends Refusal {
    private final transient Map<String, ?> versions;

    public Conflict(String code, Map<String, String> details) {
        this(code, details, Map.of());
    }

    /** A conflict of versions, with both of them under {@code mine} and {@code theirs}. */
    public Conflict(String code, Map<String, String> details, Map<String, ?> versions) {
        super(code, details);
        this.versions = versions;
    }

    public Map<String, ?> versions() {
        return versions;
    }
}
