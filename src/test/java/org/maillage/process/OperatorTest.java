package org.maillage.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.graph.Connection;
import org.maillage.question.OwnQuestionsTest;
import org.maillage.testing.RunningApplication;

/** What an operator sets in the environment holds in the running program, and its secrets stay out of what it says. */
@ExtendWith(RunningApplication.class)
final class OperatorTest {
    @Test
    void itStartsEmptyWithTheOperatorsOwnQuestions(@TempDir Path folder) throws IOException {
        var questions = folder.resolve("questions");
        Files.createDirectories(questions.resolve("own"));
        Files.writeString(questions.resolve("own/towns.cypher"), OwnQuestionsTest.TOWNS);
        var settings = Map.of(
                "MAILLAGE_DATA", folder.resolve("data").toString(),
                "MAILLAGE_DEMO", "off",
                "MAILLAGE_QUESTIONS", questions.toString());
        try (var program = Program.start(settings)) {
            var client = program.ready();
            assertThat(client.json("/api/territories")).isEmpty();
            var territory = "/api/territories/" + client.newTerritory();
            assertThat(client.json(territory + "/questions").valueStream())
                    .anyMatch(
                            question -> "own/towns".equals(question.get("name").asString()));
            assertThat(client.json(territory + "/questions/own/towns")
                            .at("/columns/0/name")
                            .asString())
                    .isEqualTo("town");
            assertThat(client.get(territory + "/questions/own/towns/cypher").body())
                    .isEqualTo(OwnQuestionsTest.TOWNS);
            assertThat(folder.resolve("data")).isNotEmptyDirectory();
        }
    }

    @Test
    void secretsAreNotInItsLog(Connection neo4j) {
        var settings = Map.of("NEO4J_URI", neo4j.uri(), "NEO4J_USER", neo4j.user(), "NEO4J_PASSWORD", neo4j.password());
        try (var program = Program.start(settings)) {
            var client = program.ready();
            assertThat(client.get("/api/me").statusCode()).isEqualTo(200);
            assertThat(client.post("/api/sign-in", Map.of("code", Program.TOKEN))
                            .statusCode())
                    .isEqualTo(200);
            client.post("/api/sign-in", Map.of("code", "a-wrong-secret"));
            client.get("/sign-in?code=a-wrong-secret");
            client.signedOut().with("Authorization", "Bearer a-wrong-secret").get("/api/territories");
            client.with("Cookie", "maillage=a-wrong-secret").get("/api/territories");
            client.postText("/api/sign-in", "{\"code\": a-wrong-secret");
            program.stopped("TERM");
            assertThat(program.everythingSaid())
                    .contains("Maillage")
                    .doesNotContain(Program.TOKEN, neo4j.password(), "a-wrong-secret");
        }
    }
}
