package org.maillage.http;

import static org.maillage.account.Permission.READ;

import java.util.List;
import org.maillage.pool.PoolCosts;
import org.maillage.pool.PoolLives;

/** What is worked out about one pool; the pool itself is a document like others. */
public final class PoolRoutes {
    private static final String POOL = "/api/territories/{territory}/pools/{pool}";

    private final PoolCosts costs;
    private final PoolLives lives;

    public PoolRoutes(PoolCosts costs, PoolLives lives) {
        this.costs = costs;
        this.lives = lives;
    }

    public List<Route> routes() {
        return List.of(Route.get(POOL + "/sharing", READ, this::sharing), Route.get(POOL + "/life", READ, this::life));
    }

    private void sharing(Request request) {
        request.http()
                .json(costs.of(
                        request.territory(),
                        request.http().pathParam("pool"),
                        request.caller().audiences()));
    }

    private void life(Request request) {
        request.http()
                .json(lives.of(
                        request.territory(),
                        request.http().pathParam("pool"),
                        request.caller().audiences()));
    }
}
