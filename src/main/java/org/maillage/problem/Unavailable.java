package org.maillage.problem;

import java.util.Map;

/** The server cannot answer for the moment, or somebody it has to ask does not. */
public final class Unavailable extends Refusal {
    public Unavailable(String code) {
        this(code, Map.of());
    }

    public Unavailable(String code, Map<String, String> details) {
        super(code, details);
    }
}
