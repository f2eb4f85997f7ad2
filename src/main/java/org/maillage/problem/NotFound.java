package org.maillage.problem;

import java.util.Map;

/** Nothing of that kind has that id here. */
public final class NotFound extends Refusal {
    /** Says so in a sentence of its own. */
    public NotFound(String code) {
        super(code, Map.of());
    }

    public NotFound(String kind, String id) {
        super("not-found", Map.of("kind", kind, "id", id));
    }
}
