package org.maillage.http;

import io.javalin.http.Context;
import java.util.Map;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Reads a JSON body that must be an object. */
final class Body {
    private Body() {}

    @SuppressWarnings("unchecked") // Jackson reads a JSON object as a map from strings
    static Map<String, Object> object(Context http) {
        var map = (Map<String, Object>) http.bodyAsClass(Map.class);
        if (map == null) {
            throw new Invalid(Problem.of("empty-body", null, null));
        }
        return map;
    }
}
