package org.maillage.http;

import static org.maillage.account.Permission.NONE;
import static org.maillage.account.Permission.SHARE;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.briefing.SharedBriefings;
import org.maillage.briefing.SharedBriefings.Form;
import org.maillage.briefing.Wanted;
import org.maillage.council.BriefingShown;
import org.maillage.council.Licence;
import org.maillage.council.MapView;
import org.maillage.council.OpenData;
import org.maillage.council.Published;
import org.maillage.council.ShareLinks;
import org.maillage.council.ShareWanted;
import org.maillage.council.StoryShown;
import org.maillage.council.Target;
import org.maillage.council.ToldStories;
import org.maillage.council.Visit;
import org.maillage.council.Visits;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Share links: making them, and what people see who come by one, whoever is signed in where they come from. */
public final class ShareRoutes {
    private static final String LINKS = "/api/territories/{territory}/shares";
    private static final String ONE = "/api/shares/{token}";

    /** What whoever gave the password shows from then on; a header, because a page within another has no cookies. */
    private static final String PASS = "X-Share-Pass";

    /** What a briefing with all its texts takes. */
    private static final int LARGEST = 512 * 1024;

    private final ShareLinks links;
    private final Visits visits;
    private final Published published;
    private final ToldStories stories;
    private final SharedBriefings briefings;
    private final OpenData data;
    private final Callers callers;

    public ShareRoutes(
            ShareLinks links,
            Visits visits,
            Published published,
            ToldStories stories,
            SharedBriefings briefings,
            Callers callers) {
        this.links = links;
        this.visits = visits;
        this.published = published;
        this.stories = stories;
        this.briefings = briefings;
        this.data = new OpenData(published);
        this.callers = callers;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(LINKS, SHARE, request -> request.http().json(links.of(request.territory()))),
                Route.post(LINKS, SHARE, this::make),
                Route.post(LINKS + "/revoke", SHARE, this::revoke),
                Route.post(ONE + "/open", NONE, this::open),
                Route.get(ONE + "/map", NONE, this::map),
                Route.get(ONE + "/story", NONE, this::story),
                Route.get(ONE + "/briefing.html", NONE, this::briefing),
                Route.get(ONE + "/briefing.pdf", NONE, this::briefingPdf),
                Route.get(ONE + "/actors/{id}", NONE, this::sheet),
                Route.get(ONE + "/data/{file}", NONE, this::take));
    }

    private void make(Request request) throws IOException {
        var given = Body.of(request.http(), Given.class, LARGEST);
        var wanted = new ShareWanted(
                target(request.territory(), given),
                text(given.note()).strip(),
                text(given.password()).isEmpty() ? null : given.password(),
                given.days(),
                Boolean.TRUE.equals(given.indexed()),
                Objects.requireNonNullElse(given.origins(), List.of()),
                text(given.licence()).isEmpty() ? null : given.licence());
        request.http().status(201).json(links.make(request.caller(), request.territory(), wanted));
    }

    private Target target(String territory, Given given) {
        if (given.briefing() != null) {
            return briefings.shareable(territory, given.briefing());
        }
        return text(given.story()).isEmpty()
                ? MapView.of(text(given.view()))
                : stories.shareable(territory, text(given.story()));
    }

    private void revoke(Request request) throws IOException {
        var id = text(Body.of(request.http(), Revoked.class, Body.SMALL).id());
        if (id.isBlank()) {
            throw new Invalid(Problem.of("required", "id", null));
        }
        links.revoke(request.territory(), id);
        request.http().json(Map.of("ok", true));
    }

    private void open(Request request) throws IOException {
        var given = Body.of(request.http(), Opening.class, Body.SMALL);
        var admitted = visits.open(token(request), given.password(), callers.address(request.http()));
        var visit = admitted.visit();
        var title = published.title(visit);
        request.http()
                .json(new Opened(
                        title.name(),
                        title.perimeter(),
                        title.noticeFr(),
                        title.noticeEn(),
                        title.asOf(),
                        visit.origins(),
                        visit.target() instanceof StoryShown,
                        visit.target() instanceof BriefingShown,
                        visit.licence().map(ShareRoutes::shown).orElse(null),
                        admitted.pass()));
    }

    private void map(Request request) {
        Packed.send(request.http(), "application/json", Packed.json(published.map(visit(request))));
        request.http().header("Vary", "Accept-Encoding");
    }

    private void story(Request request) {
        Packed.send(request.http(), "application/json", Packed.json(stories.visited(visit(request))));
        request.http().header("Vary", "Accept-Encoding");
    }

    private void briefing(Request request) {
        Packed.send(request.http(), "text/html; charset=utf-8", Packed.bytes(read(request, Form.HTML)));
        request.http().header("Vary", "Accept-Encoding");
        attached(request, "briefing.html");
    }

    private void briefingPdf(Request request) {
        request.http().contentType("application/pdf").result(read(request, Form.PDF));
        attached(request, "briefing.pdf");
    }

    private byte[] read(Request request, Form form) {
        return briefings.visited(visit(request), request.messages().locale().getLanguage(), form);
    }

    private static void attached(Request request, String file) {
        request.http().header("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }

    private void sheet(Request request) {
        request.http().json(published.sheet(visit(request), request.http().pathParam("id")));
    }

    private void take(Request request) {
        var file = request.http().pathParam("file");
        var taken = data.take(visit(request), file);
        var http = request.http();
        if (taken.content() instanceof String table) {
            http.result(table);
        } else {
            http.json(taken.content());
        }
        http.contentType(taken.type());
        attached(request, file);
        http.header("Link", "<" + taken.licence().address() + ">; rel=\"license\"");
    }

    private Visit visit(Request request) {
        return visits.admit(token(request), request.http().header(PASS));
    }

    private static String token(Request request) {
        return request.http().pathParam("token");
    }

    private static Map<String, String> shown(Licence licence) {
        return Map.of("id", licence.code(), "name", licence.title(), "url", licence.address());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private record Given(
            @Nullable String view,
            @Nullable String story,
            @Nullable Wanted briefing,
            @Nullable String note,
            @Nullable String password,
            @Nullable Integer days,
            @Nullable Boolean indexed,
            @Nullable List<String> origins,
            @Nullable String licence) {}

    private record Revoked(@Nullable String id) {}

    private record Opening(@Nullable String password) {}

    private record Opened(
            String name,
            @Nullable String perimeter,
            @Nullable String noticeFr,
            @Nullable String noticeEn,
            String asOf,
            List<String> origins,
            boolean story,
            boolean briefing,
            @Nullable Map<String, String> licence,
            @Nullable String pass) {}
}
