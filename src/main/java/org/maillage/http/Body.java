package org.maillage.http;

import io.javalin.http.Context;
import java.util.Map;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Reads JSON bodies. */
final class Body {
    private Body() {}

    /** The body as this type; refused when there is none. */
    static <T> T of(Context http, Class<T> type) {
        var body = http.body().strip();
        if (body.isEmpty() || "null".equals(body)) {
            throw new Invalid(Problem.of("empty-body", null, null));
        }
        return http.bodyAsClass(type);
    }

    @SuppressWarnings("unchecked") // Jackson reads a JSON object as a map from strings
    static Map<String, Object> object(Context http) {
        return of(http, Map.class);
    }
}
