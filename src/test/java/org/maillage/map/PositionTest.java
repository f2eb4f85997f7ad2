package org.maillage.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.graph.Graph;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Where actors are on the network face: the same at each visit, kept when a person moves them, given back by undo. */
@ExtendWith(RunningApplication.class)
class PositionTest {
    @Test
    void aDragIsKeptForEverybodyAndOneUndoGivesTheDrawnPlaceBack(Client client) {
        var work = Workspace.of(client).with("ada", "bob", "cleo");
        work.edit(reading("r1", "ada", "bob", "alliance"));
        var drawn = places(work);
        assertThat(places(work)).isEqualTo(drawn);

        work.edit(put("position", "ada", "x", 640, "y", -320.5));
        work.edit(put("position", "ada", "x", 12, "y", 24));
        assertThat(places(work)).contains("ada 12.0 24.0").containsAll(drawn.subList(1, 3));

        work.undo();
        assertThat(places(work)).contains("ada 640.0 -320.5");
        work.undo();
        assertThat(places(work)).isEqualTo(drawn);
        work.redo();
        assertThat(places(work)).contains("ada 640.0 -320.5");
    }

    @Test
    void anActorMovedBeforeAnybodyLookedIsDrawnOnceItsPlaceIsTakenBack(Client client) {
        var work = Workspace.of(client).with("ada");
        work.edit(put("position", "ada", "x", 640, "y", 320));
        work.undo();
        assertThat(places(work)).hasSize(1).doesNotContain("ada 640.0 320.0");
    }

    @Test
    void whoWaitedForTheFirstPictureSeesThatOneAndLeavesItAsItIs(Client client, Graph graph) {
        var work = Workspace.of(client).with("ada", "bob", "cleo");
        var read = List.<Map<String, Object>>of(Map.of("id", "ada"), Map.of("id", "bob"), Map.of("id", "cleo"));
        var tie = List.<Map<String, Object>>of(Map.of("from", "ada", "to", "cleo"));
        var placement = new Placement(graph);
        var first = placement.place(work.territory(), read, tie);
        var second = placement.place(work.territory(), read.subList(0, 2), List.of());
        assertThat(second).isEqualTo(first.subList(0, 2));
        assertThat(places(work))
                .containsExactlyElementsOf(first.stream()
                        .map(actor -> actor.get("id") + " " + actor.get("x") + " " + actor.get("y"))
                        .toList());
    }

    private static List<String> places(Workspace work) {
        return work.get("graph")
                .get("actors")
                .valueStream()
                .map(actor -> actor.get("id").asString() + " " + actor.get("x").asDouble() + " "
                        + actor.get("y").asDouble())
                .sorted()
                .toList();
    }
}
