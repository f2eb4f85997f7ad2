package org.maillage.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** What the group retains from what people read. */
@ExtendWith(RunningApplication.class)
class RetentionTest {
    @Test
    void oneReadingIsRetainedAsIt(Client client) {
        var relation = retained(client, reading("r1", "ada", "bob", "alliance", "object", "values", "since", "2006"));
        assertThat(relation.get("retained").asString()).isEqualTo("single");
        assertThat(relation.get("posture").asString()).isEqualTo("friendly");
        assertThat(relation.get("object").asString()).isEqualTo("values");
        assertThat(relation.get("since").asString()).isEqualTo("2006");
        assertThat(relation.get("contested").asBoolean()).isFalse();
        assertThat(relation.get("directed").asBoolean()).isFalse();
    }

    @Test
    void theMajorityDecidesAndTheDisagreementShows(Client client) {
        var relation = retained(
                client,
                reading("r1", "ada", "bob", "alliance", "since", "2010"),
                reading("r2", "bob", "ada", "alliance", "since", "2006"),
                reading("r3", "ada", "bob", "opposition", "since", "1990", "at", "2099-01-01T00:00:00Z"));
        assertThat(relation.get("nature").asString()).isEqualTo("alliance");
        assertThat(relation.get("retained").asString()).isEqualTo("majority");
        assertThat(relation.get("readings").asInt()).isEqualTo(3);
        assertThat(relation.get("agreeing").asInt()).isEqualTo(2);
        assertThat(relation.get("contested").asBoolean()).isTrue();
        assertThat(relation.get("since").asString()).as("of those who agree").isEqualTo("2006");
    }

    @Test
    void betweenEqualsTheLatestReadingShowsAndNothingIsSettled(Client client) {
        var relation = retained(
                client,
                reading("r1", "ada", "bob", "alliance", "at", "2026-05-01T00:00:00Z"),
                reading("r2", "ada", "bob", "negotiation", "at", "2026-06-01T00:00:00Z"));
        assertThat(relation.get("nature").asString()).isEqualTo("negotiation");
        assertThat(relation.get("retained").asString()).isEqualTo("tied");
    }

    @Test
    void theLatestArbitrationDecidesAgainstAnyMajority(Client client) {
        var relation = retained(
                client,
                reading("r1", "ada", "bob", "alliance"),
                reading("r2", "ada", "bob", "alliance"),
                reading("r3", "ada", "bob", "alliance", "arbitrates", true, "at", "2026-01-01T00:00:00Z"),
                reading("r4", "ada", "bob", "neutrality", "arbitrates", true, "at", "2026-02-01T00:00:00Z"));
        assertThat(relation.get("nature").asString()).isEqualTo("neutrality");
        assertThat(relation.get("retained").asString()).isEqualTo("arbitration");
        assertThat(relation.get("agreeing").asInt()).isEqualTo(1);
    }

    @Test
    void onePersonCountsOnceByTheirLatestReading(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        var zoe = new Workspace(Invited.to(client, work.territory(), Role.CONTRIBUTOR), work.territory());
        zoe.edit(reading("r1", "ada", "bob", "alliance", "at", "2099-01-01T00:00:00Z"));
        zoe.edit(reading("r2", "bob", "ada", "alliance"), reading("r3", "ada", "bob", "alliance"));
        zoe.edit(reading("r4", "ada", "bob", "negotiation"));
        work.edit(reading("m1", "ada", "bob", "opposition", "author", "Max", "at", "2001-01-01T00:00:00Z"));
        work.edit(reading("m2", "ada", "bob", "opposition", "author", "Max", "at", "2002-01-01T00:00:00Z"));
        var relation = work.get("table/relations").get(0);
        assertThat(relation.get("readings").asInt()).isEqualTo(2);
        assertThat(relation.get("retained").asString()).isEqualTo("tied");
        assertThat(relation.get("nature").asString())
                .as("the latest, by the clock of the server")
                .isEqualTo("negotiation");
        work.edit(put(
                "round",
                "tour",
                "mission",
                "animation",
                "campaign",
                "c",
                "state",
                "open",
                "quorum",
                3,
                "actors",
                List.of("ada", "bob")));
        assertThat(work.get("table/relations").get(0).get("retained").asString())
                .isEqualTo("below_quorum");
        var kept = zoe.text("readings", "r4", "at");
        zoe.edit(reading("r4", "ada", "bob", "negotiation", "argument", "Vu", "at", kept));
        assertThat(zoe.text("readings", "r4", "at")).isEqualTo(kept);
    }

    @Test
    void whatAnAuthorKeepsToThemselvesDoesNotCount(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(reading("r1", "ada", "bob", "opposition", "audience", "author"));
        assertThat(work.ids("relations")).isEmpty();
        work.edit(reading("r2", "ada", "bob", "alliance", "audience", "public"));
        assertThat(work.get("table/relations").get(0).get("nature").asString()).isEqualTo("alliance");
        assertThat(work.get("table/relations").get(0).get("contested").asBoolean())
                .isFalse();
    }

    @Test
    void aRelationPointsWhereMostOfThoseWhoAgreePoint(Client client) {
        var directed = retained(
                client,
                reading("r1", "bob", "ada", "interdependence", "directed", true),
                reading("r2", "bob", "ada", "interdependence", "directed", true),
                reading("r3", "ada", "bob", "interdependence"));
        assertThat(directed.get("directed").asBoolean()).isTrue();
        assertThat(directed.get("from").asString()).isEqualTo("bob");
        var undecided = retained(
                client,
                reading("r1", "bob", "ada", "interdependence", "directed", true),
                reading("r2", "ada", "bob", "interdependence"));
        assertThat(undecided.get("directed").asBoolean()).isFalse();
        assertThat(undecided.get("from").asString()).isEqualTo("ada");
    }

    @Test
    void eachObjectMissionAndCampaignHasItsOwnRelation(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(
                put("campaign", "d", "name", "D"),
                reading("r1", "ada", "bob", "alliance", "object", "values"),
                reading("r2", "ada", "bob", "opposition", "object", "means"),
                reading("r3", "ada", "bob", "negotiation"),
                reading("r4", "ada", "bob", "alliance", "mission", "parcours"),
                reading("r5", "ada", "bob", "alliance", "campaign", "d"));
        assertThat(work.ids("relations"))
                .containsExactlyInAnyOrder(
                        "ada~bob~animation~c~values",
                        "ada~bob~animation~c~means",
                        "ada~bob~animation~c~",
                        "ada~bob~parcours~c~",
                        "ada~bob~animation~d~");
    }

    @Test
    void withoutReadingsTheRelationIsGone(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(reading("r1", "ada", "bob", "alliance"));
        work.edit(delete("reading", "r1"));
        assertThat(work.ids("relations")).isEmpty();
    }

    @Test
    void aReadingThatMovesToAnotherPairTakesItsRelationAlong(Client client) {
        var work = Workspace.of(client).with("ada", "bob", "cleo");
        work.edit(reading("r1", "ada", "bob", "alliance"));
        work.edit(reading("r1", "ada", "cleo", "alliance"));
        assertThat(work.ids("relations")).containsExactly("ada~cleo~animation~c~");
    }

    @Test
    void relationsFollowThePostureOfTheirNature(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(nature("rivalry", "hostile"), reading("r1", "ada", "bob", "rivalry"));
        assertThat(work.get("table/relations").get(0).get("posture").asString()).isEqualTo("hostile");
        work.edit(nature("rivalry", "negotiated"));
        assertThat(work.get("table/relations").get(0).get("posture").asString()).isEqualTo("negotiated");
        work.undo();
        assertThat(work.get("table/relations").get(0).get("posture").asString()).isEqualTo("hostile");
    }

    @Test
    void aRelationIsNeverMorePublicThanItsActorsAndItsReadings(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(
                put("actor", "ada", "name", "Ada", "audience", "public"),
                put("actor", "bob", "name", "Bob", "audience", "public"),
                reading("r1", "ada", "bob", "alliance", "audience", "public"));
        assertThat(work.get("table/relations").get(0).get("audience").asString())
                .isEqualTo("public");
        work.edit(put("actor", "bob", "name", "Bob", "audience", "team"));
        assertThat(work.get("table/relations").get(0).get("audience").asString())
                .isEqualTo("team");
        work.edit(put("actor", "bob", "name", "Bob", "audience", "author"));
        assertThat(work.ids("relations")).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void anySetOfReadingsIsRetainedAsTheLawsSay(long seed, Client client) {
        var work = Workspace.of(client).with(RandomReadings.ACTORS.toArray(String[]::new));
        var readings = new RandomReadings(seed);
        for (var round = 0; round < 4; round++) {
            readings.change(work);
            assertThat(readings.shown(work)).as("round %d", round).isEqualTo(readings.retained());
        }
    }

    private static JsonNode retained(Client client, Map<?, ?>... readings) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(readings);
        return work.get("table/relations").get(0);
    }

    private static Map<String, ?> nature(String code, String posture) {
        return put("term", "nature:" + code, "list", "nature", "code", code, "fr", code, "posture", posture);
    }
}
