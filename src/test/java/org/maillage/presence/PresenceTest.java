package org.maillage.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.Role;
import org.maillage.graph.Graph;
import org.maillage.history.Workspace;
import org.maillage.round.Circle;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;

/** People with an open page hear who else has one and what they look at, and never of what they may not see. */
@ExtendWith(RunningApplication.class)
@Timeout(60)
class PresenceTest {
    @Test
    void whoComesWhatTheyLookAtAndWhoLeavesIsToldAndKeptNowhere(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        var before = work.described().get("seq").asInt();
        try (var facilitator = OpenedPage.of(client, work);
                var zoe = OpenedPage.of(reader(client, work), work)) {
            assertThat(facilitator.names()).containsExactly("Animation");
            assertThat(zoe.names()).containsExactly("Animation", "Zoé");
            var came = facilitator.next("moved");
            assertThat(came.get("name").asString()).isEqualTo("Zoé");
            assertThat(came.has("selection")).isFalse();
            zoe.selects("actor", "ada");
            assertThat(facilitator.next("moved").at("/selection/name").asString())
                    .isEqualTo("Acteur ada");
            zoe.standsOn("ada", "bob");
            assertThat(facilitator.next("moved").at("/cell/to").asString()).isEqualTo("bob");
            zoe.says(Map.of("closed", true));
            assertThat(facilitator.next("left").get("person")).isEqualTo(came.get("person"));
            zoe.selects("actor", "bob");
            try (var again = OpenedPage.of(client, work)) {
                assertThat(again.names()).containsExactly("Animation");
            }
        }
        assertThat(work.described().get("seq").asInt()).isEqualTo(before);
    }

    @Test
    void whatIsNotForEverybodyIsNeverNamed(Client client) {
        var work = Workspace.of(client).with("ada", "bob", "cleo");
        work.edit(put("actor", "secret", "name", "Chuchotis", "audience", "author"));
        work.edit(reading("r", "ada", "bob", "alliance", "audience", "author"));
        work.edit(reading("s", "ada", "cleo", "alliance"));
        try (var facilitator = OpenedPage.of(client, work);
                var zoe = OpenedPage.of(reader(client, work), work)) {
            facilitator.selects("actor", "secret");
            facilitator.standsOn("ada", "secret");
            facilitator.selects("relation", "ada~bob~animation~c~");
            facilitator.selects("dog", "ada");
            facilitator.selects("actor", "nobody");
            facilitator.selects("actor", "cleo");
            var moved = zoe.next("moved");
            while (moved.get("name").asString().equals("Zoé")) {
                moved = zoe.next("moved");
            }
            assertThat(moved.at("/selection/name").asString()).isEqualTo("Acteur cleo");

            work.edit(put("actor", "cleo", "name", "Chuchotis", "audience", "author"));
            try (var later = OpenedPage.of(reader(client, work), work)) {
                assertThat(later.people().toString()).doesNotContain("leo").doesNotContain("Chuchotis");
            }
        }
    }

    @Test
    void whatIsReadAloneIsNotPointedAtUntilItIsShown(Client client) {
        var work = Workspace.of(client).with("ada", "bob", "cleo", "dan");
        work.edit(Circle.round("open"));
        try (var facilitator = OpenedPage.of(client, work);
                var zoe = OpenedPage.of(reader(client, work), work)) {
            facilitator.next("moved");
            zoe.standsOn("ada", "bob");
            zoe.standsOn("ada", "dan");
            assertThat(facilitator.next("moved").at("/cell/to").asString()).isEqualTo("dan");
            work.edit(Circle.round("closed"));
            zoe.standsOn("ada", "bob");
            assertThat(facilitator.next("moved").at("/cell/to").asString()).isEqualTo("bob");
        }
    }

    @Test
    void ofOnePersonTheOthersHearAtMostEveryHalfSecond(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        try (var facilitator = OpenedPage.of(client, work);
                var zoe = OpenedPage.of(reader(client, work), work)) {
            facilitator.next("moved");
            var began = Instant.now();
            for (var i = 0; i < 12; i++) {
                zoe.selects("actor", i % 2 == 0 ? "ada" : "bob");
            }
            zoe.standsOn("ada", "bob");
            var heard = 1;
            while (!facilitator.next("moved").has("cell")) {
                heard++;
            }
            var halves = Duration.between(began, Instant.now()).toMillis() / 500;
            assertThat(heard).isLessThanOrEqualTo((int) halves + 1);
        }
    }

    @Test
    void whoMayNoLongerReadHearsNoMore(Client client, Graph graph) {
        var work = Workspace.of(client).with("ada");
        var zoe = reader(client, work);
        var ann = reader(client, work);
        var eli = reader(client, work);
        try (var facilitator = OpenedPage.of(client, work);
                var removed = OpenedPage.of(zoe, work);
                var signedOut = OpenedPage.of(ann, work);
                var elsewhere = OpenedPage.of(eli, work)) {
            client.postJson(work.at("members"), Map.of("person", person(zoe)));
            removed.hearsTheEnd();
            ann.postJson("/api/sign-out", Map.of());
            signedOut.hearsTheEnd();
            // As another server over the same database would.
            var eliAsMember = Map.of("territory", work.territory(), "person", person(eli));
            graph.writeOnly(tx -> tx.run("account/member-remove", eliAsMember));
            elsewhere.hearsTheEnd();
            for (var gone = 0; gone < 3; gone++) {
                facilitator.next("left");
            }
        }
    }

    private static String person(Client client) {
        return client.json("/api/me").path("person").asString("");
    }

    private static Client reader(Client client, Workspace work) {
        return Invited.as(client, work.territory(), Role.READER, "Zoé", "zoe-" + UUID.randomUUID());
    }
}
