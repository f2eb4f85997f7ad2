package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.graph.Connection;
import org.maillage.graph.Graph;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;

/** Joining a workshop by a code and a first name, and what becomes of it. */
@ExtendWith(RunningApplication.class)
class WorkshopTest {
    private static final String JOIN = "/api/workshop/join";

    private final Workspace work;
    private final String territory;
    private final String workshop;
    private final Client facilitator;

    WorkshopTest(Client client) {
        facilitator = client;
        work = Workspace.of(client).with("ada", "bob");
        territory = work.territory();
        workshop = "/api/territories/" + territory + "/workshop";
    }

    @Test
    void whoHasTheCodeComesInWithAFirstNameAndReadsInIt() {
        var code = open();
        var lea = new Workspace(guest(code.substring(0, 4) + " " + code.substring(4), " Léa "), territory);
        lea.edit(reading("own", "ada", "bob", "alliance", "author", "Somebody Else"));
        assertThat(work.text("readings", "own", "author")).isEqualTo("Léa");
        var me = guest(code, "Bakary").json("/api/me");
        assertThat(me.path("name").asString("")).isEqualTo("Bakary");
        assertThat(me.path("territories").path(territory).asString("")).isEqualTo("contributor");
        assertThat(Instant.parse(me.path("until").asString("")))
                .isAfter(Instant.now().plus(Duration.ofHours(12)));
        assertThat(shown().path("people")
                        .valueStream()
                        .map(one -> one.path("name").asString("")))
                .containsExactly("Léa", "Bakary");
    }

    @Test
    void aGuestSeesThatTerritoryOnlyAndWritesTheirOwnReadingsOnly() {
        work.edit(reading("of-the-facilitator", "ada", "bob", "alliance"));
        var client = guest(open(), "Léa");
        var lea = new Workspace(client, territory);
        assertThat(client.json("/api/territories")).hasSize(1);
        assertThat(client.get("/api/territories/lille-2008").statusCode()).isEqualTo(403);
        assertThat(client.get(workshop).statusCode()).isEqualTo(403);
        assertThat(lea.send(delete("reading", "of-the-facilitator")).statusCode())
                .isEqualTo(403);
        assertThat(lea.send(put("actor", "ada", "name", "Other")).statusCode()).isEqualTo(403);
    }

    @Test
    void twoPeopleOfOneNameAreToldApart() {
        var code = open();
        guest(code, "Léa");
        var lea = new Workspace(guest(code, "Zoé"), territory);
        lea.edit(reading("own", "ada", "bob", "alliance"));
        for (var same : new String[] {"Léa", " lea ", "ZOE.", "animation"}) {
            var refused = join(facilitator.signedOut(), code, same);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("first-name-taken").contains("initiale");
        }
        assertThat(join(facilitator.signedOut(), code, " ").body()).contains("Donnez votre prénom");
        guest(code, "Léa M.");
    }

    @Test
    void openingAgainShowsTheSameCodeAndClosingEndsIt() {
        var code = open();
        assertThat(code).matches("\\d{8}");
        assertThat(open()).isEqualTo(code);
        var lea = guest(code, "Léa");
        facilitator.postJson(workshop + "/close", Map.of());
        assertThat(shown().path("open").asBoolean(true)).isFalse();
        var refused = join(facilitator.signedOut(), code, "Bakary");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body())
                .isEqualTo(join(facilitator.signedOut(), "00000000", "Léa").body());
        new Workspace(lea, territory).edit(reading("own", "ada", "bob", "alliance"));
        assertThat(open()).isNotEqualTo(code);
        assertThat(shown().path("people")).isEmpty();
    }

    @Test
    void aWorkshopIsOverWhenItsTimeIsAndWhoIsInsideStaysAsLongAsItWasExtended(Graph graph) {
        var code = open();
        var lea = guest(code, "Léa");
        var first = until(lea);
        var later = facilitator.postJson(workshop + "/extend", Map.of());
        assertThat(until(lea)).isEqualTo(first.plus(Duration.ofHours(1)));
        assertThat(Instant.parse(later.path("expires").asString("")))
                .isEqualTo(until(lea).minus(Duration.ofHours(12)));
        end(graph, Instant.now().minusSeconds(1));
        assertThat(join(facilitator.signedOut(), code, "Bakary").statusCode()).isEqualTo(404);
        assertThat(lea.get(work.at("graph")).statusCode()).isEqualTo(200);
        assertThat(facilitator.post(workshop + "/extend", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoComesBackIsThemselvesAgainAndWhoHasAnAccountKeepsIt() {
        var code = open();
        var lea = guest(code, "Léa");
        var person = lea.json("/api/me").path("person");
        Client.ok(join(lea, code, "Other"));
        assertThat(lea.json("/api/me").path("person")).isEqualTo(person);
        var reader = Invited.to(facilitator, territory, Role.READER);
        Client.ok(join(reader, code, ""));
        var me = reader.json("/api/me");
        assertThat(me.path("territories").path(territory).asString("")).isEqualTo("contributor");
        assertThat(me.has("until")).isFalse();
        assertThat(shown().path("people")).hasSize(2);
    }

    @Test
    void aGuestTakesAnAccountAndStaysTheSamePerson() {
        var lea = guest(open(), "Léa");
        new Workspace(lea, territory).edit(reading("own", "ada", "bob", "alliance"));
        var login = "lea-" + UUID.randomUUID();
        var tooShort = lea.post("/api/me/account", Map.of("login", login, "password", "court"));
        assertThat(tooShort.body()).contains("password-too-short");
        var other = Invited.as(facilitator, territory, Role.READER, "Zoé", "zoe-" + login);
        var taken = Map.of("login", "ZOE-" + login, "password", Invited.PASSWORD);
        assertThat(lea.post("/api/me/account", taken).body()).contains("login-taken");
        var account = Map.of("login", login, "password", Invited.PASSWORD);
        lea.postJson("/api/me/account", account);
        assertThat(lea.json("/api/me").has("until")).isFalse();
        assertThat(lea.post("/api/me/account", account).body()).contains("not-a-guest");
        assertThat(other.post("/api/me/account", account).body()).contains("not-a-guest");
        var again = Invited.with(facilitator, Invited.session(Invited.signIn(facilitator, login, Invited.PASSWORD)));
        new Workspace(again, territory).edit(reading("own", "ada", "bob", "opposition"));
        assertThat(work.text("readings", "own", "nature")).isEqualTo("opposition");
        assertThat(new Workspace(again, territory).undo().statusCode()).isEqualTo(200);
    }

    @Test
    void aGuestWhoseTimeIsOverTakesNoPartUntilTheyJoinAgainOrHaveAnAccount(Connection connection) {
        var code = open();
        var lea = guest(code, "Léa");
        new Workspace(lea, territory).edit(reading("own", "ada", "bob", "alliance"));
        var person = lea.json("/api/me").path("person").asString("");
        endTime(connection, person);
        assertThat(lea.json("/api/territories")).isEmpty();
        assertThat(lea.get(work.at("graph")).statusCode()).isEqualTo(403);
        Client.ok(join(lea, code, ""));
        assertThat(lea.get(work.at("graph")).statusCode()).isEqualTo(200);
        endTime(connection, person);
        var login = "lea-" + UUID.randomUUID();
        lea.postJson("/api/me/account", Map.of("login", login, "password", Invited.PASSWORD));
        assertThat(lea.json("/api/me").path("person").asString("")).isEqualTo(person);
        new Workspace(lea, territory).edit(delete("reading", "own"));
    }

    @Test
    void whatAGuestWrotePassesToTheAccountTheyHave(Connection connection) {
        var login = "lea-" + UUID.randomUUID();
        var account = new Workspace(
                Invited.as(facilitator, Workspace.of(facilitator).territory(), Role.READER, "Léa Martin", login),
                territory);
        var client = guest(open(), "Léa");
        var lea = new Workspace(client, territory);
        lea.edit(reading("own", "ada", "bob", "alliance"));
        lea.edit(reading("secret", "ada", "bob", "opposition", "object", "means", "audience", "author"));
        work.edit(put("campaign", "c", "name", "Campagne", "state", "closed", "order", 9));
        endTime(connection, client.json("/api/me").path("person").asString(""));
        var wrong = Map.of("login", login, "password", "not the password");
        assertThat(client.post("/api/me/tie", wrong).body()).contains("wrong-account");
        var tied = client.post("/api/me/tie", Map.of("login", login, "password", Invited.PASSWORD));
        Client.ok(tied);
        assertThat(client.get("/api/territories").statusCode()).isEqualTo(401);
        assertThat(Invited.with(facilitator, Invited.session(tied))
                        .json("/api/me")
                        .has("until"))
                .isFalse();
        assertThat(account.text("readings", "own", "author")).isEqualTo("Léa Martin");
        assertThat(account.text("readings", "secret", "nature")).isEqualTo("opposition");
        assertThat(work.ids("readings")).containsExactly("own");
        assertThat(work.get("changes").path(0).path("what").asString("")).isEqualTo("reading.tie");
        assertThat(work.get("changes").path(0).path("size").asInt(0)).isEqualTo(1);
        work.edit(put("campaign", "c", "name", "Campagne", "state", "open", "order", 9));
        account.edit(reading("own", "ada", "bob", "negotiation"));
        assertThat(account.undo().statusCode()).isEqualTo(200);
        assertThat(account.undo().statusCode()).isEqualTo(409);
        assertThat(work.text("readings", "own", "author")).isEqualTo("Léa Martin");
        guest(open(), "Léa");
    }

    private String open() {
        return facilitator.postJson(workshop, Map.of()).path("code").asString("");
    }

    private JsonNode shown() {
        return facilitator.json(workshop);
    }

    private Client guest(String code, String name) {
        var joined = join(facilitator.signedOut(), code, name);
        assertThat(Client.ok(joined).path("territory").asString("")).isEqualTo(territory);
        return Invited.with(facilitator, Invited.session(joined));
    }

    private static HttpResponse<String> join(Client client, String code, String name) {
        return client.post(JOIN, Map.of("code", code, "name", name));
    }

    private static Instant until(Client guest) {
        return Instant.parse(guest.json("/api/me").path("until").asString(""));
    }

    private static void endTime(Connection connection, String guest) {
        var token = AuthTokens.basic(connection.user(), connection.password());
        try (var driver = GraphDatabase.driver(connection.uri(), token)) {
            driver.executableQuery("MATCH (p:Person {id: $guest}) SET p.until = '2020-01-01T00:00:00Z'")
                    .withParameters(Map.of("guest", guest))
                    .execute();
        }
    }

    private void end(Graph graph, Instant at) {
        var end = Map.of("territory", territory, "now", "2020-01-01T00:00:00Z", "expires", at.toString());
        graph.writeOnly(tx -> tx.run("account/workshop-end", end));
    }
}
