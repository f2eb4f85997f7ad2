package org.maillage.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Accounts;
import org.maillage.account.Permission;
import org.maillage.account.Sessions;
import org.maillage.problem.SignedOut;
import org.maillage.problem.TooMany;

/** Opens and closes sessions. */
public final class SignIn {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Callers callers;

    public SignIn(Accounts accounts, Sessions sessions, Callers callers) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.callers = callers;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/sign-in", Permission.NONE, this::follow),
                Route.post("/api/sign-in", Permission.NONE, this::open),
                Route.post("/api/sign-out", Permission.NONE, this::close));
    }

    /** Exchanges a name with its password, a code or the token for a session. */
    private void open(Request request) throws IOException {
        var given = Body.of(request.http(), Given.class, Body.SMALL);
        var address = callers.address(request.http());
        var session = given.login() == null
                ? accounts.signIn(required(given.code(), "wrong-code"), address)
                : accounts.signIn(given.login(), required(given.password(), "wrong-password"), address);
        SessionCookie.keep(request.http(), session);
        request.http().json(Map.of("ok", true));
    }

    private static String required(@Nullable String secret, String refusal) {
        if (secret == null || secret.isBlank()) {
            throw new SignedOut(refusal);
        }
        return secret.strip();
    }

    /** The link printed at start: exchanges its code for a session and goes on to the page. */
    private void follow(Request request) {
        var code = request.http().queryParam("code");
        if (code == null) {
            request.http().redirect("/");
            return;
        }
        try {
            SessionCookie.keep(request.http(), accounts.signIn(code, callers.address(request.http())));
            request.http().redirect("/");
        } catch (SignedOut used) {
            request.http().redirect("/?signIn=used");
        } catch (TooMany tried) {
            request.http().redirect("/?signIn=wait");
        }
    }

    private void close(Request request) {
        var session = SessionCookie.of(request.http());
        if (session != null) {
            sessions.close(session);
        }
        SessionCookie.remove(request.http());
        request.http().json(Map.of("ok", true));
    }

    private record Given(
            @Nullable String code,
            @Nullable String login,
            @Nullable String password) {}
}
