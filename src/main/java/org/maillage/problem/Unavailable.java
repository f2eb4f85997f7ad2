package org.maillage.problem;

import java.util.Map;

/** The server cannot answer for the moment, whatever is asked. */
public final class Unavailable extends Refusal {
    public Unavailable(String code) {
        super(code, Map.of());
    }
}
