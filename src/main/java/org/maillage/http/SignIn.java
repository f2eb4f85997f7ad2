package org.maillage.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Accounts;
import org.maillage.account.Caller;
import org.maillage.account.Permission;
import org.maillage.problem.Forbidden;
import org.maillage.problem.SignedOut;
import org.maillage.problem.TooMany;

/** Finds out who calls, from the bearer token or the session cookie, and opens and closes sessions. */
final class SignIn {
    static final String COOKIE = "maillage";
    private static final String BEARER = "Bearer ";
    /** A header that a page of another site cannot send: the defence against forged requests. */
    private static final String OWN_PAGE = "X-Maillage";

    /** Where the proxy before this server says who called it; the last one is its own word. */
    private static final String FORWARDED = "X-Forwarded-For";

    private final Accounts accounts;
    private final boolean behindProxy;

    /** @param behindProxy whether all requests come through a proxy that says from where */
    SignIn(Accounts accounts, boolean behindProxy) {
        this.accounts = accounts;
        this.behindProxy = behindProxy;
    }

    Caller caller(Context http) {
        var authorization = http.header("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            return accounts.byToken(authorization.substring(BEARER.length()).strip(), address(http));
        }
        var session = http.cookie(COOKIE);
        if (session == null) {
            return Caller.VISITOR;
        }
        if (!HandlerType.GET.equals(http.method()) && http.header(OWN_PAGE) == null) {
            throw new Forbidden("own-page");
        }
        return accounts.bySession(session);
    }

    List<Route> routes() {
        return List.of(
                Route.get("/sign-in", Permission.NONE, this::follow),
                Route.post("/api/sign-in", Permission.NONE, this::open),
                Route.post("/api/sign-out", Permission.NONE, this::close),
                Route.get("/api/me", Permission.NONE, SignIn::show));
    }

    private static void show(Request request) {
        var caller = request.caller();
        request.http()
                .json(Map.of(
                        "name", caller.name(),
                        "role", caller.role().code(),
                        "canRead", caller.role().may(Permission.READ),
                        "canWrite", caller.role().may(Permission.EDIT)));
    }

    /** Exchanges a code or the token for a session. */
    private void open(Request request) throws IOException {
        var code = Body.of(request.http(), Code.class, Body.SMALL).code();
        if (code == null || code.isBlank()) {
            throw new SignedOut("wrong-code");
        }
        keep(request.http(), accounts.signIn(code.strip(), address(request.http())));
        request.http().json(Map.of("ok", true));
    }

    /** The link printed at start: exchanges its code for a session and goes on to the page. */
    private void follow(Request request) {
        var code = request.http().queryParam("code");
        if (code == null) {
            request.http().redirect("/");
            return;
        }
        try {
            keep(request.http(), accounts.signIn(code, address(request.http())));
            request.http().redirect("/");
        } catch (SignedOut used) {
            request.http().redirect("/?signIn=used");
        } catch (TooMany tried) {
            request.http().redirect("/?signIn=wait");
        }
    }

    private void close(Request request) {
        var session = request.http().cookie(COOKIE);
        if (session != null) {
            accounts.signOut(session);
        }
        request.http().removeCookie(COOKIE, "/");
        request.http().json(Map.of("ok", true));
    }

    private String address(Context http) {
        var told = behindProxy ? Collections.list(http.req().getHeaders(FORWARDED)) : List.<String>of();
        if (told.isEmpty()) {
            return http.ip();
        }
        var last = told.getLast();
        return last.substring(last.lastIndexOf(',') + 1).strip();
    }

    private static void keep(Context http, String session) {
        var cookie = new Cookie(COOKIE, session);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        cookie.setSecure(SecurityHeaders.isSecure(http));
        cookie.setMaxAge((int) Accounts.SESSION.toSeconds());
        http.cookie(cookie);
    }

    private record Code(@Nullable String code) {}
}
