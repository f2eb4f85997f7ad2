package org.maillage.http;

import static org.maillage.account.Permission.READ;

import java.util.List;
import java.util.function.Supplier;
import org.maillage.geography.Gazetteer;

/** Towns by name, for placing actors without Internet. */
public final class TownRoutes {
    private static final int MOST = 20;

    private final Supplier<Gazetteer> gazetteer;

    public TownRoutes(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/towns", READ, this::search));
    }

    private void search(Request request) {
        var query = request.http().queryParam("q");
        request.http()
                .json(
                        query == null || query.isBlank()
                                ? List.of()
                                : gazetteer.get().search(query, MOST));
    }
}
