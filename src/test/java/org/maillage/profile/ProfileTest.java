package org.maillage.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.round.Circle;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** How people describe an actor, each for themselves, and what becomes of it. */
@ExtendWith(RunningApplication.class)
class ProfileTest {
    private final Circle circle;
    private final Workspace work;

    ProfileTest(Client client) {
        circle = Circle.of(client);
        work = circle.facilitator();
        work.edit(
                put("resource", "salle", "actor", "ada", "name", "Salle", "type", "premises", "family", "means"),
                put("resource", "notoriete", "actor", "ada", "name", "Notoriété", "type", "networks"));
    }

    @Test
    void valuesThatAllNameAreSharedAndThoseThatSomeNameContested() {
        circle.zoe().edit(profile("z", "ada", "values", List.of("solidarity", "Circuits courts")));
        assertThat(standings(work)).containsEntry("solidarity", "alone 1/1");
        circle.max().edit(profile("m", "ada", "values", List.of("solidarity", "tradition")));
        circle.facilitator().edit(profile("f", "ada", "stakes", "Garder la place du marché"));
        assertThat(standings(work))
                .isEqualTo(Map.of(
                        "solidarity", "shared 2/2", "Circuits courts", "contested 1/2", "tradition", "contested 1/2"));
        var gathered = work.get("actors/ada/profiles?mission=animation").get(0);
        assertThat(gathered.get("profiles")
                        .valueStream()
                        .map(one -> one.get("author").asString()))
                .containsExactly("Animation", "Max", "Zoé");
        assertThat(work.get("actors/ada/profiles?mission=activites")).isEmpty();
        assertThat(work.get("profiles").get(0)).isEqualTo(gathered);
        assertThat(work.described()
                        .get("terms")
                        .valueStream()
                        .map(term -> term.get("id").asString()))
                .as("a new word joins the list, as it was written")
                .contains("value:Circuits courts");
    }

    @Test
    void eachWritesOneProfileOfAnActorForAMissionAndThatOneOnly() {
        var zoe = circle.zoe();
        zoe.edit(profile("z", "ada", "stakes", "Durer", "author", "Quelqu’un d’autre"));
        assertThat(zoe.text("profiles", "z", "author")).isEqualTo("Zoé");
        assertThat(zoe.send(profile("again", "ada")).body()).contains("complétez-le");
        zoe.edit(profile("z", "ada", "stakes", "Durer et grandir"), profile("other", "bob"));
        assertThat(circle.max().send(profile("z", "ada")).statusCode()).isEqualTo(403);
        assertThat(circle.max().send(delete("profile", "z")).statusCode()).isEqualTo(403);
        work.edit(delete("profile", "z"));
        zoe.edit(profile("again", "ada"));
        assertThat(work.undo().body()).contains("complétez-le");
    }

    @Test
    void aWordThatCameWithAProfileGoesAndComesBackWithIt() {
        var zoe = circle.zoe();
        zoe.edit(profile("z", "ada", "values", List.of("Circuits courts")));
        assertThat(zoe.undo().statusCode()).isEqualTo(200);
        assertThat(work.ids("profiles")).isEmpty();
        assertThat(work.described().toString()).doesNotContain("Circuits courts");
        assertThat(zoe.redo().statusCode()).isEqualTo(200);
        assertThat(work.described().toString()).contains("Circuits courts");
    }

    @Test
    void whatSomebodyKeepsToThemselvesIsForNobodyElse() {
        circle.zoe().edit(profile("z", "ada", "stakes", "murmure", "values", List.of("murmuré"), "audience", "author"));
        assertThat(circle.zoe().get("actors/ada/profiles").toString()).contains("murmure");
        for (var path :
                List.of("actors/ada/profiles", "profiles", "table/profiles", "changes", "actors/ada", "graph")) {
            assertThat(work.get(path).toString()).as(path).doesNotContain("murmur");
        }
        assertThat(work.described().toString()).doesNotContain("murmur");
        assertThat(work.send(delete("profile", "z")).statusCode()).isEqualTo(404);
    }

    @Test
    void aClosedCampaignIsNoLongerWritten() {
        circle.zoe().edit(profile("z", "ada", "mobilised", List.of("salle")));
        work.edit(put("campaign", "c", "name", "Campagne", "state", "closed"));
        assertThat(circle.zoe().send(profile("z", "ada", "stakes", "Trop tard")).body())
                .contains("est close");
        assertThat(circle.max().send(profile("m", "ada")).body()).contains("est close");
        assertThat(circle.zoe().send(delete("profile", "z")).body()).contains("est close");
        work.edit(delete("resource", "salle"));
        assertThat(work.undo().statusCode()).as("with the resource it named").isEqualTo(200);
        assertThat(String.valueOf(work.row("profiles", "z"))).contains("salle");
    }

    @Test
    void inARoundReadAloneAProfileWaitsUntilItCloses() {
        work.edit(Circle.round("open"));
        circle.zoe().edit(profile("z", "ada", "values", List.of("Circuits courts")), profile("d", "dan"));
        assertThat(circle.max().ids("profiles")).containsExactly("d");
        assertThat(work.described().toString()).doesNotContain("Circuits courts");
        assertThat(circle.zoe().text("profiles", "z", "audienceAfter")).isEqualTo("team");
        work.edit(Circle.round("closed"));
        assertThat(circle.max().ids("profiles")).containsExactly("d", "z");
        assertThat(work.described().toString()).contains("value:Circuits courts");
    }

    @Test
    void aProfileGoesWithItsActorAndForgetsAResourceThatGoes() {
        circle.zoe().edit(profile("z", "ada", "mobilised", List.of("salle"), "mobilisable", List.of("notoriete")));
        work.edit(delete("resource", "salle"));
        assertThat(String.valueOf(work.row("profiles", "z")))
                .contains("notoriete")
                .doesNotContain("salle");
        work.undo();
        assertThat(work.get("actors/ada/profiles").get(0).get("resources").toString())
                .contains("Salle", "Notoriété");
        assertThat(work.get("consequences/actor/ada").get("deleted").toString()).contains("profile");
        work.edit(delete("actor", "ada"));
        assertThat(work.ids("profiles")).isEmpty();
        work.undo();
        assertThat(work.ids("profiles")).containsExactly("z");
        assertThat(work.send(delete("mission", "animation")).statusCode()).isEqualTo(200);
        assertThat(work.ids("profiles")).isEmpty();
    }

    @Test
    void whoDescribedTwoActorsThatBecomeOneHasOneProfile(Client client) {
        circle.zoe()
                .edit(
                        profile("za", "ada", "values", List.of("solidarity"), "stakes", "Durer"),
                        profile("zb", "bob", "values", List.of("tradition"), "stakes", "Vendre", "modes", "Marchés"));
        circle.max().edit(profile("mb", "bob", "stakes", "Vendre"));
        client.postJson(work.at("merge"), Map.of("keep", "ada", "drop", "bob"));
        assertThat(work.ids("profiles")).containsExactly("mb", "za");
        assertThat(String.valueOf(work.row("profiles", "za")))
                .contains("solidarity", "tradition", "Durer", "Marchés")
                .doesNotContain("Vendre");
        assertThat(work.text("profiles", "mb", "actor")).isEqualTo("ada");
        work.undo();
        assertThat(work.ids("profiles")).containsExactly("mb", "za", "zb");
    }

    private static Map<String, ?> profile(String id, String actor, Object... more) {
        var document = new HashMap<String, Object>(Map.of("actor", actor, "mission", "animation", "campaign", "c"));
        for (var i = 0; i < more.length; i += 2) {
            document.put(String.valueOf(more[i]), more[i + 1]);
        }
        return Map.of("kind", "profile", "id", id, "document", document);
    }

    private static Map<String, String> standings(Workspace work) {
        var standings = new TreeMap<String, String>();
        work.get("actors/ada/profiles")
                .get(0)
                .get("values")
                .forEach(value -> standings.put(
                        value.get("value").asString(),
                        value.get("standing").asString() + " "
                                + value.get("said").asInt() + "/"
                                + value.get("of").asInt()));
        return standings;
    }
}
