package org.maillage.http;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Reads JSON bodies, never more of them than the largest that makes sense, whatever length they claim to have. */
final class Body {
    /** What the largest change of five thousand entities takes. */
    private static final int LARGEST = 16 * 1024 * 1024;
    /** For what strangers may send. */
    static final int SMALL = 4 * 1024;

    private Body() {}

    /** The body as this type; refused when there is none. */
    static <T> T of(Context http, Class<T> type) throws IOException {
        return of(http, type, LARGEST);
    }

    /** The body as this type; refused when there is none, or when it has more bytes than {@code most}. */
    static <T> T of(Context http, Class<T> type, int most) throws IOException {
        var body = text(http, most).strip();
        if (body.isEmpty() || "null".equals(body)) {
            throw new Invalid(Problem.of("empty-body", null, null));
        }
        return http.jsonMapper().fromJsonString(body, type);
    }

    @SuppressWarnings("unchecked") // Jackson reads a JSON object as a map from strings
    static Map<String, Object> object(Context http) throws IOException {
        return of(http, Map.class);
    }

    private static String text(Context http, int most) throws IOException {
        if (http.contentLength() > most) {
            throw new ContentTooLargeResponse();
        }
        var bytes = http.bodyInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            throw new ContentTooLargeResponse();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
