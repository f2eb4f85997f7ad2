package org.maillage.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** From which numbers on a pattern is found: as its question says, as the territory keeps it, as whoever asks tries it. */
@ExtendWith(RunningApplication.class)
class ThresholdsTest {
    private static final String CAMPS = "coordination/opposed-camps";

    private final Client client;
    private final Workspace work;

    ThresholdsTest(Client client) {
        this.client = client;
        work = Workspace.of(client).with("ada", "bob", "cleo", "dan");
        work.edit(
                reading("ab", "ada", "bob", "alliance"),
                reading("cd", "cleo", "dan", "alliance"),
                reading("ac", "ada", "cleo", "opposition"));
    }

    @Test
    void whatIsKeptIsUsedByFindingsAndByTheQuestionAndCanBeUndone() {
        assertThat(found()).isEmpty();
        Client.ok(keep(client, CAMPS + ":oppositions=1", CAMPS + ":size=2"));
        assertThat(found()).hasSize(1);
        var asked = found().getFirst().get("asked");
        assertThat(asked.get("oppositions").asInt()).isEqualTo(1);
        assertThat(asked.has("limit")).isFalse();
        assertThat(answer("").get("asked").get("oppositions").asInt()).isEqualTo(1);
        assertThat(answer("").get("rows")).hasSize(1);
        assertThat(answer("?oppositions=2").get("rows"))
                .as("whoever asks may try another")
                .isEmpty();
        Client.ok(work.undo());
        assertThat(found()).isEmpty();
        assertThat(answer("").get("asked").get("oppositions").asInt()).isEqualTo(2);
    }

    @Test
    void eachNumberIsKeptOnceInOneOrder() {
        Client.ok(keep(client, CAMPS + ":size=3", CAMPS + ":oppositions=4", CAMPS + ":size=2"));
        assertThat(work.described().get("thresholds").valueStream().map(JsonNode::asString))
                .containsExactly(CAMPS + ":oppositions=4", CAMPS + ":size=2");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CONTRIBUTOR", "READER"})
    void onlyWhoeverFacilitatesKeepsOne(Role role) {
        var invited = Invited.to(client, work.territory(), role);
        assertThat(keep(invited, CAMPS + ":oppositions=1").statusCode()).isEqualTo(403);
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oppositions=1",
                "coordination/opposed-camps:oppositions=-1",
                "coordination/opposed-camps:oppositions=many",
                "coordination/opposed-camps:oppositions=1e9",
                "coordination/opposed-camps:oppositions=1,5",
                "coordination/opposed-camps:oppositions=10000000000"
            })
    void whatIsNoThresholdIsRefusedAndSaid(String threshold) {
        var refused = keep(client, threshold);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("thresholds", "two-circles:core=4");
    }

    @Test
    void oneOfAQuestionThatIsGoneDoesNoHarm() {
        Client.ok(keep(client, "own/gone:x=1", CAMPS + ":gone=1", CAMPS + ":limit=0", CAMPS + ":oppositions=1"));
        assertThat(found()).as("how many lines are shown is no threshold").hasSize(1);
    }

    private HttpResponse<String> keep(Client by, String... thresholds) {
        return by.post(
                work.at("edits"),
                Map.of(
                        "what",
                        "territory.thresholds",
                        "edits",
                        List.of(put(
                                "territory", work.territory(), "name", "Essai", "thresholds", List.of(thresholds)))));
    }

    private List<JsonNode> found() {
        return work.get("findings?pattern=opposed-camps").valueStream().toList();
    }

    private JsonNode answer(String parameters) {
        return work.get("questions/" + CAMPS + parameters);
    }
}
