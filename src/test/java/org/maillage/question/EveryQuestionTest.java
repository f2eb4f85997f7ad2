package org.maillage.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.Computations;
import org.maillage.graph.CypherFile;
import org.maillage.graph.CypherLibrary;
import org.maillage.graph.Graph;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Every question of the catalogue answers on both demonstrations, in the columns it declares. */
@ExtendWith(RunningApplication.class)
class EveryQuestionTest {
    /** One thing of each kind that a parameter can name. */
    private static final Map<String, Map<String, String>> REAL = Map.of(
            "lille-2008",
            Map.of("actor", "a-synavi", "need", "n-052", "resource", "r-001", "type", "premises"),
            "trois-rivieres",
            Map.of(
                    "actor",
                    "adtr",
                    "need",
                    "n-adtr-compta",
                    "resource",
                    "r-cc3r-salle",
                    "type",
                    "accounting",
                    "pool",
                    "p-comptable"));

    private static final Map<String, String> ANYWHERE = Map.of(
            "mission",
            "activites",
            "nature",
            "alliance",
            "object",
            "means",
            "kind",
            "association",
            "sector",
            "food",
            "level",
            "regional",
            "number",
            "5",
            "text",
            "a",
            "boolean",
            "true");

    static Stream<String> questions() {
        return CypherLibrary.shipped().below("question").stream()
                .map(CypherFile::name)
                .map(name -> name.substring("question/".length()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersOnLille(String question, Client client) {
        answers("lille-2008", question, client);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersOnTheThreeRivers(String question, Client client) {
        answers("trois-rivieres", question, client);
    }

    @Test
    void eachIsPlannedAndAccepted(Graph graph) {
        var catalogue = Catalogue.load(graph, null, Computations.all());
        assertThat(catalogue.all()).isNotEmpty();
        new PlanCheck(graph).all(catalogue.all());
    }

    @Test
    void atLeastTwentyCanBeAsked(Client client) {
        assertThat(client.json("/api/territories/lille-2008/questions").size()).isGreaterThanOrEqualTo(20);
    }

    private static void answers(String territory, String question, Client client) {
        var header = header(client, territory, question);
        var answer = client.json("/api/territories/" + territory + "/questions/" + question + "?"
                + String.join("&", needed(territory, header)));
        var width = header.get("columns").size();
        for (var row : answer.get("rows")) {
            assertThat(row).as(question).hasSize(width);
        }
        assertThat(answer.get("evidence").get("actors")).isNotNull();
    }

    private static JsonNode header(Client client, String territory, String question) {
        for (var entry : client.json("/api/territories/" + territory + "/questions")) {
            if (entry.get("name").asString().equals(question)) {
                return entry;
            }
        }
        throw new AssertionError("The catalogue does not list " + question);
    }

    /** Parameters that have neither a default nor the right to be absent. */
    private static List<String> needed(String territory, JsonNode header) {
        var needed = new ArrayList<String>();
        for (var parameter : header.get("parameters")) {
            var fallback = parameter.get("default");
            if (!parameter.get("optional").asBoolean() && (fallback == null || fallback.isNull())) {
                var value = real(territory, parameter.get("kind").asString());
                assertThat(value).as("a value for %s", parameter).isNotNull();
                needed.add(parameter.get("name").asString() + "="
                        + URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8));
            }
        }
        return needed;
    }

    private static @Nullable String real(String territory, String kind) {
        var here = REAL.getOrDefault(territory, Map.of()).get(kind);
        return here != null ? here : ANYWHERE.get(kind);
    }
}
