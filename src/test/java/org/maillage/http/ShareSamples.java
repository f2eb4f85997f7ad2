package org.maillage.http;

import static org.maillage.http.Sample.asking;
import static org.maillage.http.Sample.json;
import static org.maillage.http.Sample.sending;

import java.util.List;
import java.util.Map;
import org.maillage.Application;
import org.maillage.account.Caller;
import org.maillage.council.BriefingShown;
import org.maillage.council.MapView;
import org.maillage.council.ShareWanted;

/** Requests that succeed to the routes of share links. */
final class ShareSamples {
    private static final String LINKS = "/api/territories/{territory}/shares";

    private ShareSamples() {}

    static List<Sample> right(String territory, Application application) {
        var wanted = new ShareWanted(MapView.of("face=geography"), "", null, 3, false, List.of(), "CC-BY-4.0");
        var links = application.shareLinks();
        var gone = links.make(Caller.OPERATOR, territory, wanted).id();
        var link =
                "/api/shares/" + links.make(Caller.OPERATOR, territory, wanted).secret();
        var asked = new BriefingShown("{\"question\":\"Que partager ?\"}", List.of("ada"), null, null);
        var told = new ShareWanted(asked, "", null, 3, false, List.of(), null);
        var briefing =
                "/api/shares/" + links.make(Caller.OPERATOR, territory, told).secret();
        var here = LINKS.replace("{territory}", territory);
        return List.of(
                sending(json("note", "Conseil"), "POST " + LINKS, here, 201),
                asking("GET " + LINKS, here, 200),
                sending(json("id", gone), "POST " + LINKS + "/revoke", here + "/revoke", 200),
                sending("{}", "POST /api/shares/{token}/open", link + "/open", 200),
                asking("GET /api/shares/{token}/map", link + "/map", 200),
                // This one shows a map.
                asking("GET /api/shares/{token}/story", link + "/story", 404),
                asking("GET /api/shares/{token}/briefing.html", briefing + "/briefing.html", 200),
                asking("GET /api/shares/{token}/briefing.pdf", briefing + "/briefing.pdf", 200),
                asking("GET /api/shares/{token}/actors/{id}", link + "/actors/ada", 200),
                asking("GET /api/shares/{token}/data/{file}", link + "/data/territory.json", 200));
    }

    /** What is wrong in a wish for a link. */
    static List<Sample> wrong(String territory) {
        var here = LINKS.replace("{territory}", territory);
        return List.of(
                sending("", "POST " + LINKS, here, 422),
                sending(json("days", 0), "POST " + LINKS, here, 422, "days"),
                sending(briefing("until", "bientôt"), "POST " + LINKS, here, 422, "until"),
                sending(briefing("face", "moon"), "POST " + LINKS, here, 422, "face"),
                sending(briefing("question", "x".repeat(1_001)), "POST " + LINKS, here, 422, "question"),
                sending(briefing("campaign", "none"), "POST " + LINKS, here, 422, "campaign"),
                sending(briefing("mission", "none"), "POST " + LINKS, here, 422, "mission"),
                sending(briefing("actors", List.of("bob")), "POST " + LINKS, here, 422, "actors"),
                sending(briefing("options", List.of(Map.of("scenario", "sc"))), "POST " + LINKS, here, 422, "options"),
                sending("{\"briefing\":\"note\"}", "POST " + LINKS, here, 400),
                sending(json("briefing", Map.of(), "licence", "ODbL-1.0"), "POST " + LINKS, here, 422, "licence"),
                sending(json("id", "none"), "POST " + LINKS + "/revoke", here + "/revoke", 404),
                sending("{}", "POST " + LINKS + "/revoke", here + "/revoke", 422, "id"),
                sending("{}", "POST /api/shares/{token}/open", "/api/shares/none/open", 404),
                asking("GET /api/shares/{token}/map", "/api/shares/none/map", 404));
    }

    private static String briefing(String field, Object value) {
        return json("briefing", Map.of(field, value));
    }
}
