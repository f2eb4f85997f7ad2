package org.maillage.problem;

import java.util.Map;

/** The person is known but may not do this. */
public final class Forbidden extends Refusal {
    public Forbidden(String permission) {
        super("forbidden", Map.of("permission", permission));
    }
}
