package org.maillage.http;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Invitations;
import org.maillage.account.Membership;
import org.maillage.account.People;
import org.maillage.account.Permission;
import org.maillage.account.Tying;

/** One's own account: who one is, one's password, one's sessions, and coming in by an invitation. */
public final class AccountRoutes {
    private final People people;
    private final Invitations invitations;
    private final Tying tying;
    private final Callers callers;
    private final @Nullable String provider;
    private final boolean mail;
    private final @Nullable String contact;

    /**
     * The routes of one's own account.
     *
     * @param provider what the identity provider is called by which people may sign in too, if there is one
     * @param mail whether this server can send mail
     * @param contact to whom people write who cannot use the page, if that is told
     */
    public AccountRoutes(
            Membership membership, Callers callers, @Nullable String provider, boolean mail, @Nullable String contact) {
        this.people = membership.people();
        this.invitations = membership.invitations();
        this.tying = membership.tying();
        this.callers = callers;
        this.provider = provider;
        this.mail = mail;
        this.contact = contact;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me", Permission.NONE, this::show),
                Route.post("/api/me/password", Permission.OWN, this::changePassword),
                Route.post("/api/me/account", Permission.OWN, this::settle),
                Route.post("/api/me/tie", Permission.OWN, this::tie),
                Route.post("/api/me/sign-out-elsewhere", Permission.OWN, this::signOutElsewhere),
                Route.post("/api/invitation/look", Permission.NONE, this::look),
                Route.post("/api/invitation/take", Permission.NONE, this::take));
    }

    private void show(Request request) {
        var caller = request.caller();
        var parts = caller.parts().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, part -> part.getValue().code()));
        var known = new HashMap<String, Object>(Map.of(
                "person", caller.person(),
                "name", caller.name(),
                "role", caller.everywhere().code(),
                "canRead", caller.everywhere().may(Permission.READ),
                "territories", parts,
                "mail", mail));
        if (caller.until() != null) {
            known.put("until", caller.until());
        }
        if (provider != null) {
            known.put("provider", provider);
        }
        if (contact != null) {
            known.put("contact", contact);
        }
        request.http().json(known);
    }

    private void changePassword(Request request) throws IOException {
        var given = Body.of(request.http(), NewPassword.class, Body.SMALL);
        people.changePassword(
                request.caller().person(),
                given.old(),
                given.password(),
                session(request),
                callers.address(request.http()));
        request.http().json(Map.of("ok", true));
    }

    /** Somebody who came to a workshop gets an account, as the same person. */
    private void settle(Request request) throws IOException {
        var given = Body.of(request.http(), NewAccount.class, Body.SMALL);
        people.settle(request.caller(), given.login(), given.password());
        request.http().json(Map.of("ok", true));
    }

    /** Somebody who came to a workshop signs in as who they are; what they wrote as a guest comes along. */
    private void tie(Request request) throws IOException {
        var given = Body.of(request.http(), NewAccount.class, Body.SMALL);
        var session = tying.tie(
                request.caller(),
                Objects.requireNonNullElse(given.login(), ""),
                Objects.requireNonNullElse(given.password(), ""),
                callers.address(request.http()));
        SessionCookie.keep(request.http(), session);
        request.http().json(Map.of("ok", true));
    }

    private void signOutElsewhere(Request request) {
        people.signOutElsewhere(request.caller().person(), session(request));
        request.http().json(Map.of("ok", true));
    }

    private void look(Request request) throws IOException {
        var given = Body.of(request.http(), Secret.class, Body.SMALL);
        request.http().json(invitations.show(given.known()));
    }

    /** Whoever is signed in comes in as they are; anybody else gets an account and a session. */
    private void take(Request request) throws IOException {
        var given = Body.of(request.http(), Taking.class, Body.SMALL);
        var secret = new Secret(given.secret()).known();
        if (request.caller().everywhere().may(Permission.READ)) {
            invitations.take(request.caller(), secret);
        } else {
            var wanted = new People.Wanted(given.name(), given.login(), given.password());
            SessionCookie.keep(request.http(), invitations.take(wanted, secret));
        }
        request.http().json(Map.of("ok", true));
    }

    /** The secret of the session that asks; a caller with a token has none, and none is kept. */
    private static String session(Request request) {
        return Objects.requireNonNullElse(SessionCookie.of(request.http()), "");
    }

    private record NewPassword(
            @Nullable String old, @Nullable String password) {}

    private record NewAccount(
            @Nullable String login, @Nullable String password) {}

    private record Secret(@Nullable String secret) {
        String known() {
            return secret == null ? "" : secret.strip();
        }
    }

    private record Taking(
            @Nullable String secret,
            @Nullable String name,
            @Nullable String login,
            @Nullable String password) {}
}
