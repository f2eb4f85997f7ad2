package org.maillage.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.campaign.ReadInFiles.Retained;
import org.maillage.graph.Graph;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Two campaigns differ in exactly what their files say differently. */
@ExtendWith(RunningApplication.class)
class ComparisonTest {
    private static final String COMPARE = "/api/territories/trois-rivieres/campaigns/compare?from=2025&to=2026";

    private final ReadInFiles files = ReadInFiles.of("trois-rivieres");

    @ParameterizedTest
    @ValueSource(strings = {"", "activites", "parcours", "mobilites", "animation"})
    void theDemonstrationDiffersAsItsFilesDo(String mission, Client client) {
        var answer = client.json(COMPARE + (mission.isEmpty() ? "" : "&mission=" + mission));
        var before = there("2025", mission);
        var after = there("2026", mission);
        assertThat(relations(answer, "born")).containsExactlyInAnyOrderElementsOf(without(after, before));
        assertThat(relations(answer, "ended")).containsExactlyInAnyOrderElementsOf(without(before, after));
        assertThat(relations(answer, "flipped"))
                .containsExactlyInAnyOrderElementsOf(
                        both(before, after, (then, now) -> !then.nature().equals(now.nature())));
        assertThat(relations(answer, "moreContested"))
                .containsExactlyInAnyOrderElementsOf(
                        both(before, after, (then, now) -> doubt(now) > doubt(then) + 1e-9));
        assertThat(relations(answer, "lessContested"))
                .containsExactlyInAnyOrderElementsOf(
                        both(before, after, (then, now) -> doubt(now) < doubt(then) - 1e-9));
        assertThat(ids(answer, "arrived")).containsExactlyInAnyOrderElementsOf(less(actors(after), actors(before)));
        assertThat(ids(answer, "left")).containsExactlyInAnyOrderElementsOf(less(actors(before), actors(after)));
    }

    @Test
    void theStoryThatTheDemonstrationTellsIsThere(Client client) {
        var answer = client.json(COMPARE);
        assertThat(relations(answer, "flipped"))
                .contains("adtr roulons mobilites means", "corvelay recyclerie activites means");
        assertThat(relations(answer, "ended")).contains("base-nautique sources animation means");
        assertThat(ids(answer, "arrived")).contains("petites-roues", "radio");
        assertThat(relations(answer, "moreContested")).contains("corvelay pont-arcize activites means");
        assertThat(answer.get("described").toString())
                .as("the intercommunal body is described in both, with the same values")
                .isEqualTo("[{\"actor\":\"laiterie\",\"mission\":\"activites\","
                        + "\"gained\":[\"efficiency\",\"enterprise\",\"quality\"],\"lost\":[\"tradition\"]}]");
    }

    @Test
    void turnedRoundItTellsTheContrary(Client client) {
        var answer = client.json(COMPARE);
        var contrary = client.json("/api/territories/trois-rivieres/campaigns/compare?from=2026&to=2025");
        for (var pair : List.of(
                List.of("born", "ended"), List.of("flipped", "flipped"), List.of("moreContested", "lessContested"))) {
            assertThat(relations(answer, pair.getFirst())).isEqualTo(relations(contrary, pair.getLast()));
            assertThat(relations(answer, pair.getLast())).isEqualTo(relations(contrary, pair.getFirst()));
        }
        assertThat(ids(answer, "arrived")).isEqualTo(ids(contrary, "left"));
        assertThat(client.json("/api/territories/trois-rivieres/campaigns/compare?from=2026&to=2026")
                        .valueStream())
                .allSatisfy(list -> assertThat(list).isEmpty());
    }

    @Test
    void whatIsReadAsPastIsNoMoreAndAConfidenceIsNoDifference(Client client, Graph graph) {
        var work = Workspace.of(client).with("ada", "bob", "cleo");
        work.edit(Workspace.put("campaign", "d", "name", "Suite", "state", "open", "order", 10));
        work.edit(
                Workspace.put("actor", "bob", "name", "Bob", "audience", "public"),
                Workspace.put("actor", "cleo", "name", "Cléo", "audience", "public"),
                Workspace.reading("r", "ada", "bob", "alliance", "audience", "public"),
                Workspace.reading("s", "bob", "ada", "alliance", "campaign", "d", "state", "past"),
                Workspace.reading("t", "ada", "cleo", "alliance", "campaign", "d", "audience", "author"),
                Workspace.reading("u", "bob", "cleo", "alliance", "campaign", "d", "audience", "team"),
                valued("p", "c", "solidarity", "public"),
                valued("q", "d", "tradition", "team"));
        var answer = work.get("campaigns/compare?from=c&to=d");
        assertThat(relations(answer, "ended")).containsExactly("ada bob animation ");
        assertThat(answer.get("ended").get(0).get("after").get("state").asString())
                .isEqualTo("past");
        assertThat(relations(answer, "born")).containsExactly("bob cleo animation ");
        assertThat(ids(answer, "arrived")).containsExactly("cleo");
        assertThat(ids(answer, "left")).containsExactly("ada");
        var shown = new Comparisons(graph).of(new Compared(work.territory(), List.of("public"), "c", "d", null));
        assertThat(shown.born()).isEmpty();
        assertThat(shown.arrived()).isEmpty();
        assertThat(answer.get("described")).hasSize(1);
        assertThat(shown.described()).isEmpty();
    }

    private static Map<String, ?> valued(String id, String campaign, String value, String audience) {
        return Workspace.put(
                "profile",
                id,
                "actor",
                "ada",
                "mission",
                "animation",
                "campaign",
                campaign,
                "values",
                List.of(value),
                "audience",
                audience);
    }

    private Map<String, Retained> there(String campaign, String mission) {
        return files.in(campaign).entrySet().stream()
                .filter(relation -> !relation.getValue().past())
                .filter(relation ->
                        mission.isEmpty() || relation.getKey().split(" ", -1)[2].equals(mission))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static double doubt(Retained retained) {
        return (double) retained.otherwise() / retained.readings();
    }

    private static List<String> without(Map<String, Retained> relations, Map<String, Retained> others) {
        return less(relations.keySet().stream(), others.keySet().stream());
    }

    private static List<String> both(
            Map<String, Retained> before, Map<String, Retained> after, BiPredicate<Retained, Retained> differ) {
        return before.entrySet().stream()
                .filter(then ->
                        after.containsKey(then.getKey()) && differ.test(then.getValue(), after.get(then.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<String> actors(Map<String, Retained> relations) {
        return relations.keySet().stream()
                .flatMap(relation -> Arrays.stream(relation.split(" ", -1)).limit(2));
    }

    private static List<String> less(Stream<String> some, Stream<String> others) {
        var known = others.toList();
        return some.distinct().filter(one -> !known.contains(one)).toList();
    }

    private static List<String> relations(JsonNode answer, String change) {
        return answer.get(change)
                .valueStream()
                .map(difference -> ReadInFiles.relation(
                        difference.get("first").asString(),
                        difference.get("second").asString(),
                        difference.get("mission").asString(),
                        difference.path("object").asString("")))
                .toList();
    }

    private static List<String> ids(JsonNode answer, String change) {
        return answer.get(change)
                .valueStream()
                .map(actor -> actor.get("id").asString())
                .toList();
    }
}
