package org.maillage.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Sessions;

/** The cookie that holds the secret of a session. */
final class SessionCookie {
    static final String NAME = "maillage";

    private SessionCookie() {}

    static @Nullable String of(Context http) {
        return http.cookie(NAME);
    }

    static void keep(Context http, String session) {
        var cookie = new Cookie(NAME, session);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        cookie.setSecure(SecurityHeaders.isSecure(http));
        cookie.setMaxAge((int) Sessions.LASTING.toSeconds());
        http.cookie(cookie);
    }

    static void remove(Context http) {
        http.removeCookie(NAME, "/");
    }
}
