package org.maillage.http;

import static java.util.stream.Collectors.joining;

import io.javalin.http.Context;
import java.util.List;

/** Headers that every answer carries; nothing is loaded from anywhere but this server and its territories' tiles. */
final class SecurityHeaders {
    private static final String EVERYTHING_ELSE = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "font-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

    private SecurityHeaders() {}

    static void add(Context http) {
        allowPictures(http, List.of());
        http.header("X-Content-Type-Options", "nosniff");
        http.header("Referrer-Policy", "same-origin");
        http.header("Cross-Origin-Opener-Policy", "same-origin");
        http.header("Cross-Origin-Resource-Policy", "same-origin");
        http.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        http.header("X-Frame-Options", "DENY");
        if (isSecure(http)) {
            http.header("Strict-Transport-Security", "max-age=31536000");
        }
        if (http.path().startsWith("/api/")) {
            http.header("Cache-Control", "no-store");
        }
    }

    /** Whether the person's connection is encrypted, by this server or by a proxy before it. */
    static boolean isSecure(Context http) {
        return "https".equals(http.scheme()) || "https".equals(http.header("X-Forwarded-Proto"));
    }

    /** Lets the page that is answered also load pictures, map tiles, from these servers. */
    static void allowPictures(Context http, List<String> origins) {
        policy(http, origins, "'none'");
    }

    /** The page behind a share link: its address is a secret, so it is told to nobody and kept by no search engine. */
    static void onShareLink(Context http, List<String> framedBy, boolean indexed) {
        http.header("Referrer-Policy", "no-referrer");
        http.header("Cache-Control", "no-store");
        if (!indexed) {
            http.header("X-Robots-Tag", "noindex, nofollow");
        }
        if (!framedBy.isEmpty()) {
            policy(http, List.of(), String.join(" ", framedBy));
            // It knows no list of sites; browsers that know the policy go by that.
            http.removeHeader("X-Frame-Options");
        }
    }

    private static void policy(Context http, List<String> pictures, String framedBy) {
        var sources = pictures.stream().map(origin -> " " + origin).collect(joining());
        http.header(
                "Content-Security-Policy",
                EVERYTHING_ELSE + "; frame-ancestors " + framedBy + "; img-src 'self' data: blob:" + sources
                        + "; connect-src 'self'" + sources);
    }
}
