package org.maillage.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A scenario is laid over its territory and told in words; of the facts nothing changes. */
@ExtendWith(RunningApplication.class)
class ScenarioTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** Two allies of ada who are opposed, and one who stands between nobody. */
    private static Workspace quarrel(Client client) {
        var work = Workspace.of(client).with("ada", "bob", "cleo", "dan");
        work.edit(reading("ab", "ada", "bob", "alliance"));
        work.edit(reading("ac", "ada", "cleo", "alliance"));
        work.edit(reading("bc", "bob", "cleo", "opposition"));
        return work;
    }

    @Test
    void whatAppearsDisappearsAndMovesIsToldAndNothingStays(Client client) {
        var work = quarrel(client);
        var before = facts(client, work);
        suppose(work, "peace", List.of(reading("x", "bob", "cleo", "alliance", "arbitrates", true)));
        suppose(work, "link", List.of(reading("y", "cleo", "dan", "alliance")));
        suppose(work, "loss", List.of(delete("actor", "ada")));
        suppose(work, "nothing", List.of());
        var known = facts(client, work);

        assertThat(difference(client, work, "nothing").findValues("sentence")).isEmpty();

        var peace = difference(client, work, "peace");
        assertThat(patterns(peace, "disappears")).contains("tense-triad");
        assertThat(patterns(peace, "appears")).doesNotContain("tense-triad");

        var link = difference(client, work, "link");
        assertThat(patterns(link, "disappears")).contains("isolated-actor");
        var cleo = place(link, "cleo");
        assertThat(cleo.get("before").asDouble()).isZero();
        assertThat(cleo.get("after").asDouble()).isEqualTo(2);

        var loss = difference(client, work, "loss");
        assertThat(patterns(loss, "disappears")).contains("tense-triad", "mediator");
        assertThat(facts(client, work)).isEqualTo(known).isNotEqualTo(before);
        assertThat(client.json(work.at("findings")).toString()).contains("tense-triad");
    }

    @Test
    void everyQuestionCanBeAskedOfIt(Client client) {
        var work = quarrel(client);
        suppose(work, "link", List.of(reading("y", "cleo", "dan", "alliance")));
        var isolated = work.at("questions/coordination/isolated-actors");
        assertThat(client.json(isolated).at("/rows").toString()).contains("dan");
        assertThat(client.json(isolated + "?scenario=link").at("/rows").toString())
                .doesNotContain("dan");
    }

    @Test
    void whatCannotBeSupposedIsRefusedInWords(Client client) {
        var work = quarrel(client);
        var member = work.send(scenario("m", JSON.writeValueAsString(List.of(delete("campaign", "c")))));
        assertThat(member.statusCode()).isEqualTo(422);
        assertThat(member.body()).contains("scenario-kind");
        var garbled = work.send(scenario("g", "not JSON"));
        assertThat(garbled.statusCode()).isEqualTo(422);
        assertThat(garbled.body()).contains("scenario-changes");

        suppose(work, "late", List.of(reading("y", "cleo", "dan", "alliance")));
        work.edit(delete("actor", "dan"));
        var stale = client.get(work.at("scenarios/late/difference"));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("dan");
    }

    @Test
    void onlyWhoSeesItLooksAtItAndOnlyWhoFacilitatesSupposes(Client client) {
        var work = quarrel(client);
        suppose(work, "link", List.of(reading("y", "cleo", "dan", "alliance")));
        var mine = JSON.writeValueAsString(List.of(delete("actor", "ada")));
        work.edit(put("scenario", "mine", "name", "À moi", "changes", mine, "audience", "author"));
        var zoe = Invited.to(client, work.territory(), Role.READER);
        assertThat(zoe.json(work.at("scenarios")).toString()).contains("link").doesNotContain("mine");
        assertThat(zoe.get(work.at("scenarios/mine/difference")).statusCode()).isEqualTo(404);
        assertThat(patterns(difference(zoe, work, "link"), "disappears")).contains("isolated-actor");
        var contributor = Invited.to(client, work.territory(), Role.CONTRIBUTOR);
        var changes = JSON.writeValueAsString(List.of(reading("z", "cleo", "dan", "alliance")));
        var refused = new Workspace(contributor, work.territory()).send(scenario("theirs", changes));
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    private static String facts(Client client, Workspace work) {
        return client.json(work.at("graph")).toString()
                + client.json(work.at("table/readings"))
                + work.described().get("seq");
    }

    private static void suppose(Workspace work, String id, List<? extends Map<String, ?>> changes) {
        work.edit(scenario(id, JSON.writeValueAsString(changes)));
    }

    private static Map<String, ?> scenario(String id, String changes) {
        return put("scenario", id, "name", "Scénario " + id, "changes", changes);
    }

    private static JsonNode difference(Client client, Workspace work, String id) {
        return client.json(work.at("scenarios/" + id + "/difference"));
    }

    private static List<String> patterns(JsonNode difference, String which) {
        var patterns = new ArrayList<String>();
        difference
                .get(which)
                .forEach(finding -> patterns.add(finding.get("pattern").asString()));
        return patterns;
    }

    private static JsonNode place(JsonNode difference, String actor) {
        return difference
                .get("places")
                .valueStream()
                .filter(place -> place.get("actor").asString().equals(actor))
                .findFirst()
                .orElseThrow();
    }
}
