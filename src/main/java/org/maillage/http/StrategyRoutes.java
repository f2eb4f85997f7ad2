package org.maillage.http;

import static org.maillage.account.Permission.READ;

import java.util.List;
import org.maillage.strategy.Strategies;

/** What actors are after and who weighs on whom; saying it is an edit. */
public final class StrategyRoutes {
    private final Strategies strategies;

    public StrategyRoutes(Strategies strategies) {
        this.strategies = strategies;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/territories/{territory}/strategy", READ, this::all));
    }

    private void all(Request request) {
        request.http().json(strategies.of(FindingRoutes.seen(request)));
    }
}
