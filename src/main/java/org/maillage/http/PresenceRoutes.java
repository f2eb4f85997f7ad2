package org.maillage.http;

import static org.maillage.account.Permission.READ;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.presence.Look;
import org.maillage.presence.Presence;
import org.maillage.presence.Somebody;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** A page says what somebody looks at, or that it closes; the others hear of it by the stream of events. */
public final class PresenceRoutes {
    private final Presence presence;

    public PresenceRoutes(Presence presence) {
        this.presence = presence;
    }

    public List<Route> routes() {
        return List.of(Route.post("/api/territories/{territory}/presence", READ, this::tell));
    }

    private void tell(Request request) throws IOException {
        var told = Body.of(request.http(), Told.class, Body.SMALL);
        if (told.page() == null || told.page().isBlank()) {
            throw new Invalid(Problem.of("required", "page", null));
        }
        if (Boolean.TRUE.equals(told.closed())) {
            presence.leave(request.territory(), request.caller().person(), told.page());
        } else {
            presence.look(request.territory(), request.caller(), told.page(), new Look(told.selection(), told.cell()));
        }
        request.http().json(Map.of("ok", true));
    }

    private record Told(
            @Nullable String page,
            @Nullable Boolean closed,
            Look.@Nullable Chosen selection,
            Somebody.@Nullable Cell cell) {}
}
