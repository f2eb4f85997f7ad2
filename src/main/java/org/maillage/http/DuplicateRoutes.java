package org.maillage.http;

import static org.maillage.account.Permission.EDIT;
import static org.maillage.account.Permission.READ;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
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

    private void merge(Request request) throws IOException {
        var wanted = Body.of(request.http(), Wanted.class);
        var author = request.author();
        var keep = given(wanted.keep());
        var drop = given(wanted.drop());
        var missing = Stream.of(keep.isEmpty() ? "keep" : "", drop.isEmpty() ? "drop" : "")
                .filter(name -> !name.isEmpty())
                .map(name -> Problem.of("required", name, null))
                .toList();
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        AppliedAnswer.send(request, merging.merge(author, request.territory(), keep, drop));
    }

    private static String given(@Nullable String id) {
        return id == null ? "" : id.strip();
    }

    private record Wanted(@Nullable String keep, @Nullable String drop) {}
}
