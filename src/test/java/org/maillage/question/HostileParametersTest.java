package org.maillage.question;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Whatever is given to a question is a value: it is answered or refused, and the territory stays as it is. */
@ExtendWith(RunningApplication.class)
class HostileParametersTest {
    private static final String TEXT =
            "'}) RETURN 1 UNION MATCH (n) DETACH DELETE n // `x`\u2019\u02bc\"\\u0027 } MATCH (n) SET n.name = 'x' RETURN n";
    private static final List<String> NUMBERS =
            List.of("-1", "NaN", "Infinity", "1e400", "99999999999999999", "1; DROP");

    @Test
    void everyParameterOfEveryQuestionIsOnlyAValue(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(Workspace.reading("r", "ada", "bob", "alliance"));
        var before = List.of(work.get("graph"), client.json("/api/territories/" + work.territory()));
        var questions = client.json(work.at("questions")).valueStream().toList();
        assertThat(questions.stream().flatMap(HostileParametersTest::calls))
                .hasSizeGreaterThan(100)
                .allSatisfy(call -> {
                    var answer = client.get(work.at("questions/" + call));
                    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 422);
                });
        assertThat(List.of(work.get("graph"), client.json("/api/territories/" + work.territory())))
                .isEqualTo(before);
    }

    /** Every text at once, since each other type of a parameter is planned anew; then each number, which is refused. */
    private static Stream<String> calls(JsonNode question) {
        var name = question.get("name").asString() + "?";
        var parameters = question.get("parameters").valueStream().toList();
        var texts = parameters.stream()
                .map(parameter -> given(parameter, isNumber(parameter) ? "0" : isWeights(parameter) ? "" : TEXT))
                .collect(joining("&"));
        var numbers = parameters.stream()
                .filter(parameter -> isNumber(parameter) || isWeights(parameter))
                .flatMap(parameter -> NUMBERS.stream().map(value -> given(parameter, value)));
        return Stream.concat(Stream.of(texts), numbers).map(query -> name + query);
    }

    private static boolean isNumber(JsonNode parameter) {
        return parameter.get("kind").asString().equals("number");
    }

    private static boolean isWeights(JsonNode parameter) {
        return parameter.get("kind").asString().equals("weights");
    }

    private static String given(JsonNode parameter, String value) {
        return parameter.get("name").asString() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
