package org.maillage.strategy;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.question.Computation;

/** How the questions of MACTOR are asked. */
final class Asked {
    private static final int ORDERS = 3;

    private Asked() {}

    static boolean returning(Map<String, @Nullable Object> parameters) {
        return Boolean.TRUE.equals(Objects.requireNonNull(parameters.get("returning")));
    }

    /** 1, 2 or 3: whatever else is asked for, the nearest. */
    static int order(Map<String, @Nullable Object> parameters) {
        return Math.clamp(Computation.number(parameters, "order").longValue(), 1, ORDERS);
    }
}
