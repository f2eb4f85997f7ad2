package org.maillage.http;

import static org.maillage.http.Sample.asking;
import static org.maillage.http.Sample.form;
import static org.maillage.http.Sample.json;
import static org.maillage.http.Sample.sending;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.Application;
import org.maillage.account.Accounts;
import org.maillage.account.Caller;
import org.maillage.account.Invitations;
import org.maillage.account.Workshops;

/** Requests to every route: one or more that succeed, in an order that makes sense, and those that are wrong. */
final class Samples {
    private static final String TERRITORY = "/api/territories/{territory}";

    private Samples() {}

    /** Reading and changing a territory that has the actors {@code ada} and {@code bob}, a need and a resource. */
    static List<Sample> right(String territory, Application application) {
        return Stream.of(
                        open(application.accounts()),
                        own(territory, application.membership().invitations()),
                        AccountSamples.right(application),
                        ShareSamples.right(territory, application),
                        UpkeepSamples.right(),
                        BriefingSamples.right(territory),
                        ImportSamples.right(territory),
                        reading(territory),
                        inviting(territory, application.membership().invitations()),
                        workshop(territory, application.membership().workshops()),
                        changing(territory))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> open(Accounts accounts) {
        var id = "test-" + UUID.randomUUID();
        return List.of(
                sending("{}", "POST /api/sign-in/provider", "/api/sign-in/provider", 404),
                asking("GET /sign-in/provider", "/sign-in/provider", 302),
                asking("GET /health/live", "/health/live", 200),
                asking("GET /health/ready", "/health/ready", 200),
                asking("GET /sign-in", "/sign-in?code=" + accounts.newCode(), 302),
                sending(json("code", accounts.newCode()), "POST /api/sign-in", "/api/sign-in", 200),
                sending("{}", "POST /api/sign-out", "/api/sign-out", 200),
                asking("GET /api/openapi.json", "/api/openapi.json", 200),
                asking("GET /api/periods", "/api/periods?text=lundi%20matin", 200),
                asking("GET /api/towns", "/api/towns?q=lil", 200),
                asking("GET /api/territories", "/api/territories", 200),
                sending(json("id", id, "name", "Essai"), "POST /api/territories", "/api/territories", 201));
    }

    private static List<Sample> own(String territory, Invitations invitations) {
        var secret =
                invitations.make(Caller.OPERATOR, territory, "reader", "", 1).secret();
        var taking = json(
                "secret",
                secret,
                "name",
                "Zoé",
                "login",
                "zoe-" + UUID.randomUUID(),
                "password",
                "un bon mot de passe");
        return List.of(
                asking("GET /api/me", "/api/me", 200),
                asking("GET /api/me/account", "/api/me/account", 200),
                sending(
                        json("old", "none", "password", "another one"),
                        "POST /api/me/password",
                        "/api/me/password",
                        422,
                        "password"),
                sending(
                        json("login", "lea", "password", "a good password"),
                        "POST /api/me/account",
                        "/api/me/account",
                        422,
                        "login"),
                sending(json("login", "lea", "password", "x"), "POST /api/me/tie", "/api/me/tie", 422, "login"),
                sending(json("name", "Léa"), "POST /api/me/name", "/api/me/name", 403),
                sending("{}", "POST /api/me/sign-out-elsewhere", "/api/me/sign-out-elsewhere", 200),
                sending(json("secret", secret), "POST /api/invitation/look", "/api/invitation/look", 200),
                sending(taking, "POST /api/invitation/take", "/api/invitation/take", 200));
    }

    private static List<Sample> inviting(String territory, Invitations invitations) {
        var made = invitations.make(Caller.OPERATOR, territory, "reader", "", 1);
        return List.of(
                get("/members", territory, "/members"),
                post(json("person", Caller.OPERATOR.person(), "role", "reader"), "/members", territory),
                sending(
                        json("role", "contributor", "note", "Atelier", "days", 3),
                        "POST " + TERRITORY + "/invitations",
                        at(territory, "/invitations"),
                        201),
                post(json("id", made.id()), "/invitations/revoke", territory));
    }

    private static List<Sample> workshop(String territory, Workshops workshops) {
        var code = Objects.requireNonNullElse(
                workshops.open(Caller.OPERATOR, territory).code(), "");
        return List.of(
                get("/workshop", territory, "/workshop"),
                post("{}", "/workshop", territory),
                post("{}", "/workshop/extend", territory),
                sending(json("code", code, "name", "Léa"), "POST /api/workshop/join", "/api/workshop/join", 200),
                post("{}", "/workshop/close", territory));
    }

    private static List<Sample> reading(String territory) {
        return List.of(
                get("", territory, ""),
                get("/graph", territory, "/graph"),
                get("/actors/{id}", territory, "/actors/ada"),
                get("/actors/{id}/profiles", territory, "/actors/ada/profiles"),
                get("/profiles", territory, "/profiles?mission=animation&campaign=c"),
                get("/comments", territory, "/comments?place=actor~ada"),
                get("/comments/open", territory, "/comments/open"),
                get("/people", territory, "/people"),
                get("/waiting", territory, "/waiting"),
                get("/suggestions", territory, "/suggestions"),
                get("/scenarios", territory, "/scenarios"),
                get("/stories", territory, "/stories"),
                get("/stories/{id}/told", territory, "/stories/st/told"),
                get("/strategy", territory, "/strategy?mission=animation&campaign=c"),
                get("/scenarios/{id}/difference", territory, "/scenarios/sc/difference"),
                get("/export", territory, "/export"),
                get("/export.archive", territory, "/export.archive"),
                get("/export.csv", territory, "/export.csv"),
                get("/export.xlsx", territory, "/export.xlsx"),
                get("/export.gexf", territory, "/export.gexf"),
                get("/export.graphml", territory, "/export.graphml"),
                get("/export.geojson", territory, "/export.geojson"),
                get("/export.cypher", territory, "/export.cypher"),
                get("/table/{table}", territory, "/table/actors"),
                get("/table/{table}", territory, "/table/resources"),
                get("/table/{table}", territory, "/table/needs"),
                get("/table/{table}", territory, "/table/pools"),
                get("/table/{table}", territory, "/table/readings"),
                get("/table/{table}", territory, "/table/profiles"),
                get("/table/{table}", territory, "/table/relations"),
                get("/table/{table}", territory, "/table/discussions"),
                get("/actors/{id}/data", territory, "/actors/ada/data"),
                get("/pools/{pool}/sharing", territory, "/pools/p/sharing"),
                get("/pools/{pool}/life", territory, "/pools/p/life"),
                get("/rounds", territory, "/rounds"),
                get("/campaigns/compare", territory, "/campaigns/compare?from=2025&to=2026&mission=animation"),
                get("/undoable", territory, "/undoable"),
                get("/changes", territory, "/changes?limit=3"),
                get("/changes", territory, "/changes?entity=actor:ada"),
                get("/versions", territory, "/versions"),
                get("/past/{seq}", territory, "/past/2"),
                get("/consequences/{kind}/{id}", territory, "/consequences/actor/ada"),
                get("/questions", territory, "/questions"),
                get("/questions/{group}/{name}", territory, "/questions/mutualisation/who-can-share?need=n"),
                get("/questions/{group}/{name}", territory, "/questions/coordination/isolated-actors"),
                get("/questions/{group}/{name}/cypher", territory, "/questions/coordination/isolated-actors/cypher"),
                get("/proposals", territory, "/proposals?need=n"),
                get("/findings", territory, "/findings"),
                get("/findings/confidence", territory, "/findings/confidence"),
                get("/duplicates", territory, "/duplicates"),
                get("/events", territory, "/events"));
    }

    private static List<Sample> changing(String territory) {
        var edit = Map.of("kind", "actor", "id", "cid", "document", Map.of("name", "Cid"));
        var verdict = json("need", "n", "resource", "x", "verdict", "accepted");
        return List.of(
                post(json("what", "test", "edits", List.of(edit)), "/edits", territory),
                post(
                        json("from", "c", "campaign", Map.of("id", "e", "name", "Suite", "state", "open")),
                        "/campaigns/start",
                        territory),
                post(json("page", "none"), "/presence", territory),
                sending("", "POST " + TERRITORY + "/actors/{id}/erase", at(territory, "/actors/ada/erase"), 422, "id"),
                get("/authors", territory, "/authors"),
                get("/authors/data", territory, "/authors/data?name=Rose%20Gray"),
                post(json("name", "Rose Gray", "to", "Rose Gris"), "/authors/rename", territory),
                post(json("name", "Rose Gris"), "/authors/erase", territory),
                post("", "/undo", territory),
                post("", "/redo", territory),
                new Sample(
                        "POST /api/territories/{territory}/past/{seq}/restore",
                        "/api/territories/" + territory + "/past/900/restore",
                        "",
                        200,
                        List.of()),
                post(verdict, "/proposals/decide", territory),
                get("/proposals", territory, "/proposals?need=n"),
                post(form("file", "actors.csv", Sample.ACTORS), "/import", territory),
                post("", "/findings/confidence", territory),
                sending(
                        "",
                        "POST " + TERRITORY + "/questions/{group}/{name}/stop",
                        at(territory, "/questions/coordination/betweenness/stop"),
                        200),
                post("", "/findings/confidence/stop", territory),
                post(json("id", "s1"), "/suggestions/accept", territory),
                post(json("id", "s2", "reason", "Déjà là"), "/suggestions/refuse", territory),
                post(json("keep", "ada", "drop", "bob"), "/merge", territory));
    }

    /** What each route that takes something says when that is wrong: the fields to correct by name. */
    static List<Sample> wrong(String territory) {
        var actor =
                Map.of("kind", "actor", "id", "dan", "document", Map.of("name", " ", "lat", "north", "audience", "x"));
        var badFile = form("file", "actors.csv", "id,name,lat\neve,,95\n");
        return List.of(
                sending("{", "POST /api/sign-in", "/api/sign-in", 400),
                sending("{\"code\":\"wrong\"}", "POST /api/sign-in", "/api/sign-in", 401),
                sending(json("login", "nobody", "password", "wrong"), "POST /api/sign-in", "/api/sign-in", 401),
                sending(json("secret", "wrong"), "POST /api/invitation/look", "/api/invitation/look", 404),
                sending(json("secret", "wrong"), "POST /api/invitation/take", "/api/invitation/take", 404),
                sending("{}", "POST /api/people/reset", "/api/people/reset", 422, "person"),
                sending(json("secret", "wrong"), "POST /api/reset/look", "/api/reset/look", 404),
                sending(json("secret", "wrong"), "POST /api/reset/use", "/api/reset/use", 404),
                sending(json("code", "123"), "POST /api/workshop/join", "/api/workshop/join", 404),
                wrong(territory, "/workshop/extend", "{}", 404),
                wrong(territory, "/members", "{}", 422, "person"),
                wrong(territory, "/members", json("person", "nobody", "role", "reader"), 404),
                wrong(territory, "/members", json("person", "nobody", "role", "administrator"), 422, "role"),
                wrong(territory, "/invitations", json("role", "king"), 422, "role"),
                wrong(territory, "/invitations", json("role", "reader", "days", 1000), 422, "days"),
                wrong(territory, "/invitations/revoke", json("id", "none"), 404),
                sending("[]", "POST /api/territories", "/api/territories", 400),
                sending("", "POST /api/territories", "/api/territories", 422),
                sending("{\"id\":\"Not An Id\"}", "POST /api/territories", "/api/territories", 422, "id", "name"),
                sending(json("id", territory, "name", "Y"), "POST /api/territories", "/api/territories", 409),
                wrong(territory, "/presence", "{}", 422, "page"),
                wrong(territory, "/edits", "{\"edits\":", 400),
                wrong(territory, "/edits", "{}", 422, "edits"),
                wrong(territory, "/edits", json("edits", List.of(actor)), 422, "name", "lat", "audience"),
                wrong(territory, "/edits", json("edits", List.of(Map.of("kind", "dog"))), 422, "kind"),
                wrong(territory, "/proposals/decide", "{}", 422, "verdict", "resource", "need", "type"),
                wrong(territory, "/proposals/decide", json("need", "n", "resource", "no", "verdict", "accepted"), 404),
                wrong(territory, "/suggestions/accept", json("id", "none"), 404),
                wrong(territory, "/suggestions/refuse", json("id", "none"), 404),
                wrong(territory, "/suggestions/refuse", json("id", "s1", "reason", "x".repeat(20_001)), 422, "answer"),
                wrong(territory, "/campaigns/start", "{}", 422, "from"),
                wrong(territory, "/campaigns/start", json("from", "c"), 422, "id"),
                wrong(territory, "/merge", "{}", 422, "keep", "drop"),
                wrong(territory, "/merge", json("keep", "ada", "drop", "ada"), 422, "drop"),
                wrong(territory, "/merge", json("keep", "ada", "drop", "nobody"), 404),
                wrong(territory, "/import", "{}", 400),
                wrong(territory, "/import", form("other", "actors.csv", Sample.ACTORS), 422, "file"),
                wrong(territory, "/import", badFile, 422, "name", "lat"),
                sending(
                        form("file", "actors.csv", Sample.ACTORS),
                        "POST " + TERRITORY + "/import",
                        at(territory, "/import?dryRun=maybe"),
                        422,
                        "dryRun"),
                asked(territory, "/actors/{id}", "/actors/nobody", 404),
                asked(territory, "/actors/{id}/profiles", "/actors/nobody/profiles", 404),
                asked(territory, "/table/{table}", "/table/dogs", 404),
                asked(territory, "/changes", "/changes?limit=many", 422, "limit"),
                asked(territory, "/past/{seq}", "/past/long-ago", 422, "seq"),
                asked(territory, "/consequences/{kind}/{id}", "/consequences/dog/ada", 404),
                asked(territory, "/consequences/{kind}/{id}", "/consequences/actor/nobody", 404),
                asked(territory, "/questions/{group}/{name}", "/questions/coordination/nothing", 404),
                asked(territory, "/questions/{group}/{name}/cypher", "/questions/coordination/nothing/cypher", 404),
                asked(
                        territory,
                        "/questions/{group}/{name}",
                        "/questions/mutualisation/who-can-share?limit=many",
                        422,
                        "limit"),
                asked(territory, "/proposals", "/proposals?limit=many", 422, "limit"),
                asked(territory, "/campaigns/compare", "/campaigns/compare", 422, "from", "to"),
                asked(territory, "/events", "/events", 422, "Accept"));
    }

    private static Sample get(String route, String territory, String path) {
        return asking("GET " + TERRITORY + route, at(territory, path), 200);
    }

    private static Sample asked(String territory, String route, String path, int status, String... named) {
        return asking("GET " + TERRITORY + route, at(territory, path), status, named);
    }

    private static Sample post(String body, String path, String territory) {
        return sending(body, "POST " + TERRITORY + path, at(territory, path), 200);
    }

    private static Sample wrong(String territory, String path, String body, int status, String... named) {
        return sending(body, "POST " + TERRITORY + path, at(territory, path), status, named);
    }

    private static String at(String territory, String path) {
        return "/api/territories/" + territory + path;
    }
}
