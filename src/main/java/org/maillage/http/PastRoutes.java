package org.maillage.http;

import static org.maillage.account.Permission.EDIT;
import static org.maillage.account.Permission.READ;

import java.util.List;
import java.util.Map;
import org.maillage.history.Past;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** What a territory was: states that were given a name, how far away one is, and the way back to it. */
public final class PastRoutes {
    private static final String ONE = "/api/territories/{territory}";

    private final Past past;

    public PastRoutes(Past past) {
        this.past = past;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ONE + "/versions", READ, this::versions),
                Route.get(ONE + "/past/{seq}", EDIT, this::difference),
                Route.post(ONE + "/past/{seq}/restore", EDIT, this::restore));
    }

    private void versions(Request request) {
        request.http().json(past.versions(request.territory()));
    }

    private void difference(Request request) {
        var kinds = past.difference(request.author(), request.territory(), seq(request));
        request.http().json(Map.of("kinds", kinds));
    }

    private void restore(Request request) {
        AppliedAnswer.send(request, past.restore(request.author(), request.territory(), seq(request)));
    }

    private static long seq(Request request) {
        var text = request.http().pathParam("seq");
        if (!text.matches("\\d{1,15}")) {
            throw new Invalid(Problem.of("not-a-whole-number", "seq", text));
        }
        return Long.parseLong(text);
    }
}
