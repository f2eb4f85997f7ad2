package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.graph.Graph;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;

/** Coming to take part in a territory, and what one may do there. */
@ExtendWith(RunningApplication.class)
class InvitedTest {
    private final Workspace work;
    private final String territory;

    InvitedTest(Client client) {
        work = Workspace.of(client).with("ada", "bob");
        territory = work.territory();
    }

    @Test
    void whoIsInvitedSeesThatTerritoryAndNoOther(Client client) {
        var zoe = Invited.to(client, territory, Role.READER);
        assertThat(zoe.json("/api/territories")
                        .valueStream()
                        .map(one -> one.path("id").asString("")))
                .containsExactly(territory);
        assertThat(zoe.json("/api/me").path("territories").path(territory).asString(""))
                .isEqualTo("reader");
        assertThat(zoe.get("/api/territories/lille-2008").statusCode()).isEqualTo(403);
        assertThat(zoe.json("/api/territories/" + territory + "/graph").path("actors"))
                .hasSize(2);
    }

    @Test
    void aContributorWritesReadingsOfTheirOwnOnlyAndInTheirOwnName(Client client) {
        work.edit(reading("of-the-facilitator", "ada", "bob", "alliance"));
        var zoe = new Workspace(Invited.to(client, territory, Role.CONTRIBUTOR), territory);
        zoe.edit(reading("own", "ada", "bob", "negotiation", "author", "Somebody Else"));
        assertThat(work.text("readings", "own", "author")).isEqualTo("Zoé");
        zoe.edit(reading("own", "ada", "bob", "opposition"));
        assertThat(work.text("readings", "own", "nature")).isEqualTo("opposition");
        assertThat(zoe.undo().statusCode()).isEqualTo(200);
        assertThat(work.text("readings", "own", "nature")).isEqualTo("negotiation");
        assertThat(zoe.send(reading("of-the-facilitator", "ada", "bob", "opposition"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(zoe.send(delete("reading", "of-the-facilitator")).statusCode())
                .isEqualTo(403);
        assertThat(zoe.send(reading("settled", "ada", "bob", "alliance", "arbitrates", true))
                        .statusCode())
                .isEqualTo(403);
        assertThat(zoe.send(put("actor", "ada", "name", "Other")).body()).contains("vos propres lectures");
        assertThat(zoe.send(delete("actor", "ada")).statusCode()).isEqualTo(403);
        assertThat(work.ids("readings")).containsExactlyInAnyOrder("of-the-facilitator", "own");
        zoe.edit(delete("reading", "own"));
        assertThat(work.ids("readings")).containsExactly("of-the-facilitator");
    }

    @Test
    void anotherRoleCountsAtOnceAndNoneEndsIt(Client client) {
        var zoe = Invited.to(client, territory, Role.READER);
        var person = zoe.json("/api/me").path("person").asString("");
        var members = "/api/territories/" + territory + "/members";
        assertThat(zoe.get(members).statusCode()).isEqualTo(403);
        client.postJson(members, Map.of("person", person, "role", "facilitator"));
        assertThat(zoe.json(members).path("members")).hasSize(1);
        client.postJson(members, Map.of("person", person));
        assertThat(zoe.get(members).statusCode()).isEqualTo(403);
        assertThat(zoe.json("/api/territories")).isEmpty();
    }

    @Test
    void anInvitationIsGoodUntilItExpiresOrIsTakenBack(Client client, Graph graph) {
        var look = "/api/invitation/look";
        var secret = Invited.secret(client, territory, Role.READER);
        var shown = client.signedOut().postJson(look, Map.of("secret", secret));
        assertThat(shown.path("territory").asString("")).isEqualTo(territory);
        assertThat(client.get("/api/territories/" + territory + "/members").body())
                .doesNotContain(secret)
                .doesNotContain(Secrets.hash(secret));
        var listed = client.json("/api/territories/" + territory + "/members").path("invitations");
        client.postJson(
                "/api/territories/" + territory + "/invitations/revoke",
                Map.of("id", listed.path(0).path("id").asString("")));
        assertThat(client.signedOut().post(look, Map.of("secret", secret)).statusCode())
                .isEqualTo(404);
        var expired = Map.of(
                "id",
                "i-" + UUID.randomUUID(),
                "hash",
                Secrets.hash("expired-" + territory),
                "territory",
                territory,
                "role",
                "reader",
                "note",
                "",
                "by",
                "x",
                "now",
                "2020-01-01T00:00:00Z",
                "expires",
                "2020-01-02T00:00:00Z");
        graph.writeOnly(tx -> tx.run("account/invitation-create", expired));
        var account = Map.of("name", "Z", "login", "z-" + territory, "password", Invited.PASSWORD);
        assertThat(Invited.take(client.signedOut(), "expired-" + territory, account)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoHasAnAccountComesInWithItAndKeepsTheRoleTheyHad(Client client) {
        var zoe = Invited.to(client, territory, Role.FACILITATOR);
        var elsewhere = Workspace.of(client).territory();
        Client.ok(Invited.take(zoe, Invited.secret(client, elsewhere, Role.READER), Map.of()));
        Client.ok(Invited.take(zoe, Invited.secret(client, territory, Role.READER), Map.of()));
        var parts = zoe.json("/api/me").path("territories");
        assertThat(parts.path(elsewhere).asString("")).isEqualTo("reader");
        assertThat(parts.path(territory).asString("")).isEqualTo("facilitator");
    }

    @Test
    void anAccountThatCannotBeIsRefusedWithAllThatIsWrong(Client client) {
        var login = "zoe-" + UUID.randomUUID();
        Invited.as(client, territory, Role.READER, "Zoé", login);
        var secret = Invited.secret(client, territory, Role.READER);
        var taken = Invited.take(
                client.signedOut(),
                secret,
                Map.of("name", "Z", "login", login.toUpperCase(Locale.ROOT), "password", Invited.PASSWORD));
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("login-taken");
        var wrong = Invited.take(client.signedOut(), secret, Map.of("name", " ", "login", "", "password", "tiny pass"));
        assertThat(Client.parse(wrong.body())
                        .path("problems")
                        .valueStream()
                        .map(problem -> problem.path("column").asString("")))
                .containsExactly("name", "login", "password");
        assertThat(wrong.body()).doesNotContain("tiny pass");
    }

    @Test
    void aPasswordOpensASessionAndIsChangedForAllOfThem(Client client) {
        var login = "zoe-" + UUID.randomUUID();
        var first = Invited.as(client, territory, Role.READER, "Zoé", login);
        var second = Invited.with(client, Invited.session(Invited.signIn(client, " " + login + " ", Invited.PASSWORD)));
        assertThat(second.json("/api/me").path("name").asString("")).isEqualTo("Zoé");
        var wrong = Invited.signIn(client, login, "not the password");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body())
                .isEqualTo(Invited.signIn(client, "nobody", "any").body());
        var change = Map.of("old", "not the password", "password", "quatre autres mots ici");
        assertThat(second.post("/api/me/password", change).statusCode()).isEqualTo(422);
        second.postJson("/api/me/password", Map.of("old", Invited.PASSWORD, "password", "quatre autres mots ici"));
        assertThat(first.get("/api/territories").statusCode()).isEqualTo(401);
        assertThat(second.get("/api/territories").statusCode()).isEqualTo(200);
        assertThat(Invited.signIn(client, login, Invited.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(Invited.signIn(client, login, "quatre autres mots ici").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPasswordIsKeptAsAHashThatTakesTime(Client client, Graph graph) {
        var login = "zoe-" + UUID.randomUUID();
        Invited.as(client, territory, Role.READER, "Zoé", login);
        var kept = graph.read(tx -> tx.run("account/person-by-login", Map.of("login", login)))
                .getFirst()
                .text("password");
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(Invited.PASSWORD);
    }
}
