package org.maillage.http;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** What is compressed once and sent many times: as it is to those who take gzip, unpacked to others. */
final class Packed {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?");

    private static final int BUFFER = 64 * 1024;
    private static final JsonMapper JSON = Server.json();

    private Packed() {}

    static byte[] json(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes, BUFFER)) {
            JSON.writeValue(gzip, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 2);
        try (var gzip = new GZIPOutputStream(bytes, BUFFER)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void send(Context http, String type, byte[] packed) {
        http.disableCompression().contentType(type);
        var plain = new ByteArrayInputStream(packed);
        if (takesGzip(http)) {
            http.header("Content-Encoding", "gzip").result(plain);
            return;
        }
        try {
            http.result(new GZIPInputStream(plain));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@code Accept-Encoding} names gzip, and not to refuse it (RFC 9110, 12.5.3). */
    private static boolean takesGzip(Context http) {
        var accepted = http.header("Accept-Encoding");
        if (accepted == null) {
            return false;
        }
        return COMMA.splitAsStream(accepted.toLowerCase(Locale.ROOT))
                .map(String::strip)
                .anyMatch(coding ->
                        coding.startsWith("gzip") && !REFUSED.matcher(coding).matches());
    }
}
