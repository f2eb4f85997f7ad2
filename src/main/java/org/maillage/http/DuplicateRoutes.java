package org.maillage.http;

import static org.maillage.account.Permission.EDIT;
import static org.maillage.account.Permission.READ;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.actor.Duplicates;
import org.maillage.actor.Merging;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Actors that are likely the same, and making one of two. */
public final class DuplicateRoutes {
    private final Duplicates duplicates;
    private final Merging merging;

    public DuplicateRoutes(Duplicates duplicates, Merging merging) {
        this.duplicates = duplicates;
        this.merging = merging;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/territories/{territory}/duplicates", READ, this::list),
                Route.post("/api/territories/{territory}/merge", EDIT, this::merge));
    }

    private void list(Request request) {
        request.http()
                .json(duplicates.likely(request.territory(), request.caller().audiences()));
    }

    private void merge(Request request) {
        var wanted = Body.of(request.http(), Wanted.class);
        if (wanted.keep() == null || wanted.drop() == null) {
            throw new Invalid(Problem.of("required", wanted.keep() == null ? "keep" : "drop", null));
        }
        var author = request.caller().author();
        HistoryRoutes.answer(request, merging.merge(author, request.territory(), wanted.keep(), wanted.drop()));
    }

    private record Wanted(@Nullable String keep, @Nullable String drop) {}
}
