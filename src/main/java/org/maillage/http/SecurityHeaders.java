package org.maillage.http;

import io.javalin.http.Context;

/** Headers that every answer carries; nothing is loaded from anywhere but this server. */
final class SecurityHeaders {
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'self'; object-src 'none'; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private SecurityHeaders() {}

    static void add(Context http) {
        http.header("Content-Security-Policy", POLICY);
        http.header("X-Content-Type-Options", "nosniff");
        http.header("Referrer-Policy", "same-origin");
        http.header("Cross-Origin-Opener-Policy", "same-origin");
        http.header("Cross-Origin-Resource-Policy", "same-origin");
        http.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        http.header("X-Frame-Options", "DENY");
    }
}
