package org.maillage.http;

import static org.maillage.account.Permission.READ;

import java.util.List;
import org.maillage.council.ToldStories;

/** What a group tells of its territory; telling it is an edit. */
public final class StoryRoutes {
    private static final String STORIES = "/api/territories/{territory}/stories";

    private final ToldStories stories;

    public StoryRoutes(ToldStories stories) {
        this.stories = stories;
    }

    public List<Route> routes() {
        return List.of(Route.get(STORIES, READ, this::all), Route.get(STORIES + "/{id}/told", READ, this::told));
    }

    private void all(Request request) {
        request.http().json(stories.all(request.territory(), request.caller().audiences()));
    }

    private void told(Request request) {
        var told = stories.rehearsed(
                request.territory(),
                request.caller().audiences(),
                request.http().pathParam("id"));
        Packed.send(request.http(), "application/json", Packed.json(told));
        request.http().header("Vary", "Accept-Encoding");
    }
}
