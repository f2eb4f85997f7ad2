package org.maillage.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Findings are worked out again without what is uncertain, and as other people would have read; nothing stays of it. */
@ExtendWith(RunningApplication.class)
@Timeout(120)
class ConfidenceTest {
    private static final String TENSE = "tense-triad ada bob cleo";

    private final Client client;
    private final Workspace work;

    ConfidenceTest(Client client) {
        this.client = client;
        work = Workspace.of(client).with("ada", "bob", "cleo", "dan");
    }

    @Test
    void whatRestsOnSomeReadingsHoldsAsOftenAsTheseAreDrawn() {
        reads("Zoé", "alliance", "alliance", "opposition");
        reads("Max", "alliance", "alliance", "opposition");
        reads("Ida", "alliance", "alliance", "alliance");
        work.edit(reading("ad", "ada", "dan", "alliance", "author", "Zoé"));
        var relations = work.get("table/relations");

        var told = awaited("", "done");
        assertThat(told.get("done").asInt()).isEqualTo(told.get("of").asInt()).isEqualTo(40);
        var held = told.get("known");
        assertThat(held.get("voices").asInt()).isEqualTo(3);
        // Ida drawn twice or three times of three: 7 of 27 draws.
        assertThat(held(held, TENSE) / 40.0).isBetween(20 / 27.0 - 0.21, 20 / 27.0 + 0.21);
        assertThat(held.get("findings").get(TENSE).get("certain").asBoolean()).isTrue();
        // Dan is related as long as Zoé is drawn; otherwise he stands apart, which is no finding of today.
        assertThat(held.get("findings").has("isolated-actor dan")).isFalse();
        assertThat(work.get("table/relations")).isEqualTo(relations);
        assertThat(client.json(work.at("findings")).toString()).contains("tense-triad");
    }

    @Test
    void whatRestsOnSomethingUncertainIsToldWithoutIt() {
        work.edit(reading("ab", "ada", "bob", "alliance", "author", "Zoé", "certainty", "inferred"));
        work.edit(reading("ac", "ada", "cleo", "alliance", "author", "Zoé"));
        work.edit(reading("bc", "bob", "cleo", "opposition", "author", "Zoé"));
        var held = awaited("", "done").get("known");
        assertThat(held.get("voices").asInt()).isEqualTo(1);
        assertThat(held.get("draws").asInt()).isZero();
        assertThat(held.get("findings").get(TENSE).get("certain").asBoolean()).isFalse();
        assertThat(held.get("findings").get("isolated-actor dan").get("certain").asBoolean())
                .isTrue();
    }

    @Test
    void theThresholdsOfTheTerritoryHoldInTheCopyToo() {
        work.edit(reading("ab", "ada", "bob", "alliance"), reading("cd", "cleo", "dan", "alliance"));
        work.edit(reading("ac", "ada", "cleo", "opposition"));
        var camps = "opposed-camps ada bob cleo dan";
        assertThat(awaited("", "done").get("known").get("findings").has(camps)).isFalse();
        work.edit(put(
                "territory",
                work.territory(),
                "name",
                "Essai",
                "thresholds",
                List.of("coordination/opposed-camps:oppositions=1")));
        assertThat(awaited("", "done").get("known").get("findings").has(camps)).isTrue();
    }

    @Test
    void whatMembersOfAPoolPromisedIsInTheCopyToo() {
        work.edit(
                put("pool", "p", "name", "Minibus", "stage", "running", "members", List.of(Map.of("actor", "ada"))),
                put("agreement", "g", "pool", "p", "name", "Convention", "until", "2020"),
                put("commitment", "own", "pool", "p", "actor", "ada", "what", "money", "by", "person"),
                put(
                        "commitment",
                        "c",
                        "pool",
                        "p",
                        "actor",
                        "bob",
                        "what",
                        "time",
                        "by",
                        "institution",
                        "agreement",
                        "g"));
        var held = awaited("", "done").get("known").get("findings");
        assertThat(held.get("fragile-commitment ada").get("certain").asBoolean())
                .isTrue();
        // Its only end is that of the agreement.
        assertThat(held.has("fragile-commitment bob")).isTrue();
    }

    @Test
    void itHoldsUntilTheDataChangesAndCanBeStopped() {
        reads("Zoé", "alliance", "alliance", "opposition");
        assertThat(standing("").get("state").asString()).isEqualTo("absent");
        awaited("", "done");
        assertThat(standing("").get("state").asString()).isEqualTo("done");
        assertThat(standing("?mission=economy").get("state").asString()).isEqualTo("absent");
        work.edit(reading("ad", "ada", "dan", "alliance"));
        assertThat(standing("").get("state").asString()).isEqualTo("absent");
        Client.ok(client.post(work.at("findings/confidence"), Map.of()));
        Client.ok(client.post(work.at("findings/confidence/stop"), Map.of()));
        assertThat(standing("").get("state").asString()).isIn("stopped", "running", "done");
    }

    private void reads(String author, String ab, String ac, String bc) {
        work.edit(
                reading("ab-" + author, "ada", "bob", ab, "author", author),
                reading("ac-" + author, "ada", "cleo", ac, "author", author),
                reading("bc-" + author, "bob", "cleo", bc, "author", author));
    }

    private static int held(JsonNode held, String key) {
        return held.get("findings").get(key).get("held").asInt();
    }

    private JsonNode standing(String scope) {
        return client.json(work.at("findings/confidence" + scope));
    }

    private JsonNode awaited(String scope, String state) {
        Client.ok(client.post(work.at("findings/confidence" + scope), Map.of()));
        while (true) {
            var standing = standing(scope);
            if (standing.get("state").asString().equals(state)) {
                return standing;
            }
            assertThat(standing.get("state").asString()).isIn("waiting", "running");
        }
    }
}
