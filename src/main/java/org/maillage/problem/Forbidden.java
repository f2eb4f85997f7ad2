package org.maillage.problem;

import java.util.Map;

/** The person is known but may not do this. */
public final class Forbidden extends Refusal {
    public Forbidden(String code) {
        super(code, Map.of());
    }
}
