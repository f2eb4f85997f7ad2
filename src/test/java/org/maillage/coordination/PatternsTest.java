package org.maillage.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Patterns of coordination, each where it is and where it is only nearly so. */
@ExtendWith(RunningApplication.class)
class PatternsTest {
    private static final String OVERLAP = "mutualisation/services-to-coordinate";

    private final Client client;

    PatternsTest(Client client) {
        this.client = client;
    }

    @Test
    void theSameServiceForTheSamePublicInTheSamePlaceIsToldUnlessMostCooperate() {
        var work = Workspace.of(client).with();
        work.edit(
                offering("ada", "food", "Guise"),
                offering("bob", "food", "Guise"),
                offering("cleo", "food", "Guise"),
                offering("sports", "sport", "Guise"),
                offering("far", "food", "Vervins"));
        for (var actor : List.of("ada", "bob", "cleo", "sports", "far")) {
            work.edit(put("resource", "r-" + actor, "actor", actor, "name", "Salle", "type", "premises"));
        }
        assertThat(overlaps(work)).containsExactly("premises/ada,bob,cleo/food/Guise/3/3/false");
        assertThat(told(work, "uncoordinated-overlap")).containsExactly("ada,bob,cleo");
        work.edit(reading("ab", "ada", "bob", "alliance"), reading("bc", "bob", "cleo", "opposition"));
        assertThat(overlaps(work)).containsExactly("premises/ada,bob,cleo/food/Guise/2/3/true");
        assertThat(Answers.of(client, work.territory(), OVERLAP, "apart=70").rows())
                .as("two pairs of three are less than seven in ten")
                .isEmpty();
        work.edit(put(
                "pool",
                "p",
                "name",
                "Salle commune",
                "stage",
                "running",
                "members",
                List.of(Map.of("actor", "ada"), Map.of("actor", "cleo"))));
        assertThat(told(work, "uncoordinated-overlap"))
                .as("an alliance and a pool: one pair of three is apart")
                .isEmpty();
    }

    private List<String> overlaps(Workspace work) {
        return Answers.of(client, work.territory(), OVERLAP)
                .columns("type", "actors", "sector", "town", "apart", "pairs", "blocked");
    }

    /** The actors of each finding of a pattern. */
    private List<String> told(Workspace work, String pattern) {
        return client.json(work.at("findings?pattern=" + pattern))
                .valueStream()
                .map(finding -> String.join(
                        ",",
                        finding.get("actors")
                                .valueStream()
                                .map(actor -> actor.asString())
                                .toList()))
                .toList();
    }

    private static Map<String, ?> offering(String id, String sector, String town) {
        return put("actor", id, "name", "Acteur " + id, "sector", sector, "town", town);
    }
}
