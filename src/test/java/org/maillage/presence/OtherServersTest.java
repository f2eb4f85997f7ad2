package org.maillage.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.Settings;
import org.maillage.account.Role;
import org.maillage.graph.Connection;
import org.maillage.graph.Graph;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;

/** People on the pages of two servers over one database know of each other as if there were one. */
@ExtendWith(RunningApplication.class)
@Timeout(60)
class OtherServersTest {
    @Test
    void whoIsOnAnotherServerIsHeardOfAndLetGo(Connection database, Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        var reader = reader(client, work);
        try (var there = Application.start(Settings.from(RunningApplication.another(database)));
                var facilitator = OpenedPage.of(client, work)) {
            try (var zoe = OpenedPage.of(reader.at(there.port()), work)) {
                var came = facilitator.next("moved");
                assertThat(came.get("name").asString()).isEqualTo("Zoé");
                assertThat(zoe.next("moved").get("name").asString()).isEqualTo("Animation");
                zoe.selects("actor", "ada");
                assertThat(facilitator.next("moved").at("/selection/name").asString())
                        .isEqualTo("Acteur ada");
                facilitator.standsOn("ada", "bob");
                // A page hears of whoever sits before it as well.
                assertThat(zoe.next("moved").get("name").asString()).isEqualTo("Zoé");
                assertThat(zoe.next("moved").at("/cell/to").asString()).isEqualTo("bob");
                try (var late = OpenedPage.of(client, work)) {
                    assertThat(late.names()).containsExactly("Animation", "Zoé");
                }
                zoe.says(Map.of("closed", true));
                assertThat(facilitator.next("left").get("person")).isEqualTo(came.get("person"));
            }
        }
    }

    @Test
    void whoIsHereAndElsewhereLeavesOnlyWithTheLastPage(Connection database, Client client) {
        var work = Workspace.of(client).with("ada");
        var reader = reader(client, work);
        try (var there = Application.start(Settings.from(RunningApplication.another(database)));
                var facilitator = OpenedPage.of(client, work);
                var far = OpenedPage.of(reader.at(there.port()), work)) {
            assertThat(facilitator.next("moved").get("name").asString()).isEqualTo("Zoé");
            far.selects("actor", "ada");
            assertThat(facilitator.next("moved").has("selection")).isTrue();
            try (var near = OpenedPage.of(reader, work)) {
                assertThat(near.names()).containsExactly("Animation", "Zoé");
                assertThat(facilitator.next("moved").has("selection")).isFalse();
                near.says(Map.of("closed", true));
            }
            assertThat(facilitator.next("moved").at("/selection/id").asString()).isEqualTo("ada");
            far.says(Map.of("closed", true));
            assertThat(facilitator.next("left").has("person")).isTrue();
        }
    }

    @Test
    void whatADeadServerSaidIsForgotten(Graph graph, Client client) {
        var work = Workspace.of(client).with("ada");
        try (var facilitator = OpenedPage.of(client, work)) {
            var people = """
                    [{"person": "person-rose", "name": "Rose", "guest": false}]""";
            var room = Map.of("territory", work.territory(), "people", people);
            graph.writeOnly(tx -> tx.run(
                    "presence/say",
                    Map.of("server", "dying", "fresh", 6000, "rooms", List.of(room), "empty", List.of())));
            assertThat(facilitator.next("moved").get("name").asString()).isEqualTo("Rose");
            assertThat(facilitator.next("left").get("person").asString()).isEqualTo("person-rose");
            var everSaid = Map.of("server", "another", "fresh", 86_400_000, "territories", List.of(work.territory()));
            while (graph.read(tx -> tx.run("presence/hear", everSaid)).size() > 1) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }

    private static Client reader(Client client, Workspace work) {
        return Invited.to(client, work.territory(), Role.READER);
    }
}
