package org.maillage.http;

import static org.maillage.account.Permission.OPERATE;

import java.util.List;
import java.util.Objects;
import org.maillage.administration.Administration;

/** The state of the server, for whoever runs it. */
public final class AdministrationRoutes {
    private final Administration administration;

    public AdministrationRoutes(Administration administration) {
        this.administration = administration;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/api/administration",
                        OPERATE,
                        request -> request.http().json(administration.overview())),
                Route.get("/api/administration/people", OPERATE, this::people));
    }

    private void people(Request request) {
        var letters = Objects.requireNonNullElse(request.http().queryParam("q"), "");
        request.http().json(administration.people(letters));
    }
}
