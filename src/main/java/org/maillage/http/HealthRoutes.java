package org.maillage.http;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.maillage.account.Permission;

/** Says whether the server runs, and whether it can answer questions. */
public final class HealthRoutes {
    private final BooleanSupplier databaseAnswers;

    public HealthRoutes(BooleanSupplier databaseAnswers) {
        this.databaseAnswers = databaseAnswers;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/health/live",
                        Permission.NONE,
                        request -> request.http().json(Map.of("status", "up"))),
                Route.get("/health/ready", Permission.NONE, this::ready));
    }

    private void ready(Request request) {
        var ready = databaseAnswers.getAsBoolean();
        request.http().status(ready ? 200 : 503).json(Map.of("status", ready ? "ready" : "database unreachable"));
    }
}
