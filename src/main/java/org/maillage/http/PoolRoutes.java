package org.maillage.http;

import static org.maillage.account.Permission.READ;

import java.util.List;
import org.maillage.resource.PoolCosts;

/** What is worked out about one pool; the pool itself is a document like others. */
public final class PoolRoutes {
    private final PoolCosts costs;

    public PoolRoutes(PoolCosts costs) {
        this.costs = costs;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/territories/{territory}/pools/{pool}/sharing", READ, this::sharing));
    }

    private void sharing(Request request) {
        request.http()
                .json(costs.of(
                        request.territory(),
                        request.http().pathParam("pool"),
                        request.caller().audiences()));
    }
}
