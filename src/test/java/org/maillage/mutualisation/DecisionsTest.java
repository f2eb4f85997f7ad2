package org.maillage.mutualisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** What people decide about a proposal is remembered, and can be undone. */
@ExtendWith(RunningApplication.class)
class DecisionsTest {
    private final Client client;
    private String territory = "";

    DecisionsTest(Client client) {
        this.client = client;
    }

    @BeforeEach
    void aNeedAndAnOffer() {
        territory = client.newTerritory();
        client.edit(
                territory,
                List.of(
                        put("actor", "mairie", Map.of("name", "Mairie")),
                        put("actor", "club", Map.of("name", "Club")),
                        put("need", "n-bus", Map.of("actor", "club", "name", "Un minibus", "type", "minibus")),
                        put(
                                "resource",
                                "r-bus",
                                Map.of(
                                        "actor",
                                        "mairie",
                                        "name",
                                        "Minibus",
                                        "type",
                                        "minibus",
                                        "state",
                                        "available"))));
    }

    @Test
    void acceptingStartsAPoolAndOneUndoTakesBothBack() {
        assertThat(proposal().get("key").asString()).isEqualTo("n-bus:r-bus");
        assertThat(proposal().get("decision")).isNull();
        decide(Map.of("verdict", "accepted"));

        var decision = proposal().get("decision");
        assertThat(decision.get("verdict").asString()).isEqualTo("accepted");
        assertThat(decision.get("author").asString()).isNotBlank();
        var pool = pools().get(0);
        assertThat(pool.get("id").asString()).isEqualTo(decision.get("pool").asString());
        assertThat(pool.get("stage").asString()).isEqualTo("idea");
        assertThat(pool.get("carrier").asString()).isEqualTo("mairie");
        assertThat(pool.get("members").findValuesAsString("actor")).containsExactlyInAnyOrder("club", "mairie");

        client.postJson("/api/territories/" + territory + "/undo", Map.of());
        assertThat(proposal().get("decision")).isNull();
        assertThat(pools()).isEmpty();

        client.postJson("/api/territories/" + territory + "/redo", Map.of());
        assertThat(proposal().get("decision").get("verdict").asString()).isEqualTo("accepted");
        assertThat(pools()).hasSize(1);
    }

    @Test
    void rejectingAsksForAReasonAndRemembersIt() {
        var refused = client.post(address("/decide"), verdict(Map.of("verdict", "rejected")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("reason");

        decide(Map.of("verdict", "rejected", "reason", "Assurance trop chère"));
        var decision = proposal().get("decision");
        assertThat(decision.get("verdict").asString()).isEqualTo("rejected");
        assertThat(decision.get("reason").asString()).isEqualTo("Assurance trop chère");
        assertThat(pools()).isEmpty();
    }

    @Test
    void refusesWhatIsUnknownOrNamedWrongly() {
        assertThat(client.post(address("/decide"), verdict(Map.of("verdict", "maybe")))
                        .statusCode())
                .isEqualTo(422);
        assertThat(client.post(address("/decide"), verdict(Map.of("verdict", "to_discuss", "key", "x:y")))
                        .statusCode())
                .isEqualTo(422);
        var unknown = Map.of("need", "n-bus", "resource", "nothing", "verdict", "to_discuss");
        assertThat(client.post(address("/decide"), unknown).statusCode()).isEqualTo(404);
        assertThat(client.signedOut()
                        .post(address("/decide"), verdict(Map.of("verdict", "to_discuss")))
                        .statusCode())
                .isEqualTo(401);
    }

    private void decide(Map<String, String> verdict) {
        client.postJson(address("/decide"), verdict(verdict));
    }

    private static Map<String, String> verdict(Map<String, String> verdict) {
        var whole = new HashMap<>(Map.of("need", "n-bus", "resource", "r-bus", "holder", "mairie"));
        whole.putAll(verdict);
        return whole;
    }

    private JsonNode proposal() {
        return client.json(address("?need=n-bus")).get("proposals").get(0);
    }

    private JsonNode pools() {
        return client.json("/api/territories/" + territory + "/table/pools");
    }

    private String address(String rest) {
        return "/api/territories/" + territory + "/proposals" + rest;
    }

    private static Map<String, ?> put(String kind, String id, Map<String, ?> document) {
        return Map.of("kind", kind, "id", id, "document", document);
    }
}
