package org.maillage.http;

import static org.maillage.account.Permission.CONTRIBUTE;
import static org.maillage.account.Permission.READ;

import java.util.List;
import java.util.Objects;
import org.maillage.comment.Comments;
import org.maillage.comment.Waiting;

/** What people say to each other beside the map; writing a comment is an edit. */
public final class CommentRoutes {
    private static final String ONE = "/api/territories/{territory}";

    private final Comments comments;
    private final Waiting waiting;

    public CommentRoutes(Comments comments, Waiting waiting) {
        this.comments = comments;
        this.waiting = waiting;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ONE + "/comments", READ, this::threads),
                Route.get(ONE + "/comments/open", READ, this::open),
                Route.get(ONE + "/people", CONTRIBUTE, this::people),
                Route.get(ONE + "/waiting", CONTRIBUTE, this::waiting));
    }

    private void threads(Request request) {
        var place = Objects.requireNonNullElse(request.http().queryParam("place"), "");
        request.http()
                .json(comments.at(place, request.territory(), request.caller().audiences()));
    }

    private void open(Request request) {
        request.http().json(comments.open(request.territory(), request.caller().audiences()));
    }

    private void waiting(Request request) {
        request.http()
                .json(waiting.of(
                        request.author(), request.territory(), request.caller().audiences()));
    }

    private void people(Request request) {
        request.http().json(comments.people(request.territory()));
    }
}
