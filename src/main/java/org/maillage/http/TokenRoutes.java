package org.maillage.http;

import static org.maillage.account.Permission.OWN;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Tokens;

/** One's own tokens: made, listed, taken back. No token makes another. */
public final class TokenRoutes {
    private final Tokens tokens;

    public TokenRoutes(Tokens tokens) {
        this.tokens = tokens;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me/tokens", OWN, request -> request.http().json(tokens.of(request.caller()))),
                Route.post("/api/me/tokens", OWN, this::make),
                Route.post("/api/me/tokens/revoke", OWN, this::revoke));
    }

    private void make(Request request) throws IOException {
        var wanted = Body.of(request.http(), Tokens.Wanted.class, Body.SMALL);
        request.http().status(201).json(tokens.make(request.caller(), wanted));
    }

    private void revoke(Request request) throws IOException {
        var given = Body.of(request.http(), Revoked.class, Body.SMALL);
        tokens.revoke(request.caller(), Objects.requireNonNullElse(given.id(), ""));
        request.http().json(Map.of("ok", true));
    }

    private record Revoked(@Nullable String id) {}
}
