package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.graph.Graph;
import org.maillage.http.Callers;
import org.maillage.http.Server;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Signing in with the one-time code or the token, and what the session is worth. */
@ExtendWith(RunningApplication.class)
class SignInTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aCodeOpensOneSessionAndNoSecond(Client client, Application application) throws Exception {
        var code = application.accounts().newCode();
        var first = post(client, "/api/sign-in", "{\"code\":\"" + code + "\"}", null, true);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(me(client, session(first))).contains("\"role\":\"administrator\"");
        var second = post(client, "/api/sign-in", "{\"code\":\"" + code + "\"}", null, true);
        assertThat(second.statusCode()).isEqualTo(401);
        assertThat(second.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aNewCodeMakesTheOneBeforeVoid(Client client, Application application) throws Exception {
        var before = application.accounts().newCode();
        application.accounts().newCode();
        assertThat(post(client, "/api/sign-in", "{\"code\":\"" + before + "\"}", null, true)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theLinkPrintedAtStartSignsInAndLeadsToThePage(Client client, Application application) throws Exception {
        var code = application.accounts().newCode();
        var followed = send(request(client, "/sign-in?code=" + code).GET());
        assertThat(followed.statusCode()).isEqualTo(302);
        assertThat(followed.headers().firstValue("Location").orElse("")).endsWith("/");
        assertThat(me(client, session(followed))).contains("\"canRead\":true");
        var again = send(request(client, "/sign-in?code=" + code).GET());
        assertThat(again.headers().firstValue("Location").orElse("")).contains("signIn=used");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOfOtherSites(Client client, Application application) throws Exception {
        var code = application.accounts().newCode();
        var cookie = post(client, "/api/sign-in", "{\"code\":\"" + code + "\"}", null, true)
                .headers()
                .firstValue("Set-Cookie")
                .orElse("");
        assertThat(cookie)
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .contains("Max-Age=");
    }

    @Test
    void signingOutEndsTheSessionOnTheServer(Client client, Application application) throws Exception {
        var session = signIn(client, application);
        assertThat(post(client, "/api/sign-out", "{}", session, true).statusCode())
                .isEqualTo(200);
        assertThat(me(client, session)).contains("\"role\":\"visitor\"");
    }

    @Test
    void aSessionThatIsOverIsNobodys(Client client, Application application, Graph graph) throws Exception {
        signIn(client, application);
        var ended = Instant.now().minusSeconds(1).toString();
        graph.writeOnly(tx -> tx.run(
                "account/session-open",
                Map.of("hash", Secrets.hash("ended"), "person", Caller.OPERATOR.person(), "expires", ended)));
        assertThat(me(client, "ended")).contains("\"role\":\"visitor\"");
    }

    @Test
    void aPageOfAnotherSiteCannotWriteWithTheCookie(Client client, Application application) throws Exception {
        var session = signIn(client, application);
        var territory = "{\"id\":\"t-" + UUID.randomUUID() + "\",\"name\":\"T\"}";
        assertThat(post(client, "/api/territories", territory, session, false).statusCode())
                .isEqualTo(403);
        assertThat(post(client, "/api/territories", territory, session, true).statusCode())
                .isEqualTo(201);
    }

    @Test
    void aWrongTokenOrAnInventedSessionIsNobody(Client client) throws Exception {
        var wrong = request(client, "/api/territories").header("Authorization", "Bearer not-the-token");
        assertThat(send(wrong.GET()).statusCode()).isEqualTo(401);
        assertThat(me(client, "0123456789abcdef")).contains("\"role\":\"visitor\"");
        assertThat(post(client, "/api/sign-in", "{\"code\":\" \"}", null, true).statusCode())
                .isEqualTo(401);
        assertThat(post(client, "/api/sign-in", "{}", null, true).statusCode()).isEqualTo(401);
    }

    @Test
    void guessingEndsWithAWaitThatTouchesNobodyElse(Client client) throws Exception {
        var guesser = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.9"))
                .build();
        var guess = request(client, "/api/territories").header("Accept-Language", "en");
        var answer = guesser.send(bearer(guess, "guess-0"), BodyHandlers.ofString());
        for (var i = 1; i < 100 && answer.statusCode() == 401; i++) {
            answer = guesser.send(bearer(guess, "guess-" + i), BodyHandlers.ofString());
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("Too many wrong codes", "urn:maillage:too-many-guesses");
        var code = request(client, "/api/sign-in")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"code\":\"" + RunningApplication.TOKEN + "\"}"));
        assertThat(guesser.send(code.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(429);
        var link = request(client, "/sign-in?code=x").build();
        assertThat(guesser.send(link, BodyHandlers.ofString())
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("signIn=wait");
        assertThat(guesser.send(bearer(guess, RunningApplication.TOKEN), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(429);
        assertThat(client.get("/api/territories").statusCode()).isEqualTo(200);
    }

    @Test
    void behindAProxyTheAddressIsTheOneThatTheProxyTells(Application application, Graph graph) {
        try (var server = Server.start(
                "127.0.0.1",
                0,
                new Callers(application.accounts(), new Sessions(graph), true),
                application.routes().stream()
                        .filter(route -> route.path().equals("/api/me"))
                        .toList(),
                Application.kinds(),
                application.territories(),
                application.page())) {
            var caller = new Client(server.port(), RunningApplication.TOKEN);
            var guesser = new Client(server.port(), "a-wrong-token");
            var statuses = new ArrayList<Integer>();
            for (var i = 0; i < 30; i++) {
                var from = "203.0.113." + i + ", 198.51.100.7";
                statuses.add(
                        guesser.with("X-Forwarded-For", from).get("/api/me").statusCode());
            }
            assertThat(statuses).contains(429);
            assertThat(caller.with("X-Forwarded-For", "198.51.100.7")
                            .get("/api/me")
                            .statusCode())
                    .isEqualTo(429);
            assertThat(caller.with("X-Forwarded-For", "198.51.100.7, 198.51.100.8")
                            .get("/api/me")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static HttpRequest bearer(HttpRequest.Builder request, String token) {
        return request.copy().setHeader("Authorization", "Bearer " + token).build();
    }

    private String signIn(Client client, Application application) throws Exception {
        var code = application.accounts().newCode();
        return session(post(client, "/api/sign-in", "{\"code\":\"" + code + "\"}", null, true));
    }

    private static String session(HttpResponse<String> response) {
        var cookie = response.headers().firstValue("Set-Cookie").orElse("");
        return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    }

    private String me(Client client, String session) throws Exception {
        return send(request(client, "/api/me")
                        .header("Cookie", "maillage=" + session)
                        .GET())
                .body();
    }

    private HttpResponse<String> post(
            Client client, String path, String body, @Nullable String session, boolean ownPage) throws Exception {
        var request =
                request(client, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        if (session != null) {
            request.header("Cookie", "maillage=" + session);
        }
        if (ownPage) {
            request.header("X-Maillage", "1");
        }
        return send(request);
    }

    private static HttpRequest.Builder request(Client client, String path) {
        return HttpRequest.newBuilder(URI.create(client.address() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
