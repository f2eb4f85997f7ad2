package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;

/** Coming back after one has forgotten one's password. */
@ExtendWith(RunningApplication.class)
class ResetTest {
    private static final String ANOTHER = "quatre autres mots ici";

    private final String login = "zoe-" + UUID.randomUUID();
    private final Client zoe;
    private final String person;

    ResetTest(Client client) {
        zoe = Invited.as(client, client.newTerritory(), Role.FACILITATOR, "Zoé", login);
        person = zoe.json("/api/me").path("person").asString("");
    }

    @Test
    void aLinkLetsItsPersonChooseAPasswordAndEndsAllTheirSessions(Client client) {
        var secret = secret(client);
        var shown = client.signedOut().postJson("/api/reset/look", Map.of("secret", secret));
        assertThat(shown.path("login").asString("")).isEqualTo(login);
        var used = use(client, secret, ANOTHER);
        var back = Invited.with(client, Invited.session(used));
        assertThat(back.json("/api/me").path("person").asString("")).isEqualTo(person);
        assertThat(zoe.get("/api/territories").statusCode()).isEqualTo(401);
        assertThat(Invited.signIn(client.from("127.0.0.10"), login, Invited.PASSWORD)
                        .statusCode())
                .isEqualTo(401);
        assertThat(Invited.signIn(client, login, ANOTHER).statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkServesOnceAndMakesTheOneBeforeVoid(Client client) {
        var before = secret(client);
        var secret = secret(client);
        assertThat(use(client, before, ANOTHER).statusCode()).isEqualTo(404);
        assertThat(use(client, secret, "short").statusCode()).isEqualTo(422);
        assertThat(use(client, secret, login + login).body()).contains("password-is-login");
        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(() -> use(client, secret, ANOTHER)))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::statusCode);
        assertThat(statuses).containsExactlyInAnyOrder(200, 404, 404, 404);
        assertThat(client.signedOut()
                        .post("/api/reset/look", Map.of("secret", secret))
                        .body())
                .contains("reset-over");
    }

    @Test
    void aLinkIsGoodForADayAndItsSecretIsNotKept(Client client, Graph graph) {
        var secret = secret(client);
        var kept = Map.of("hash", Secrets.hash(secret), "now", Instant.now().toString());
        assertThat(found(graph, kept)).hasSize(1);
        var tomorrow = Instant.now().plus(Resets.LASTING).plusSeconds(1).toString();
        var later = Map.of("hash", Secrets.hash(secret), "now", tomorrow);
        assertThat(found(graph, later)).isEmpty();
        var past = Map.of(
                "person", person,
                "hash", Secrets.hash("over-" + login),
                "now", "2020-01-01T00:00:00Z",
                "expires", "2020-01-02T00:00:00Z",
                "by", "x");
        graph.writeOnly(tx -> tx.run("account/reset-make", past));
        assertThat(use(client, "over-" + login, ANOTHER).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheAdministratorSeesAccountsAndMakesLinks(Client client) {
        assertThat(zoe.get("/api/people").statusCode()).isEqualTo(403);
        assertThat(zoe.post("/api/people/reset", Map.of("person", person)).statusCode())
                .isEqualTo(403);
        var found =
                client.json("/api/people?q=" + login.toUpperCase(Locale.ROOT).substring(0, 20));
        assertThat(found).hasSize(1);
        assertThat(found.path(0).path("name").asString("")).isEqualTo("Zoé");
        assertThat(found.path(0).path("territories").asInt(0)).isEqualTo(1);
        var operator = Map.of("person", Caller.OPERATOR.person());
        assertThat(client.post("/api/people/reset", operator).body()).contains("no-password");
    }

    @Test
    void guessesOfTheOldPasswordAreCountedLikeThoseOfSigningIn() {
        var guesser = zoe.from("127.0.0.10");
        var guess = Map.of("old", "a guess", "password", ANOTHER);
        var answer = guesser.post("/api/me/password", guess);
        for (var i = 0; i < 2 * Guesses.TRIES && answer.statusCode() == 422; i++) {
            answer = guesser.post("/api/me/password", guess);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("mots de passe erronés");
        zoe.postJson("/api/me/password", Map.of("old", Invited.PASSWORD, "password", ANOTHER));
    }

    private static List<Row> found(Graph graph, Map<String, String> asked) {
        return graph.read(tx -> tx.run("account/reset", asked));
    }

    private String secret(Client client) {
        return client.postJson("/api/people/reset", Map.of("person", person))
                .path("secret")
                .asString("");
    }

    private static HttpResponse<String> use(Client client, String secret, String password) {
        return client.signedOut().post("/api/reset/use", Map.of("secret", secret, "password", password));
    }
}
