package org.maillage.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** The page and its files, from the class path; every address of the page gets the same document. */
final class Page {
    private final PageFiles files = new PageFiles();
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
            files.send(http, http.path());
            http.header("Cache-Control", "public, max-age=31536000, immutable");
        });
        routes.get("/geography/*", http -> {
            files.send(http, http.path());
            http.header("Cache-Control", "public, max-age=86400");
        });
        // At the root, since a service worker answers only for what lies below its own address.
        routes.get("/worker.js", http -> {
            http.header("Cache-Control", "no-cache");
            files.send(http, http.path());
        });
        routes.get("/favicon.svg", http -> files.send(http, http.path()));
    }

    private void document(Context http) throws IOException {
        SecurityHeaders.allowPictures(http, tileOrigins.get());
        http.header("Cache-Control", "no-cache");
        files.send(http, "/index.html");
    }
}
