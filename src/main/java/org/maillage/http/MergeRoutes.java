package org.maillage.http;

import static org.maillage.account.Permission.EDIT;
import static org.maillage.account.Permission.READ;

import java.util.List;
import org.maillage.actor.Duplicates;
import org.maillage.actor.Merge;

/** Actors that are probably the same, and making one of two. */
public final class MergeRoutes {
    private static final String ONE = "/api/territories/{territory}";

    private final Duplicates duplicates;
    private final Merge merge;

    public MergeRoutes(Duplicates duplicates, Merge merge) {
        this.duplicates = duplicates;
        this.merge = merge;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ONE + "/duplicates", READ, this::likely), Route.post(ONE + "/merge", EDIT, this::merge));
    }

    private void likely(Request request) {
        request.http()
                .json(duplicates.likely(request.territory(), request.caller().audiences()));
    }

    private void merge(Request request) {
        var wanted = Body.object(request.http());
        var keep = String.valueOf(wanted.get("keep"));
        var drop = String.valueOf(wanted.get("drop"));
        HistoryRoutes.answer(request, merge.merge(request.caller().author(), request.territory(), keep, drop));
    }
}
