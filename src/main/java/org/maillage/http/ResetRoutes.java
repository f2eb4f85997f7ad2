package org.maillage.http;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Permission;
import org.maillage.account.Resets;
import org.maillage.mail.Mailer;
import org.maillage.problem.NotFound;

/** Helping people who have forgotten their password back into their accounts. */
public final class ResetRoutes {
    private final Resets resets;
    private final @Nullable Letters letters;
    private final Callers callers;

    public ResetRoutes(Resets resets, @Nullable Letters letters, Callers callers) {
        this.resets = resets;
        this.letters = letters;
        this.callers = callers;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/people", Permission.ACCOUNTS, this::people),
                Route.post("/api/people/reset", Permission.ACCOUNTS, this::make),
                Route.post("/api/reset/ask", Permission.NONE, this::ask),
                Route.post("/api/reset/look", Permission.NONE, this::look),
                Route.post("/api/reset/use", Permission.NONE, this::use));
    }

    private void people(Request request) {
        request.http().json(resets.people(requireNonNullElse(request.http().queryParam("q"), "")));
    }

    private void make(Request request) throws IOException {
        var given = Body.of(request.http(), Whose.class, Body.SMALL);
        var made = resets.make(request.caller(), requireNonNullElse(given.person(), ""));
        request.http().status(201).json(made);
    }

    /**
     * Has a link sent to whoever signs in by this e-mail address. What is answered, and when, is the same whether anybody
     * does: the rest is done afterwards.
     */
    private void ask(Request request) throws IOException {
        if (letters == null) {
            throw new NotFound("no-mail");
        }
        var given = Body.of(request.http(), Asking.class, Body.SMALL);
        resets.admit(callers.address(request.http()));
        var login = requireNonNullElse(given.login(), "");
        var messages = request.messages();
        Thread.startVirtualThread(() -> write(letters, messages, login));
        request.http().json(Map.of("ok", true));
    }

    private void write(Letters letters, Messages messages, String login) {
        if (Mailer.address(login).isEmpty()) {
            return;
        }
        resets.asked(login).ifPresent(made -> letters.reset(messages, made.login(), made));
    }

    private void look(Request request) throws IOException {
        var given = Body.of(request.http(), Used.class, Body.SMALL);
        request.http().json(resets.show(given.known()));
    }

    /** Whoever has the link is that person from now on, on this device. */
    private void use(Request request) throws IOException {
        var given = Body.of(request.http(), Used.class, Body.SMALL);
        SessionCookie.keep(request.http(), resets.use(given.known(), given.password()));
        request.http().json(Map.of("ok", true));
    }

    private record Asking(@Nullable String login) {}

    private record Whose(@Nullable String person) {}

    private record Used(@Nullable String secret, @Nullable String password) {
        String known() {
            return secret == null ? "" : secret.strip();
        }
    }
}
