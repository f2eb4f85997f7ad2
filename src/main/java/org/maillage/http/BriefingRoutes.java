package org.maillage.http;

import static org.maillage.account.Permission.SHARE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.briefing.Briefing;
import org.maillage.briefing.Briefings;
import org.maillage.briefing.FromStory;
import org.maillage.briefing.Wanted;
import org.maillage.council.ToldStories;
import org.maillage.print.HtmlPaper;
import org.maillage.print.Paper;
import org.maillage.print.PdfPaper;
import org.maillage.print.WordPaper;

/** The note to a council and the poster of the map, made by whoever may share. */
public final class BriefingRoutes {
    private static final String HERE = "/api/territories/{territory}";
    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String HTML = "text/html; charset=utf-8";
    private static final int LARGEST = 512 * 1024;

    private final Briefings briefings;
    private final ToldStories stories;

    public BriefingRoutes(Briefings briefings, ToldStories stories) {
        this.briefings = briefings;
        this.stories = stories;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(HERE + "/briefing", SHARE, this::offered),
                Route.post(
                        HERE + "/briefing.html",
                        SHARE,
                        request -> send(request, HTML, "briefing.html", BriefingRoutes::html)),
                Route.post(HERE + "/briefing.pdf", SHARE, request -> send(request, PDF, "briefing.pdf", PdfPaper::of)),
                Route.post(
                        HERE + "/briefing.docx", SHARE, request -> send(request, WORD, "briefing.docx", WordPaper::of)),
                Route.post(HERE + "/poster-a3.pdf", SHARE, request -> poster(request, Paper.Format.A3)),
                Route.post(HERE + "/poster-a0.pdf", SHARE, request -> poster(request, Paper.Format.A0)));
    }

    /** What a briefing could tell, for who is about to make one. */
    private record Offered(
            Briefing.Counts counts,
            List<Briefing.Coverage> coverage,
            List<Briefing.Candidate> findings,
            List<String> told,
            List<Briefing.Scenario> scenarios,
            @Nullable FromStory story) {}

    private void offered(Request request) {
        var http = request.http();
        var story = fromStory(request, http.queryParam("story"));
        var about = story == null ? http.queryParams("actor") : story.actors();
        var wanted = Wanted.about(http.queryParam("mission"), http.queryParam("campaign"), about);
        var briefing = briefings.of(request.territory(), wanted, language(request));
        http.json(new Offered(
                briefing.counts(),
                briefing.coverage(),
                briefing.findings(),
                briefing.told(),
                briefing.scenarios(),
                story));
    }

    private @Nullable FromStory fromStory(Request request, @Nullable String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        return FromStory.of(
                stories.rehearsed(request.territory(), request.caller().audiences(), id));
    }

    private void send(Request request, String type, String file, Function<Paper, byte[]> written) throws IOException {
        var wanted = Body.of(request.http(), Wanted.class, LARGEST);
        answer(request, type, file, written.apply(briefings.paper(request.territory(), wanted, language(request))));
    }

    private void poster(Request request, Paper.Format format) throws IOException {
        var wanted = Body.of(request.http(), Wanted.class, LARGEST);
        var paper = briefings.poster(request.territory(), wanted, format, language(request));
        answer(request, PDF, "poster-" + format.name().toLowerCase(Locale.ROOT) + ".pdf", PdfPaper.of(paper));
    }

    private static byte[] html(Paper paper) {
        return HtmlPaper.of(paper).getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(Request request, String type, String file, byte[] bytes) {
        request.http()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + request.territory() + "-" + file + "\"")
                .result(bytes);
    }

    private static String language(Request request) {
        return request.messages().locale().getLanguage();
    }
}
