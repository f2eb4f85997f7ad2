package org.maillage.problem;

import java.util.Map;

/** Nothing of that kind has that id here. */
public final class NotFound extends Refusal {
    public NotFound(String kind, String id) {
        super("not-found", Map.of("kind", kind, "id", id));
    }
}
