package org.maillage.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.maillage.problem.NotFound;

/** The page and its files, from the class path; every address of the page gets the same document. */
final class Page {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("webmanifest", "application/manifest+json"));

    private final Supplier<List<String>> tileOrigins;

    Page(Supplier<List<String>> tileOrigins) {
        this.tileOrigins = tileOrigins;
    }

    void install(RoutesConfig routes) {
        routes.get("/", this::document);
        routes.get("/t/*", this::document);
        routes.get("/invitation", this::document);
        routes.get("/atelier", this::document);
        routes.get("/mot-de-passe", this::document);
        routes.get("/assets/*", http -> {
            file(http, http.path());
            http.header("Cache-Control", "public, max-age=31536000, immutable");
        });
        routes.get("/geography/*", http -> {
            file(http, http.path());
            http.header("Cache-Control", "public, max-age=86400");
        });
        routes.get("/favicon.svg", http -> file(http, http.path()));
    }

    private void document(Context http) throws IOException {
        SecurityHeaders.allowPictures(http, tileOrigins.get());
        http.header("Cache-Control", "no-cache");
        file(http, "/index.html");
    }

    private static void file(Context http, String path) throws IOException {
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || path.contains("..")) {
            throw new NotFound("file", path);
        }
        try (var in = Page.class.getResourceAsStream("/web" + path)) {
            if (in == null) {
                throw new NotFound("file", path);
            }
            http.header("Vary", "Accept-Encoding");
            http.contentType(type).result(in.readAllBytes());
        }
    }
}
