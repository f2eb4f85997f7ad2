package org.maillage.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.problem.NotFound;

/**
 * The files of the page, each read from the class path and compressed when first asked for, then kept: to compress them
 * for every visitor takes longer than to send them, and a visit asks for some thirty at once.
 */
final class PageFiles {
    private static final Map<String, String> TEXTS = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "geojson", "application/geo+json",
            "svg", "image/svg+xml",
            "csv", "text/csv; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "webmanifest", "application/manifest+json");

    /** What is compressed already. */
    private static final Map<String, String> OTHERS =
            Map.of("png", "image/png", "ico", "image/x-icon", "woff", "font/woff", "woff2", "font/woff2");

    private final Map<String, byte[]> packed = new ConcurrentHashMap<>();

    void send(Context http, String path) throws IOException {
        var ending = path.substring(path.lastIndexOf('.') + 1);
        if (TEXTS.containsKey(ending)) {
            http.header("Vary", "Accept-Encoding");
            Packed.send(http, TEXTS.get(ending), packed(path));
        } else if (OTHERS.containsKey(ending)) {
            http.contentType(OTHERS.get(ending)).result(read(path));
        } else {
            throw new NotFound("file", path);
        }
    }

    String text(String path) throws IOException {
        return new String(read(path), StandardCharsets.UTF_8);
    }

    /** Only what exists is kept, so that what is kept stays as small as the page. */
    private byte[] packed(String path) throws IOException {
        var kept = packed.get(path);
        if (kept == null) {
            kept = Packed.bytes(read(path));
            packed.put(path, kept);
        }
        return kept;
    }

    private static byte[] read(String path) throws IOException {
        if (path.contains("..")) {
            throw new NotFound("file", path);
        }
        try (var in = PageFiles.class.getResourceAsStream("/web" + path)) {
            if (in == null) {
                throw new NotFound("file", path);
            }
            return in.readAllBytes();
        }
    }
}
