package org.maillage.council;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.council.MadeLink.at;
import static org.maillage.council.MadeLink.detail;
import static org.maillage.council.MadeLink.list;
import static org.maillage.council.MadeLink.make;
import static org.maillage.council.MadeLink.open;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.account.Caller;
import org.maillage.account.Passwords;
import org.maillage.account.Role;
import org.maillage.graph.Graph;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** A share link from the day it is made until it is closed. */
@ExtendWith(RunningApplication.class)
class ShareLinksTest {
    private static final String SITE = "https://www.ville.example";

    @Test
    void aLinkIsOpenedCountedListedAndClosed(Client client) {
        var territory = open(client);
        var link = make(client, territory, Map.of("note", "Conseil du 4 mars", "view", "face=geography"));
        var visitor = client.signedOut();
        assertThat(visitor.postJson(at(link, "open"), Map.of()).path("name").asString(""))
                .isNotBlank();
        visitor.postJson(at(link, "open"), Map.of());
        assertThat(ids(visitor.json(at(link, "map")))).containsExactly("ada", "bob");
        var listed = list(client, territory).get(0);
        assertThat(listed.path("openings").asInt()).isEqualTo(2);
        assertThat(listed.path("state").asString("")).isEqualTo("open");
        assertThat(listed.path("note").asString("")).isEqualTo("Conseil du 4 mars");
        assertThat(listed.path("by").asString("")).isEqualTo(Caller.OPERATOR.name());
        assertThat(listed.toString()).doesNotContain(link);
        client.postJson(
                "/api/territories/" + territory + "/shares/revoke",
                Map.of("id", listed.path("id").asString("")));
        assertThat(visitor.get(at(link, "map")).statusCode()).isEqualTo(404);
        assertThat(detail(visitor.post(at(link, "open"), Map.of()))).contains("fermé");
        assertThat(list(client, territory).get(0).path("state").asString("")).isEqualTo("revoked");
    }

    @Test
    void whoeverOpensALinkDecidesNothingAboutWhereActorsStand(Client client) {
        var territory = open(client);
        var shown = client.signedOut().json(at(make(client, territory, Map.of()), "map"));
        assertThat(shown.at("/actors/0").has("x")).isTrue();
        assertThat(client.json("/api/territories/" + territory + "/table/actors")
                        .toString())
                .doesNotContain("\"x\"");
    }

    @Test
    void aPasswordIsAskedForAndOpensWhatFollows(Client client) {
        var territory = open(client);
        var link = make(client, territory, Map.of("password", "lundi matin"));
        var other = make(client, territory, Map.of("password", "mardi matin"));
        var visitor = client.signedOut().from("127.0.0.31");
        assertThat(detail(visitor.post(at(link, "open"), Map.of()))).contains("demande un mot de passe");
        assertThat(detail(visitor.post(at(link, "open"), Map.of("password", "mardi matin"))))
                .contains("pas le mot de passe");
        var pass = visitor.postJson(at(link, "open"), Map.of("password", "lundi matin"))
                .path("pass")
                .asString("");
        assertThat(visitor.get(at(link, "map")).statusCode()).isEqualTo(401);
        assertThat(visitor.with("X-Share-Pass", pass).get(at(link, "map")).statusCode())
                .isEqualTo(200);
        for (var forged : List.of(pass + "0", "9" + pass, "1." + pass.substring(pass.indexOf('.') + 1), "x")) {
            var answer = visitor.with("X-Share-Pass", forged).get(at(link, "map"));
            assertThat(answer.statusCode()).as(forged).isEqualTo(401);
        }
        assertThat(visitor.with("X-Share-Pass", pass).get(at(other, "map")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void passwordsCannotBeTriedForever(Client client) {
        var link = make(client, open(client), Map.of("password", "lundi matin"));
        var guesser = client.signedOut().from("127.0.0.32");
        var statuses = Stream.generate(() -> guesser.post(at(link, "open"), Map.of("password", "un essai"))
                        .statusCode())
                .limit(25)
                .toList();
        assertThat(statuses).startsWith(401).endsWith(429);
        assertThat(client.signedOut()
                        .from("127.0.0.33")
                        .post(at(link, "open"), Map.of("password", "lundi matin"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aLinkThatIsOverSaysSo(Client client, Graph graph) {
        var territory = open(client);
        var before = new ShareLinks(graph, new Passwords(), () -> Instant.now().minus(Duration.ofDays(3)));
        var wanted = new ShareWanted(MapView.of(""), "", null, 2, false, List.of(SITE), null);
        var link = before.make(Caller.OPERATOR, territory, wanted).secret();
        assertThat(detail(client.signedOut().get(at(link, "map")))).contains("expiré");
        assertThat(list(client, territory).get(0).path("state").asString("")).isEqualTo("expired");
        assertThat(header(client.signedOut().get("/s/" + link), "Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "0123456789abcdef0123456789abcdef0123456789abcdef", "%20", "é"})
    void whatIsNoLinkIsAnsweredAlike(String token, Client client) {
        var visitor = client.signedOut();
        var usual = visitor.get("/api/shares/nothing/map");
        assertThat(usual.statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/shares/" + encoded(token) + "/map").body()).isEqualTo(usual.body());
        assertThat(visitor.post("/api/shares/" + encoded(token) + "/open", Map.of())
                        .body())
                .isEqualTo(usual.body());
    }

    @Test
    void onlyWhoFacilitatesSharesAndOnlyHere(Client client) {
        var territory = open(client);
        var link = make(client, territory, Map.of());
        var id = list(client, territory).get(0).path("id").asString("");
        var contributor = Invited.to(client, territory, Role.CONTRIBUTOR);
        var shares = "/api/territories/" + territory + "/shares";
        assertThat(contributor.get(shares).statusCode()).isEqualTo(403);
        assertThat(contributor.post(shares, Map.of()).statusCode()).isEqualTo(403);
        var elsewhere = "/api/territories/" + open(client) + "/shares/revoke";
        assertThat(client.post(elsewhere, Map.of("id", id)).statusCode()).isEqualTo(404);
        assertThat(client.signedOut().get(at(link, "map")).statusCode()).isEqualTo(200);
    }

    @Test
    void thePageIsFramedWhereItMayAndIndexedWhereItIsAsked(Client client) {
        var territory = open(client);
        var plain = client.signedOut().get("/s/" + make(client, territory, Map.of()));
        assertThat(header(plain, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(header(plain, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(plain, "X-Robots-Tag")).contains("noindex");
        assertThat(header(plain, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(plain, "Cache-Control")).isEqualTo("no-store");
        var origins = List.of(SITE, "http://intranet.example:8080");
        for (var shown : List.<Map<String, ?>>of(Map.of(), Map.of("briefing", Map.of("question", "Que décider ?")))) {
            var wanted = new HashMap<String, Object>(Map.of("origins", origins, "indexed", true));
            wanted.putAll(shown);
            var framed = client.signedOut().get("/s/" + make(client, territory, wanted));
            assertThat(header(framed, "Content-Security-Policy"))
                    .contains("frame-ancestors " + SITE + " http://intranet.example:8080;");
            assertThat(header(framed, "X-Frame-Options")).isEmpty();
            assertThat(header(framed, "X-Robots-Tag")).isEmpty();
        }
    }

    @Test
    void dataIsTakenAlongOnlyWhereItMayBeAndNamesItsLicence(Client client) {
        var territory = open(client);
        var visitor = client.signedOut();
        var plain = make(client, territory, Map.of());
        assertThat(visitor.get(at(plain, "data/actors.csv")).statusCode()).isEqualTo(404);
        var link = make(client, territory, Map.of("licence", "ODbL-1.0"));
        for (var file : List.of("territory.json", "actors.geojson", "actors.csv", "relations.csv")) {
            var taken = visitor.get(at(link, "data/" + file));
            assertThat(taken.statusCode()).isEqualTo(200);
            assertThat(header(taken, "Link")).contains("odbl").contains("license");
        }
        assertThat(visitor.get(at(link, "data/actors.csv")).body()).contains("ada,Acteur ada");
        var places = visitor.json(at(link, "data/actors.geojson"));
        assertThat(places.path("licence").path("id").asString("")).isEqualTo("ODbL-1.0");
        assertThat(places.at("/features/0/geometry/coordinates").toString()).isEqualTo("[3.06,50.63]");
        assertThat(visitor.get(at(link, "data/passwd")).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsNamed(Client client) {
        var given = Map.of(
                "days",
                0,
                "password",
                "court",
                "indexed",
                true,
                "licence",
                "mine",
                "note",
                "x".repeat(201),
                "origins",
                List.of("https://a.example/path", "ftp://b", "https://c.example; script-src *"));
        var answer = client.post("/api/territories/" + open(client) + "/shares", given);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("share-days", "password-too-short", "share-indexed", "not-allowed", "too-long")
                .contains("https://a.example/path", "ftp://b", "script-src *");
    }

    private static List<String> ids(JsonNode map) {
        return map.path("actors")
                .valueStream()
                .map(actor -> actor.path("id").asString(""))
                .sorted()
                .toList();
    }

    private static String encoded(String token) {
        return URLEncoder.encode(token, UTF_8);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
