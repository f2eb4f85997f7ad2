package org.maillage.http;

import static org.maillage.account.Permission.CONTRIBUTE;
import static org.maillage.account.Permission.READ;

import java.util.List;
import org.maillage.briefing.StoryDeck;
import org.maillage.council.ToldStories;
import org.maillage.print.DeckFile;

/** What a group tells of its territory; telling it is an edit. */
public final class StoryRoutes {
    private static final String STORIES = "/api/territories/{territory}/stories";

    private static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private final ToldStories stories;

    public StoryRoutes(ToldStories stories) {
        this.stories = stories;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(STORIES, READ, this::all),
                Route.get(STORIES + "/{id}/told", READ, this::told),
                Route.get(STORIES + "/{id}/deck.pptx", READ, this::deck));
    }

    private void all(Request request) {
        request.http().json(stories.all(request.territory(), request.caller().audiences()));
    }

    private void told(Request request) {
        var told = rehearsed(request);
        Packed.send(request.http(), "application/json", Packed.json(told));
        request.http().header("Vary", "Accept-Encoding");
    }

    /** The notes come along for whoever may write the story. */
    private void deck(Request request) {
        var mayWrite = request.caller().in(request.territory()).may(CONTRIBUTE);
        var language = request.messages().locale().getLanguage();
        var file = DeckFile.of(StoryDeck.of(rehearsed(request), mayWrite, language));
        request.http()
                .contentType(SLIDES)
                .header("Content-Disposition", "attachment; filename=\"" + request.territory() + "-deck.pptx\"")
                .result(file);
    }

    private ToldStories.Told rehearsed(Request request) {
        return stories.rehearsed(
                request.territory(),
                request.caller().audiences(),
                request.http().pathParam("id"));
    }
}
