package org.maillage.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.maillage.account.Accounts;
import org.maillage.account.Caller;
import org.maillage.account.Rights;
import org.maillage.account.Sessions;
import org.maillage.problem.Forbidden;

/** Finds out who calls, from the bearer token or the session cookie, and from where. */
public final class Callers {
    private static final String BEARER = "Bearer ";
    /** A header that a page of another site cannot send: the defence against forged requests. */
    private static final String OWN_PAGE = "X-Maillage";

    /** Where the proxy before this server says who called it; the last one is its own word. */
    private static final String FORWARDED = "X-Forwarded-For";

    private final Accounts accounts;
    private final Sessions sessions;
    private final boolean behindProxy;

    /** @param behindProxy whether all requests come through a proxy that says from where */
    public Callers(Accounts accounts, Sessions sessions, boolean behindProxy) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.behindProxy = behindProxy;
    }

    Caller caller(Context http) {
        var authorization = http.header("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            return accounts.byToken(bearer(authorization), address(http));
        }
        var session = SessionCookie.of(http);
        if (session == null) {
            return Caller.VISITOR;
        }
        if (!HandlerType.GET.equals(http.method()) && http.header(OWN_PAGE) == null) {
            throw new Forbidden("own-page");
        }
        return sessions.caller(session);
    }

    private static String bearer(String authorization) {
        return authorization.substring(BEARER.length()).strip();
    }

    /** Who it is each time it is asked, as long as the request lasts: what they may do can change meanwhile. */
    Supplier<Caller> everAgain(Context http) {
        var authorization = http.header("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            return () -> accounts.stillByToken(bearer(authorization));
        }
        var session = SessionCookie.of(http);
        if (session == null) {
            return () -> Caller.VISITOR;
        }
        return () -> sessions.caller(session);
    }

    /** Says when somebody's rights change in this process. */
    Rights rights() {
        return sessions.rights();
    }

    String address(Context http) {
        var told = behindProxy ? Collections.list(http.req().getHeaders(FORWARDED)) : List.<String>of();
        if (told.isEmpty()) {
            return http.ip();
        }
        var last = told.getLast();
        return last.substring(last.lastIndexOf(',') + 1).strip();
    }
}
