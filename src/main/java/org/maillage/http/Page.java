package org.maillage.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.maillage.council.Visits;

/** The page and its files, from the class path; every address of the page gets the same document. */
public final class Page {
    private static final String END_OF_HEAD = "</head>";
    private static final String NOT_INDEXED = "<meta name=\"robots\" content=\"noindex\" />";

    private final PageFiles files = new PageFiles();
    private final Supplier<List<String>> tileOrigins;
    private final Function<String, Visits.Door> doors;

    /**
     * The page and its files.
     *
     * @param tileOrigins from where territories have their base maps
     * @param doors who may frame or index the page behind the secret of a share link
     */
    public Page(Supplier<List<String>> tileOrigins, Function<String, Visits.Door> doors) {
        this.tileOrigins = tileOrigins;
        this.doors = doors;
    }

    void install(RoutesConfig routes) {
        routes.get("/", this::document);
        routes.get("/t/*", this::document);
        routes.get("/invitation", this::document);
        routes.get("/atelier", this::document);
        routes.get("/administration", this::document);
        routes.get("/mot-de-passe", this::document);
        routes.get("/api-docs", this::document);
        routes.get("/accessibilite", this::document);
        routes.get("/s/{token}", this::shared);
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
        routes.error(404, "text/html", this::missing);
    }

    /** Whoever mistypes an address in a browser is to be told so in words, with a way back. */
    private void missing(Context http) throws IOException {
        if (HandlerType.GET.equals(http.method()) && !http.path().startsWith("/api/")) {
            document(http);
        }
    }

    /** Says nothing about what is behind the link: a wrong one gets the same document. */
    private void shared(Context http) throws IOException {
        var door = doors.apply(http.pathParam("token"));
        SecurityHeaders.onShareLink(http, door.origins(), door.indexed());
        var document = files.text("/index.html");
        http.html(door.indexed() ? document : document.replace(END_OF_HEAD, NOT_INDEXED + END_OF_HEAD));
    }

    private void document(Context http) throws IOException {
        SecurityHeaders.allowPictures(http, tileOrigins.get());
        http.header("Cache-Control", "no-cache");
        files.send(http, "/index.html");
    }
}
