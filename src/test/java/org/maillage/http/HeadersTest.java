package org.maillage.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Application;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** What the headers of every answer promise: nothing foreign runs, nothing is framed, little is sent twice. */
@ExtendWith(RunningApplication.class)
class HeadersTest {
    private static final String GRAPH = "/api/territories/lille-2008/graph";
    private static final Pattern INLINE = Pattern.compile("<script(?![^>]*\\ssrc=)|<style|\\s(style|on\\w+)=");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/t/lille-2008",
                "/favicon.svg",
                "/worker.js",
                "/health/live",
                "/nothing",
                "/api/me",
                GRAPH,
                "/api/no"
            })
    void everyAnswerIsGuarded(String path, Client client) {
        for (var caller : List.of(client, client.signedOut())) {
            var answer = caller.get(path);
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
            assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
            assertThat(header(answer, "Server")).isEmpty();
            assertThat(policy(answer)).containsEntry("frame-ancestors", "'none'");
        }
    }

    @Test
    void aMistypedAddressIsAPageInABrowserAndAProblemToAScript(Client client) {
        var browser = client.signedOut().with("Accept", "text/html,application/xhtml+xml");
        var page = browser.get("/administratoin");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(policy(page)).containsEntry("script-src", "'self'");
        assertThat(browser.get("/api/no").body()).contains("Cette adresse n’existe pas.");
        var script = client.get("/administratoin");
        assertThat(script.statusCode()).isEqualTo(404);
        assertThat(script.body()).contains("Cette adresse n’existe pas.");
    }

    @Test
    void thePageRunsNothingButItsOwnFiles(Client client) {
        var policy = policy(client.signedOut().get("/"));
        assertThat(policy)
                .containsEntry("default-src", "'self'")
                .containsEntry("script-src", "'self'")
                .containsEntry("style-src", "'self'")
                .containsEntry("worker-src", "'self'")
                .containsEntry("font-src", "'self'")
                .containsEntry("connect-src", "'self'")
                .containsEntry("img-src", "'self' data: blob:")
                .containsEntry("object-src", "'none'")
                .containsEntry("base-uri", "'none'")
                .containsEntry("form-action", "'self'");
        assertThat(policy.values()).noneMatch(sources -> sources.contains("unsafe") || sources.contains("*"));
        var page = client.get("/").body();
        assertThat(INLINE.matcher(page).results().map(MatchResult::group)).isEmpty();
    }

    @Test
    void aSessionBehindTlsStaysThere(Client client, Application application) {
        var sent = Map.of("code", application.accounts().newCode());
        var answer = client.signedOut().with("X-Forwarded-Proto", "https").post("/api/sign-in", sent);
        assertThat(header(answer, "Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=");
        assertThat(header(client.get("/"), "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void filesWhoseNamesHoldTheirVersionAreKeptAndSentCompressed(Client client) {
        var page = client.get("/").body();
        var files = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+\\.(?:js|css))\"")
                .matcher(page)
                .results();
        assertThat(files.map(found -> found.group(1))).isNotEmpty().allSatisfy(file -> {
            var answer = client.signedOut().with("Accept-Encoding", "gzip").get(file);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).contains("immutable", "max-age=31536000");
            if (client.get(file).body().length() > 2_000) {
                assertThat(header(answer, "Content-Encoding")).as(file).isEqualTo("gzip");
                assertThat(header(answer, "Vary")).containsIgnoringCase("Accept-Encoding");
            }
        });
        assertThat(header(client.get("/"), "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(client.get("/assets/nothing.js"), "Cache-Control")).doesNotContain("immutable");
    }

    @Test
    void nothingThatIsKnownOfATerritoryStaysInACache(Client client) {
        for (var path : List.of("/api/me", "/api/territories", "/api/territories/lille-2008/table/actors")) {
            assertThat(header(client.get(path), "Cache-Control")).as(path).isEqualTo("no-store");
        }
        assertThat(header(client.get(GRAPH), "Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void theMapIsSentCompressedAndOnlyWhenItChanged(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        var first = client.get(work.at("graph"));
        var tag = header(first, "ETag");
        assertThat(header(client.with("Accept-Encoding", "br, gzip").get(GRAPH), "Content-Encoding"))
                .isEqualTo("gzip");
        for (var plain : List.of("identity", "gzip;q=0", "br")) {
            var unpacked = client.with("Accept-Encoding", plain).get(GRAPH);
            assertThat(header(unpacked, "Content-Encoding")).isEmpty();
            assertThat(unpacked.body()).isEqualTo(client.get(GRAPH).body()).startsWith("{");
        }
        for (var known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            var again = client.with("If-None-Match", known).get(work.at("graph"));
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
        }
        work.edit(Workspace.actor("cid"));
        var changed = client.with("If-None-Match", tag).get(work.at("graph"));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(header(changed, "ETag")).isNotEqualTo(tag);
        assertThat(first.body()).doesNotContain("\"cid\"");
        assertThat(changed.body())
                .contains("\"cid\"")
                .isEqualTo(client.get(work.at("graph")).body());
    }

    @Test
    void twoTerritoriesWithAsManyChangesDoNotShareATag(Client client) {
        var one = Workspace.of(client).with("ada");
        var other = Workspace.of(client).with("bob");
        assertThat(header(client.get(one.at("graph")), "ETag"))
                .isNotEqualTo(header(client.get(other.at("graph")), "ETag"));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Map<String, String> policy(HttpResponse<?> answer) {
        return Stream.of(header(answer, "Content-Security-Policy").split(";"))
                .map(directive -> Arrays.asList(directive.strip().split(" ", 2)))
                .collect(Collectors.toMap(List::getFirst, List::getLast));
    }
}
