package org.maillage.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.document.Author;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Workspace;
import org.maillage.territory.TerritoryKinds;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** A closed campaign stays as it was read. */
@ExtendWith(RunningApplication.class)
class ClosedCampaignsTest {
    @Test
    void noReadingJoinsItChangesOrLeavesIt(Client client) {
        var work = closed(client);
        for (var edit : List.of(
                reading("new", "bob", "ada", "alliance"),
                reading("r", "ada", "bob", "opposition"),
                reading("r", "ada", "bob", "alliance", "campaign", "d"),
                delete("reading", "r"))) {
            var answer = work.send(edit);
            assertThat(answer.statusCode()).as(edit + answer.body()).isEqualTo(422);
            assertThat(answer.body()).contains("« Campagne » est close", "la rouvrir");
        }
        var english = new Workspace(client.in("en"), work.territory()).send(delete("reading", "r"));
        assertThat(english.body()).contains("“Campagne” is closed", "reopen it");
        assertThat(work.text("readings", "r", "nature")).isEqualTo("alliance");
        work.edit(reading("other", "ada", "bob", "neutrality", "campaign", "d"));
    }

    @Test
    void reopenedItTakesReadingsAgainAlsoAtOnce(Client client) {
        var work = closed(client);
        work.edit(
                campaign("c", "open"),
                reading("r", "ada", "bob", "opposition"),
                campaign("e", "closed"),
                reading("past", "ada", "bob", "neutrality", "campaign", "e"));
        work.edit(campaign("c", "closed"), reading("late", "bob", "ada", "opposition"));
        assertThat(work.send(delete("reading", "late")).statusCode()).isEqualTo(422);
    }

    @Test
    void goingBackDoesNotChangeItEither(Client client, Application application) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(reading("r", "ada", "bob", "alliance"));
        var closing = TerritoryKinds.CAMPAIGN.trusted(Map.of("id", "c", "name", "Campagne", "state", "closed"));
        application
                .journal()
                .apply(
                        new Author("paul", "Paul"),
                        work.territory(),
                        Intent.edit("test"),
                        List.of(Edit.put(TerritoryKinds.CAMPAIGN, "c", closing)));
        var answer = work.undo();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("est close");
    }

    @Test
    void itsReadingsGoComeBackAndMoveWithTheirActors(Client client) {
        var work = closed(client);
        work.edit(delete("actor", "ada"));
        assertThat(work.ids("readings")).isEmpty();
        Client.ok(work.undo());
        assertThat(work.ids("readings")).containsExactly("r");
        Client.ok(client.post(work.at("merge"), Map.of("keep", "cleo", "drop", "ada")));
        assertThat(work.text("readings", "r", "from")).isEqualTo("cleo");
        Client.ok(work.undo());
        assertThat(work.text("readings", "r", "from")).isEqualTo("ada");
    }

    @Test
    void anImportedRowOfItIsNamedUnlessItChangesNothing(Client client) {
        var work = closed(client);
        var same = "id,source_id,target_id,nature,mission,campaign\nr,ada,bob,alliance,animation,c\n";
        var files = Map.of("relations.csv", same.getBytes(StandardCharsets.UTF_8));
        assertThat(client.importFiles(work.territory(), files, false).statusCode())
                .isEqualTo(200);
        var more =
                Map.of("relations.csv", (same + "n,bob,ada,alliance,animation,c\n").getBytes(StandardCharsets.UTF_8));
        for (var dry : List.of(true, false)) {
            var answer = client.importFiles(work.territory(), more, dry);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Client.parse(answer.body()).get("problems"))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.get("file").asString()).isEqualTo("relations.csv");
                        assertThat(problem.get("row").asInt()).isEqualTo(3);
                        assertThat(problem.get("column").asString()).isEqualTo("campaign");
                        assertThat(problem.get("message").asString()).contains("« Campagne » est close");
                    });
        }
    }

    @Test
    void theDemonstrationHasReadingsOfAClosedOne(Client client) {
        var territory = client.json("/api/territories/trois-rivieres");
        assertThat(territory.get("campaigns").get(0).get("state").asString()).isEqualTo("closed");
        var campaign = territory.get("campaigns").get(0).get("id").asString();
        assertThat(client.json("/api/territories/trois-rivieres/table/readings").valueStream())
                .anyMatch(row -> row.get("campaign").asString().equals(campaign));
    }

    private static Map<String, ?> campaign(String id, String state) {
        return put("campaign", id, "name", "Campagne", "state", state, "order", 9);
    }

    /** Three actors, a campaign {@code c} closed with the reading {@code r} in it, and {@code d} under way. */
    private static Workspace closed(Client client) {
        var work = Workspace.of(client).with("ada", "bob", "cleo");
        work.edit(campaign("d", "open"));
        work.edit(reading("r", "ada", "bob", "alliance"));
        work.edit(campaign("c", "closed"));
        return work;
    }
}
