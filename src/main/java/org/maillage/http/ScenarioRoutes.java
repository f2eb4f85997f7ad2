package org.maillage.http;

import static org.maillage.account.Permission.READ;

import java.util.List;
import org.maillage.scenario.Scenarios;

/** What people suppose of a territory, and what that would change; supposing is an edit. */
public final class ScenarioRoutes {
    private static final String SCENARIOS = "/api/territories/{territory}/scenarios";

    private final Scenarios scenarios;

    public ScenarioRoutes(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(SCENARIOS, READ, this::all),
                Route.get(SCENARIOS + "/{id}/difference", READ, this::difference));
    }

    private void all(Request request) {
        request.http().json(scenarios.all(request.territory(), request.caller().audiences()));
    }

    private void difference(Request request) {
        request.http()
                .json(scenarios.difference(
                        request.author(),
                        FindingRoutes.seen(request),
                        request.http().pathParam("id"),
                        request.messages().locale().getLanguage()));
    }
}
