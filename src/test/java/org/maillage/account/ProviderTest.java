package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.Application;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Impostor;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import org.maillage.testing.WithProvider;

/** Signing in by an identity provider: a real one, on this machine. */
@ExtendWith(RunningApplication.class)
class ProviderTest {
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static final String ISSUER = "metropole";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final String subject = "s-" + UUID.randomUUID();
    private final WithProvider here;
    private final Client visitor;

    ProviderTest(Application application) {
        here = WithProvider.of(application, PROVIDER.issuerUrl(ISSUER).toString());
        visitor = here.client().with("X-Maillage", "1");
    }

    @BeforeAll
    static void start() {
        PROVIDER.start();
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void whoComesForTheFirstTimeIsAPersonWithoutATerritoryAndStaysThatPerson() {
        assertThat(visitor.json("/api/me").path("provider").asString("")).isEqualTo(WithProvider.NAME);
        var zoe = entered(visitor).json("/api/me");
        assertThat(zoe.path("name").asString("")).isEqualTo("Zoé de la Métropole");
        assertThat(zoe.path("canRead").asBoolean(false)).isTrue();
        assertThat(zoe.path("territories")).isEmpty();
        var again = entered(visitor).json("/api/me");
        assertThat(again.path("person")).isEqualTo(zoe.path("person"));
    }

    @Test
    void whoHoldsAnInvitationComesInByIt(Client client) {
        var territory = client.newTerritory();
        var zoe = entered(visitor);
        Client.ok(Invited.take(zoe, Invited.secret(client, territory, Role.CONTRIBUTOR), Map.of()));
        assertThat(zoe.json("/api/me").path("territories").path(territory).asString(""))
                .isEqualTo("contributor");
        var member = client.json("/api/territories/" + territory + "/members")
                .path("members")
                .path(0);
        assertThat(member.path("guest").asBoolean(true)).isFalse();
    }

    @Test
    void anAccountIsTiedByWhoeverIsSignedInAndToOnePersonOnly(Client client) {
        var zoe = account(client);
        assertThat(zoe.json("/api/me/account").path("tied").asBoolean(true)).isFalse();
        assertThat(location(arrive(zoe, leave(zoe, true)))).endsWith("/?provider=tied");
        assertThat(zoe.json("/api/me/account").path("tied").asBoolean(false)).isTrue();
        assertThat(entered(visitor).json("/api/me").path("person"))
                .isEqualTo(zoe.json("/api/me").path("person"));
        var other = account(client);
        assertThat(location(arrive(other, leave(other, true)))).endsWith("/?provider=taken");
        assertThat(other.json("/api/me/account").path("tied").asBoolean(true)).isFalse();
        assertThat(visitor.post("/api/sign-in/provider", Map.of("tie", true)).statusCode())
                .isEqualTo(401);
        assertThat(location(arrive(visitor, leave(zoe, true)))).endsWith("/?provider=refused");
    }

    @Test
    void aGuestStaysWhoTheyAreOrFindsWhoTheyAreAlready(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        var guest = guest(client, work.territory(), "Léa");
        var person = guest.json("/api/me").path("person");
        var known = entered(guest);
        assertThat(known.json("/api/me").path("person")).isEqualTo(person);
        assertThat(known.json("/api/me").has("until")).isFalse();

        var again = guest(client, work.territory(), "Léa bis");
        new Workspace(again, work.territory()).edit(Workspace.reading("of-lea", "ada", "bob", "alliance"));
        entered(again);
        assertThat(work.text("readings", "of-lea", "person")).isEqualTo(person.asString(""));
    }

    @Test
    void whatComesBackOtherwiseThanItLeftIsRefused() {
        var left = leave(visitor, false);
        var back = URI.create(location(at(left.location())));
        var withCookie = visitor.with("Cookie", left.cookie());
        var forged = back.getRawQuery().replaceAll("state=[^&]*", "state=another");
        refused(withCookie.get(back.getPath() + "?" + forged));
        refused(visitor.get(back.getPath() + "?" + back.getRawQuery()));
        refused(visitor.with("Cookie", leave(visitor, false).cookie()).get(back.getPath() + "?" + back.getRawQuery()));
        refused(withCookie.get(back.getPath() + "?error=access_denied&state="
                + back.getRawQuery().replaceAll(".*state=([^&]*).*", "$1")));
        assertThat(withCookie
                        .get(back.getPath() + "?" + back.getRawQuery())
                        .headers()
                        .allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("maillage="));
        refused(withCookie.get(back.getPath() + "?" + back.getRawQuery()));
    }

    @ParameterizedTest
    @MethodSource("wrongClaims")
    void aTokenThatIsNotForThisDepartureOrHasExpiredIsRefused(Map<String, Object> claims) {
        var left = leave(visitor, false);
        var back = URI.create(location(at(left.location())));
        PROVIDER.enqueueCallback(told(claims, 3600));
        refused(visitor.with("Cookie", left.cookie()).get(back.getPath() + "?" + back.getRawQuery()));
    }

    static List<Map<String, Object>> wrongClaims() {
        return List.of(
                Map.of("nonce", "of-another-departure"),
                Map.of("iss", "https://elsewhere.example"),
                Map.of("aud", "another-client"),
                Map.of("exp", Instant.now().minusSeconds(3600).getEpochSecond()));
    }

    @ParameterizedTest
    @CsvSource({"metropole, 3600, entered", "another, 3600, refused", "metropole, -3600, refused"})
    void onlyWhatTheProviderSignedWithItsOwnKeyAndNotLongAgoCounts(
            String keysOf, long seconds, String outcome, Application application) throws IOException {
        try (var impostor = Impostor.start(PROVIDER, ISSUER, keysOf);
                var there = WithProvider.of(application, impostor.issuer())) {
            var visitor = there.client();
            var left = leave(visitor, false);
            var claims = Map.of("iss", impostor.issuer(), "nonce", parameter(left.location(), "nonce"));
            var token = PROVIDER.issueToken(ISSUER, subject, WithProvider.CLIENT, claims, seconds);
            impostor.give(token.serialize());
            var arrived = visitor.with("Cookie", left.cookie())
                    .get(IdentityProvider.RETURN + "?code=any&state=" + parameter(left.location(), "state"));
            assertThat(location(arrived)).endsWith("/?provider=" + outcome);
        }
    }

    @Test
    void aProviderThatDoesNotAnswerIsSaidToBeAwayAndPasswordsGoOn(Client client, Application application)
            throws IOException {
        var login = "zoe-" + UUID.randomUUID();
        Invited.as(client, client.newTerritory(), Role.READER, "Zoé", login);
        try (var there = WithProvider.of(application, "http://localhost:" + freePort() + "/realm")) {
            var refused = there.client().post("/api/sign-in/provider", Map.of());
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("Ma Métropole ne répond pas", "un nom et un mot de passe");
            var departure = Departure.make(false);
            var arrived = there.client()
                    .withCookie("maillage-departure=" + departure.kept())
                    .get("/sign-in/provider?code=c&state=" + departure.state());
            assertThat(location(arrived)).endsWith("/?provider=unreachable");
            assertThat(Invited.signIn(there.client(), login, Invited.PASSWORD).statusCode())
                    .isEqualTo(200);
        }
    }

    private record Left(String location, String cookie) {}

    private static Left leave(Client from, boolean tie) {
        var answer = from.post("/api/sign-in/provider", Map.of("tie", tie));
        var cookie = answer.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=" + IdentityProvider.RETURN);
        var location = Client.ok(answer).path("location").asString("");
        assertThat(location)
                .contains("code_challenge_method=S256", "nonce=", "state=")
                .doesNotContain(cookie.replaceAll("^.*=(?:in|tie)\\.(\\w+);.*$", "$1"));
        return new Left(location, cookie.replaceAll(";.*", ""));
    }

    /** Goes to the provider, which knows who is there, and comes back. */
    private HttpResponse<String> arrive(Client as, Left left) {
        PROVIDER.enqueueCallback(told(Map.of("name", "Zoé de la Métropole"), 3600));
        var back = URI.create(location(at(left.location())));
        return as.withCookie(left.cookie()).get(back.getPath() + "?" + back.getRawQuery());
    }

    private Client entered(Client as) {
        var arrived = arrive(as, leave(as, false));
        assertThat(location(arrived)).endsWith("/?provider=entered");
        var session = arrived.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("maillage="))
                .findFirst()
                .orElseThrow()
                .replaceAll("^maillage=([^;]*).*", "$1");
        return Invited.with(visitor, session);
    }

    private Client account(Client client) {
        var login = "zoe-" + UUID.randomUUID();
        Invited.as(client, client.newTerritory(), Role.READER, "Zoé", login);
        return Invited.with(visitor, Invited.session(Invited.signIn(visitor, login, Invited.PASSWORD)));
    }

    private Client guest(Client client, String territory, String name) {
        var code = client.postJson("/api/territories/" + territory + "/workshop", Map.of())
                .path("code")
                .asString("");
        var joined = visitor.post("/api/workshop/join", Map.of("code", code, "name", name));
        return Invited.with(visitor, Invited.session(joined));
    }

    private DefaultOAuth2TokenCallback told(Map<String, Object> claims, long seconds) {
        var all = new HashMap<String, Object>(claims);
        return new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(WithProvider.CLIENT), all, seconds);
    }

    private static String parameter(String address, String name) {
        return address.replaceAll(".*[?&]" + name + "=([^&]*).*", "$1");
    }

    private HttpResponse<String> at(String address) {
        try {
            return browser.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(location(answer)).endsWith("/?provider=refused");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("maillage="));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
