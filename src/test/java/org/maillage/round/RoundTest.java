package org.maillage.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;
import static org.maillage.round.Circle.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Who opens and closes a round, and what it asks of what the group retains. */
@ExtendWith(RunningApplication.class)
class RoundTest {
    @Test
    void whoFacilitatesOpensAndClosesOneAtATimeForAFrame(Client client) {
        var circle = Circle.of(client);
        var work = circle.facilitator();
        assertThat(circle.zoe().send(round("open")).statusCode()).isEqualTo(403);
        work.edit(round("open", "openedBy", "Personne", "closedBy", "Personne"));
        assertThat(circle.zoe().send(round("closed")).statusCode()).isEqualTo(403);
        var open = work.get("rounds").get(0);
        assertThat(open.get("openedBy").asString()).isEqualTo("Animation");
        assertThat(open.get("openedAt").asString()).startsWith("20");
        assertThat(open.has("closedBy")).isFalse();

        var second = new HashMap<String, Object>(round("open"));
        second.put("id", "autre");
        assertThat(work.send(second).body()).contains("déjà ouvert");
        assertThat(work.send(round("open", "actors", List.of("ada"))).body()).contains("deux acteurs");
        assertThat(work.send(round("open", "quorum", 0)).body()).contains("quorum");
        work.edit(round("closed"));
        assertThat(work.get("rounds").get(0).get("closedBy").asString()).isEqualTo("Animation");
        assertThat(work.send(round("open")).body()).contains("ouvrez-en un autre");
        work.edit(second);
        assertThat(work.undo().statusCode()).isEqualTo(200);
        work.edit(second);
        assertThat(work.ids("readings")).isEmpty();
    }

    @Test
    void aRelationWithTooFewReadingsIsSaidToBeBelowTheQuorum(Client client) {
        var work = Workspace.of(client).with("ada", "bob", "cleo");
        work.edit(reading("a1", "ada", "bob", "alliance"), reading("a2", "ada", "bob", "alliance"));
        assertThat(relation(work).get("retained").asString()).isEqualTo("majority");
        work.edit(round("open", "quorum", 3, "alone", false));
        assertThat(relation(work).get("retained").asString()).isEqualTo("below_quorum");
        assertThat(relation(work).get("quorum").asInt()).isEqualTo(3);
        work.edit(reading("a3", "ada", "bob", "alliance"));
        assertThat(relation(work).get("retained").asString()).isEqualTo("majority");
        assertThat(relation(work).has("quorum")).isFalse();
        work.edit(round("closed", "quorum", 4));
        assertThat(relation(work).get("retained").asString()).isEqualTo("below_quorum");
        assertThat(relation(work).get("decidedBy").asString()).isEqualTo("Animation");
        work.edit(reading("arbitre", "ada", "bob", "neutrality", "arbitrates", true, "argument", "Vu ensemble"));
        assertThat(relation(work).get("retained").asString()).isEqualTo("arbitration");
        assertThat(relation(work).get("nature").asString()).isEqualTo("neutrality");
    }

    @Test
    void whatLaterReadingsContradictIsCounted(Client client) {
        var work = Workspace.of(client).with("ada", "bob", "cleo");
        work.edit(
                round("open"),
                at("a1", "alliance", "2020"),
                at("a2", "alliance", "2021"),
                at("o", "opposition", "2022"));
        work.edit(round("closed"));
        assertThat(relation(work).path("contradicted").asInt())
                .as("they differed before it closed")
                .isZero();
        work.edit(at("later", "opposition", "2098"), at("same", "alliance", "2098"));
        assertThat(relation(work).path("contradicted").asInt()).isEqualTo(1);
        work.edit(at("more", "opposition", "2098"), at("most", "opposition", "2098"));
        assertThat(relation(work).get("nature").asString())
                .as("the majority turned")
                .isEqualTo("opposition");
        assertThat(relation(work).path("contradicted").asInt()).isEqualTo(3);
        assertThat(relation(work).path("turnedFrom").asString()).isEqualTo("alliance");
        work.edit(reading("arbitre", "ada", "bob", "opposition", "arbitrates", true, "at", "2099-01-01T00:00:00Z"));
        assertThat(relation(work).path("contradicted").asInt()).isZero();
        work.edit(reading("again", "ada", "bob", "alliance", "at", "2099-06-01T00:00:00Z"));
        assertThat(relation(work).path("contradicted").asInt()).isEqualTo(1);
        assertThat(work.get("graph").get("relations").get(0).get("contradicted").asInt())
                .isEqualTo(1);
    }

    @Test
    void notesOfADiscussionAreKeptAndGoWithTheirRoundAndTheirActors(Client client) {
        var circle = Circle.of(client);
        var work = circle.facilitator();
        work.edit(round("open"));
        var note = put("discussion", "d", "round", "tour", "from", "ada", "to", "bob", "notes", "On en reparle");
        assertThat(circle.zoe().send(note).statusCode()).isEqualTo(403);
        work.edit(note);
        assertThat(circle.zoe().text("discussions", "d", "notes")).isEqualTo("On en reparle");
        work.edit(put("actor", "bob", "name", "Bob", "audience", "author"));
        assertThat(circle.zoe().ids("discussions")).isEmpty();
        assertThat(circle.zoe().get("rounds").get(0).get("actors").toString()).doesNotContain("bob");
        work.edit(Workspace.delete("actor", "ada"));
        assertThat(work.ids("discussions")).isEmpty();
    }

    private static Map<String, ?> at(String id, String nature, String year) {
        return reading(id, "ada", "bob", nature, "at", year + "-01-01T00:00:00Z");
    }

    private static JsonNode relation(Workspace work) {
        return work.get("table/relations").get(0);
    }
}
