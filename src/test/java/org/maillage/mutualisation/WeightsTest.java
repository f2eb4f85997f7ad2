package org.maillage.mutualisation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.maillage.mutualisation.Answers.LILLE;
import static org.maillage.mutualisation.Answers.RIVERS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** The score of a lead is the sum of its terms times weights that people set and that every answer says. */
@ExtendWith(RunningApplication.class)
class WeightsTest {
    private static final int EVERYTHING = 100_000;

    private final Client client;
    private final Answers answers;

    WeightsTest(Client client) {
        this.client = client;
        this.answers = new Answers(client);
    }

    @ParameterizedTest
    @CsvSource({
        LILLE + ",''",
        LILLE + ",type=training",
        RIVERS + ",weights=type:0",
        RIVERS + ",'type=vehicles&weights=type:80,distance:0.5'",
        RIVERS + ",actor=adtr"
    })
    void everyScoreIsTheSumOfItsTermsTimesTheirWeightsAndNoBlockedLeadComesBeforeAnOpenOne(
            String territory, String parameters) {
        var asked = parameters + "&limit=500";
        var weights = weights(territory, asked);
        var rows = answers.rows(territory, "who-can-share", asked);
        assertThat(rows).isNotEmpty();
        var before = new AtomicReference<>(rows.getFirst());
        assertThat(rows).allSatisfy(row -> {
            var factors = row.get("factors");
            assertThat(factors.propertyNames()).containsExactlyInAnyOrderElementsOf(weights.propertyNames());
            factors.forEach(factor -> assertThat(factor.asDouble()).isBetween(0.0, 1.0));
            var sum = weights.propertyStream()
                    .mapToDouble(weight -> weight.getValue().asDouble()
                            * factors.get(weight.getKey()).asDouble())
                    .sum();
            assertThat(row.number("score")).isCloseTo(sum, within(0.001));
            var previous = before.getAndSet(row);
            var blocked = row.flag("blocked");
            assertThat(blocked || !previous.flag("blocked")).isTrue();
            if (blocked == previous.flag("blocked")) {
                assertThat(row.number("score")).isLessThanOrEqualTo(previous.number("score"));
            }
            assertThat(row.text("holder")).isNotEqualTo(row.text("seeker"));
        });
    }

    /** To look at everything, a question is asked for more leads than there are: nothing is then left out early. */
    @Test
    void whateverTheWeightsTheFirstLeadsAreThoseThatLookingAtEveryLeadGives() {
        var random = new Random(21);
        var territory = Crowd.territory(client, random);
        for (var need = 0; need < Crowd.NEEDS; need++) {
            for (var draw = 0; draw < 3; draw++) {
                var asked = "need=n" + need + "&weights=" + weights(random) + "&limit=";
                var all = leads(territory, asked + EVERYTHING);
                for (var limit : new int[] {1, 3}) {
                    assertThat(leads(territory, asked + limit)).as(asked).isEqualTo(first(limit, all));
                }
            }
        }
    }

    @Test
    void thePeopleOfATerritorySetTheWeightsInTheJournalAndWhoeverAsksMayTryOthers() {
        var work = Workspace.of(client);
        assertThat(weights(work.territory(), "").get("distance").asDouble()).isEqualTo(16);

        var own = new HashMap<String, Object>(Map.of("name", "Essai", "id", work.territory(), "distanceWeight", 40));
        client.edit(work.territory(), List.of(Map.of("kind", "territory", "id", work.territory(), "document", own)));
        assertThat(weights(work.territory(), "").get("distance").asDouble()).isEqualTo(40);
        var tried = weights(work.territory(), "weights=distance:3");
        assertThat(tried.get("distance").asDouble()).isEqualTo(3);
        assertThat(tried.get("type").asDouble()).isEqualTo(22);
        assertThat(work.get("proposals")
                        .get("asked")
                        .get("weights")
                        .get("distance")
                        .asDouble())
                .isEqualTo(40);

        client.postJson("/api/territories/" + work.territory() + "/undo", Map.of());
        assertThat(weights(work.territory(), "").get("distance").asDouble()).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour:3", "type:-1", "type:101", "type", "type:1,,", "type:NaN", "type=22"})
    void whatIsNoWeightIsRefusedAndSaid(String weights) {
        var answer = client.get("/api/territories/" + RIVERS + "/proposals?weights=" + weights);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"weights\"");
    }

    @Test
    void aNegativeWeightIsNotKept() {
        var work = Workspace.of(client);
        var own = Map.of("name", "Essai", "id", work.territory(), "typeWeight", -1);
        var edit = Map.of("kind", "territory", "id", work.territory(), "document", own);
        var refused = client.post("/api/territories/" + work.territory() + "/edits", Map.of("edits", List.of(edit)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("typeWeight");
    }

    private JsonNode weights(String territory, String parameters) {
        var question = "/api/territories/" + territory + "/questions/mutualisation/who-can-share?";
        return client.json(question + parameters).get("asked").get("weights");
    }

    private String weights(Random random) {
        return weights(RIVERS, "limit=1")
                .propertyStream()
                .map(weight -> weight.getKey() + ":" + (random.nextInt(3) == 0 ? 0 : random.nextInt(101)))
                .collect(joining(","));
    }

    private List<String> leads(String territory, String asked) {
        return answers.rows(territory, "who-can-share", asked).stream()
                .map(row -> row.text("resource") + (row.flag("blocked") ? " blocked " : " ") + row.number("score"))
                .toList();
    }

    /** The first open leads, and all of the blocked. */
    private static List<String> first(int limit, List<String> all) {
        var first = new ArrayList<>(all.stream()
                .filter(lead -> !lead.contains("blocked"))
                .limit(limit)
                .toList());
        all.stream().filter(lead -> lead.contains("blocked")).forEach(first::add);
        return first;
    }
}
