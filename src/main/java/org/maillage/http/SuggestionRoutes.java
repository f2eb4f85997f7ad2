package org.maillage.http;

import static org.maillage.account.Permission.CONTRIBUTE;
import static org.maillage.account.Permission.EDIT;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.suggestion.Moderation;

/** What contributors suggest, and what facilitators make of it; suggesting is an edit. */
public final class SuggestionRoutes {
    private static final String SUGGESTIONS = "/api/territories/{territory}/suggestions";

    private final Moderation moderation;

    public SuggestionRoutes(Moderation moderation) {
        this.moderation = moderation;
    }

    /** @param reason why it is refused, for who wants to say */
    private record Answer(@Nullable String id, @Nullable String reason) {
        String suggestion() {
            return id == null ? "" : id;
        }
    }

    public List<Route> routes() {
        return List.of(
                Route.get(SUGGESTIONS, CONTRIBUTE, this::all),
                Route.post(SUGGESTIONS + "/accept", EDIT, this::accept),
                Route.post(SUGGESTIONS + "/refuse", EDIT, this::refuse));
    }

    private void all(Request request) {
        request.http()
                .json(moderation.all(
                        request.author(), request.territory(), request.caller().audiences()));
    }

    private void accept(Request request) throws IOException {
        var answer = Body.of(request.http(), Answer.class);
        AppliedAnswer.send(request, moderation.accept(request.author(), request.territory(), answer.suggestion()));
    }

    private void refuse(Request request) throws IOException {
        var answer = Body.of(request.http(), Answer.class);
        AppliedAnswer.send(
                request,
                moderation.refuse(request.author(), request.territory(), answer.suggestion(), answer.reason()));
    }
}
