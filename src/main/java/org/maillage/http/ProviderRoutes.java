package org.maillage.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Departure;
import org.maillage.account.Identities;
import org.maillage.account.IdentityProvider;
import org.maillage.account.IdentityProvider.NotRecognised;
import org.maillage.account.Permission;
import org.maillage.problem.NotFound;
import org.maillage.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signing in by the identity provider of an organisation, and tying the account one has to it. */
public final class ProviderRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderRoutes.class);
    private static final String COOKIE = "maillage-departure";
    private static final int PATIENCE_SECONDS = 600;

    private final Identities identities;
    private final @Nullable IdentityProvider provider;

    public ProviderRoutes(Identities identities, @Nullable IdentityProvider provider) {
        this.identities = identities;
        this.provider = provider;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me/account", Permission.OWN, this::own),
                Route.post("/api/sign-in/provider", Permission.NONE, this::leave),
                Route.get(IdentityProvider.RETURN, Permission.NONE, this::arrive));
    }

    private void own(Request request) {
        var issuer = provider == null ? "" : provider.issuer();
        request.http().json(identities.own(request.caller().person(), issuer));
    }

    /** Says where to go to sign in; what one is sent with stays in the browser. */
    private void leave(Request request) throws IOException {
        var given = Body.of(request.http(), Leaving.class, Body.SMALL);
        var tying = Boolean.TRUE.equals(given.tie());
        if (tying) {
            request.caller().require(Permission.OWN, true);
        }
        var departure = Departure.make(tying);
        var location = configured().leave(departure);
        keep(request.http(), departure.kept());
        request.http().json(Map.of("location", location.toString()));
    }

    /** Where the provider sends people back to; whatever happened, they go on to the page, which says so. */
    private void arrive(Request request) {
        var http = request.http();
        var departure = Departure.of(http.cookie(COOKIE));
        http.removeCookie(COOKIE, IdentityProvider.RETURN);
        var outcome = departure == null ? "refused" : outcome(request, departure);
        http.redirect("/?provider=" + outcome);
    }

    private String outcome(Request request, Departure departure) {
        try {
            var known = configured().arrive(departure, request.http().queryParamMap());
            if (!departure.tying()) {
                SessionCookie.keep(request.http(), identities.enter(request.caller(), known));
                return "entered";
            }
            if (!request.caller().everywhere().may(Permission.READ)) {
                return "refused";
            }
            return identities.tie(request.caller(), known) ? "tied" : "taken";
        } catch (NotRecognised e) {
            LOG.info("Nobody is recognised by what the identity provider sent them back with: {}", e.getMessage());
            return "refused";
        } catch (Unavailable e) {
            return "unreachable";
        }
    }

    private IdentityProvider configured() {
        if (provider == null) {
            throw new NotFound("no-provider");
        }
        return provider;
    }

    private static void keep(Context http, String departure) {
        var cookie = new Cookie(COOKIE, departure);
        cookie.setPath(IdentityProvider.RETURN);
        cookie.setHttpOnly(true);
        // Lax: people come back by a link of the provider.
        cookie.setSameSite(SameSite.LAX);
        cookie.setSecure(SecurityHeaders.isSecure(http));
        cookie.setMaxAge(PATIENCE_SECONDS);
        http.cookie(cookie);
    }

    private record Leaving(@Nullable Boolean tie) {}
}
