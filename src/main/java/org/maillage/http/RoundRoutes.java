package org.maillage.http;

import static org.maillage.account.Permission.READ;

import java.util.List;
import org.maillage.round.Rounds;

/** The rounds in which a group reads; opening and closing one is an edit. */
public final class RoundRoutes {
    private final Rounds rounds;

    public RoundRoutes(Rounds rounds) {
        this.rounds = rounds;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/territories/{territory}/rounds", READ, this::all));
    }

    private void all(Request request) {
        request.http()
                .json(rounds.all(
                        request.author(), request.territory(), request.caller().audiences()));
    }
}
