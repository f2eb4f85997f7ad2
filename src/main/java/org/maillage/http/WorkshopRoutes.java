package org.maillage.http;

import static org.maillage.account.Permission.MEMBERS;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Permission;
import org.maillage.account.Workshops;

/** Workshops: opening one, and joining it without an account. */
public final class WorkshopRoutes {
    private static final String ONE = "/api/territories/{territory}/workshop";

    private final Workshops workshops;
    private final Callers callers;

    public WorkshopRoutes(Workshops workshops, Callers callers) {
        this.workshops = workshops;
        this.callers = callers;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ONE, MEMBERS, this::show),
                Route.post(ONE, MEMBERS, this::open),
                Route.post(ONE + "/extend", MEMBERS, this::extend),
                Route.post(ONE + "/close", MEMBERS, this::close),
                Route.post("/api/workshop/join", Permission.NONE, this::join));
    }

    private void show(Request request) {
        request.http().json(workshops.show(request.territory()));
    }

    private void open(Request request) {
        request.http().json(workshops.open(request.caller(), request.territory()));
    }

    private void extend(Request request) {
        request.http().json(workshops.extend(request.territory()));
    }

    private void close(Request request) {
        workshops.close(request.territory());
        request.http().json(workshops.show(request.territory()));
    }

    private void join(Request request) throws IOException {
        var given = Body.of(request.http(), Joining.class, Body.SMALL);
        var joined = workshops.join(
                request.caller(),
                given.code() == null ? "" : given.code(),
                given.name(),
                callers.address(request.http()));
        if (joined.session() != null) {
            SessionCookie.keep(request.http(), joined.session());
        }
        request.http().json(Map.of("territory", joined.territory()));
    }

    private record Joining(@Nullable String code, @Nullable String name) {}
}
