package org.maillage.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.actor;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.Application;
import org.maillage.account.Role;
import org.maillage.graph.Connection;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;

/** A token reaches what it is for, never more than whose it is may, and nothing once it is over. */
@ExtendWith(RunningApplication.class)
class TokensTest {
    @TestFactory
    Stream<DynamicTest> aTokenToReadWritesNothing(Client client, Application application) {
        var work = Workspace.of(client).with("ada", "bob");
        var reads = by(client, made(somebody(client, work, Role.FACILITATOR), "read", null));
        var writing = Samples.right(work.territory(), application).stream()
                .filter(sample -> !sample.route().startsWith("GET"))
                .toList();
        assertThat(writing).hasSizeGreaterThan(40);
        return writing.stream()
                .map(sample -> DynamicTest.dynamicTest(sample.route(), () -> {
                    var answer = sample.by(reads);
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
                }));
    }

    @Test
    void eachScopeLetsThroughWhatItIsForAndNoMore(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        var facilitator = somebody(client, work, Role.FACILITATOR);
        var archive = work.at("export.archive");
        var reads = by(client, made(facilitator, "read", null));
        assertThat(reads.get(work.at("graph")).statusCode()).isEqualTo(200);
        assertThat(reads.get(archive).statusCode()).isEqualTo(403);
        var exports = by(client, made(facilitator, "export", null));
        assertThat(exports.get(archive).statusCode()).isEqualTo(200);
        assertThat(edit(exports, work)).isEqualTo(403);
        var writes = by(client, made(facilitator, "write", null));
        assertThat(edit(writes, work)).isEqualTo(200);
        assertThat(work.row("actors", "cid")).isNotNull();
        assertThat(work.get("changes").get(0).get("by").asString()).isEqualTo("Zoé");
        Stream.of(archive, work.at("members"), work.at("shares"), "/api/me/tokens", "/api/me/data", "/api/backups")
                .forEach(path ->
                        assertThat(writes.get(path).statusCode()).as(path).isEqualTo(403));
    }

    @Test
    void aTokenDoesNoMoreThanWhoseItIsMay(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        var contributor = somebody(client, work, Role.CONTRIBUTOR);
        var writes = by(client, made(contributor, "write", null));
        assertThat(edit(writes, work)).isEqualTo(403);
        new Workspace(writes, work.territory()).edit(reading("own", "ada", "bob", "alliance"));
        var exports = by(client, made(contributor, "export", null));
        assertThat(exports.get(work.at("export.archive")).statusCode()).isEqualTo(403);
        assertThat(writes.get("/api/territories/" + client.newTerritory() + "/graph")
                        .statusCode())
                .isEqualTo(403);
        var person = contributor.json("/api/me").path("person").asString("");
        client.postJson(work.at("members"), Map.of("person", person));
        assertThat(writes.get(work.at("graph")).statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenForOneTerritoryKnowsNoOther(Client client) {
        var one = Workspace.of(client).with("ada");
        var other = Workspace.of(client).with("bob");
        var login = "zoe-" + UUID.randomUUID();
        var zoe = Invited.as(client, one.territory(), Role.FACILITATOR, "Zoé", login);
        zoe.postJson(
                "/api/invitation/take", Map.of("secret", Invited.secret(client, other.territory(), Role.FACILITATOR)));
        assertThat(zoe.get(other.at("graph")).statusCode()).isEqualTo(200);
        var reads = by(client, made(zoe, "read", one.territory()));
        assertThat(reads.get(one.at("graph")).statusCode()).isEqualTo(200);
        assertThat(reads.get(other.at("graph")).statusCode()).isEqualTo(403);
        assertThat(reads.get("/api/territories").body())
                .contains(one.territory())
                .doesNotContain(other.territory());
        var wanted = Map.of("name", "x", "scope", "read", "days", 400, "territory", client.newTerritory());
        assertThat(zoe.post("/api/me/tokens", wanted).body()).contains("token-days", "token-territory");
    }

    @Test
    void whatIsKeptOpensNothingAndWhatIsTakenBackOrOverNeither(Client client, Connection connection) {
        var work = Workspace.of(client).with("ada");
        var zoe = somebody(client, work, Role.READER);
        var token = made(zoe, "read", null);
        var reads = by(client, token);
        var secret = token.path("secret").asString("");
        assertThat(zoe.get("/api/me/tokens").body()).contains("Essai").doesNotContain(secret);
        var kept = ask(connection, "MATCH (k:Token) RETURN collect(properties(k)) AS all", Map.of());
        assertThat(kept).contains(token.path("id").asString("")).doesNotContain(secret);
        zoe.postJson("/api/me/tokens/revoke", Map.of("id", token.path("id").asString("")));
        assertThat(reads.get(work.at("graph")).statusCode()).isEqualTo(401);

        var over = made(zoe, "read", null);
        var id = Map.<String, Object>of("id", over.path("id").asString(""));
        ask(connection, "MATCH (k:Token {id: $id}) SET k.expires = '2020-01-01T00:00:00Z' RETURN 1", id);
        assertThat(by(client, over).get(work.at("graph")).statusCode()).isEqualTo(401);
        var others = somebody(client, work, Role.READER);
        assertThat(others.post("/api/me/tokens/revoke", id).statusCode()).isEqualTo(404);
    }

    @Test
    void theScriptOfTheReadmeWorks(Client client, @TempDir Path folder) throws IOException, InterruptedException {
        var work = Workspace.of(client).with("ada");
        work.edit(put("need", "n", "actor", "ada", "name", "Une salle", "type", "premises"));
        var token = made(somebody(client, work, Role.CONTRIBUTOR), "read", work.territory());
        var script = Pattern.compile("```js\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));
        assertThat(script.find()).isTrue();
        var file = folder.resolve("needs.mjs");
        Files.writeString(file, script.group(1));
        var process = new ProcessBuilder("node", file.toString(), work.territory()).redirectErrorStream(true);
        process.environment()
                .putAll(Map.of(
                        "MAILLAGE",
                        client.address(),
                        "TOKEN",
                        token.path("secret").asString("")));
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), UTF_8);
        assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(running.exitValue()).as(said).isZero();
        assertThat(said).contains("Une salle");
    }

    private static Client somebody(Client client, Workspace work, Role role) {
        return Invited.to(client, work.territory(), role);
    }

    private static JsonNode made(Client person, String scope, @Nullable String territory) {
        var wanted = new HashMap<String, Object>(Map.of("name", "Essai", "scope", scope, "days", 30));
        if (territory != null) {
            wanted.put("territory", territory);
        }
        return person.postJson("/api/me/tokens", wanted);
    }

    private static Client by(Client any, JsonNode token) {
        return new Client(any.port(), token.path("secret").asString(""));
    }

    private static int edit(Client client, Workspace work) {
        return new Workspace(client, work.territory()).send(actor("cid")).statusCode();
    }

    private static String ask(Connection connection, String query, Map<String, Object> parameters) {
        try (var driver =
                GraphDatabase.driver(connection.uri(), AuthTokens.basic(connection.user(), connection.password()))) {
            return driver.executableQuery(query)
                    .withParameters(parameters)
                    .execute()
                    .records()
                    .toString();
        }
    }
}
