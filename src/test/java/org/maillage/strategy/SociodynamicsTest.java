package org.maillage.strategy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;

/** Attitudes to a project are written like anything that people read, and told as types with how often each holds. */
@ExtendWith(RunningApplication.class)
class SociodynamicsTest {
    @Test
    void actorsComeInTheOrderInWhichOneTurnsToThem(Client client) {
        var work = project(client);
        work.edit(
                spends("Léa", "foe", 1, 4),
                spends("Paul", "foe", 2, 4),
                spends("Rose", "foe", 3, 4),
                spends("Léa", "ally", 4, 2),
                spends("Paul", "ally", 3, 1),
                spends("Rose", "ally", 4, 3),
                spends("Léa", "split", 4, 1),
                spends("Paul", "split", 1, 2),
                spends("Léa", "half", 3, null));
        assertThat(rows(
                        work,
                        "sociodynamics",
                        "",
                        "actor",
                        "attitude",
                        "approach",
                        "synergy",
                        "synergies",
                        "antagonism",
                        "holds",
                        "readings"))
                .containsExactly(
                        "ally/golden_triangle/with_golden_triangle/4.0/3–4/2.0/2/3",
                        "foe/irreconcilable/with_irreconcilable/2.0/1–3/4.0/2/3",
                        "split/between/with_between/2.5/1–4/1.5/0/2",
                        "half/?/?/3.0/?/?/0/0");
        assertThat(rows(work, "sociodynamics", "&pool=other", "actor")).isEmpty();
    }

    @Test
    void whomToInvolveIsToldWithTheAttitudeThatWasRead(Client client) {
        var work = project(client);
        var members = List.of(Map.of("actor", "ally"), Map.of("actor", "half"));
        work.edit(put("pool", "p", "name", "Salle commune", "stage", "idea", "members", members));
        work.edit(spends("Léa", "ally", 4, 3), spends("Léa", "half", 3, null));
        assertThat(rows(work, "involvement", "", "actor", "level", "attitude"))
                .containsExactly("ally/codecision/golden_triangle", "half/codecision/?");
    }

    @Test
    void whatSomebodyKeepsToThemselvesIsTheirsAndCountsForNobody(Client client) {
        var work = project(client);
        work.edit(spends("Léa", "ally", 4, 1));
        var theirs = new Workspace(Invited.to(client, work.territory(), Role.CONTRIBUTOR), work.territory());
        theirs.edit(spends("Moi", "foe", 1, 4, "author"));
        assertThat(theirs.get("strategy").get("attitudes")).hasSize(2);
        assertThat(work.get("strategy").get("attitudes")).hasSize(1);
        assertThat(rows(work, "sociodynamics", "", "actor")).containsExactly("ally");

        work.edit(put("pool", "p", "name", "Salle commune", "stage", "idea", "audience", "team"));
        work.edit(spends("Rose", "half", 2, 2, "public"));
        assertThat(work.get("strategy").at("/attitudes/1/audience").asString()).isEqualTo("team");
    }

    @Test
    void whatIsReadAloneWaitsForTheEndOfItsRound(Client client) {
        var work = project(client);
        work.edit(round("open"));
        work.edit(spends("Léa", "ally", 4, 1));
        assertThat(rows(work, "sociodynamics", "", "actor")).isEmpty();
        work.edit(round("closed"));
        assertThat(rows(work, "sociodynamics", "", "actor", "attitude")).containsExactly("ally/engaged");
    }

    @Test
    void whatIsOffTheScaleIsRefusedAndWhatGoesTakesItsReadingsAlong(Client client) {
        var work = project(client);
        assertThat(work.send(spends("Léa", "ally", 0, 1)).body()).contains("not-allowed", "1, 2, 3, 4");
        assertThat(work.send(spends("Léa", "ally", 4, 5)).statusCode()).isEqualTo(422);
        work.edit(spends("Léa", "ally", 4, 1), spends("Léa", "foe", 1, 4));
        work.edit(delete("actor", "foe"));
        assertThat(work.get("strategy").get("attitudes")).hasSize(1);
        work.edit(delete("pool", "p"));
        assertThat(work.get("strategy").get("attitudes")).isEmpty();
        assertThat(work.undo().statusCode()).isEqualTo(200);
        assertThat(work.get("strategy").get("attitudes")).hasSize(1);
    }

    @Test
    void aDeletedProjectComesBackWithWhatWasReadInAClosedCampaign(Client client) {
        var work = project(client);
        work.edit(spends("Léa", "ally", 4, 1));
        work.edit(put("campaign", "c", "name", "Close", "year", 2026, "state", "closed"));
        assertThat(work.send(spends("Léa", "ally", 3, 1)).body()).contains("closed-campaign");
        work.edit(delete("pool", "p"));
        assertThat(work.undo().statusCode()).isEqualTo(200);
        assertThat(work.get("strategy").get("attitudes")).hasSize(1);
    }

    private static Workspace project(Client client) {
        var work = Workspace.of(client).with("ally", "foe", "split", "half");
        work.edit(put("pool", "p", "name", "Salle commune", "stage", "idea", "audience", "public"));
        return work;
    }

    /** Some columns of each row, joined by a slash. */
    private static List<String> rows(Workspace work, String question, String more, String... columns) {
        var answer = work.get("questions/coordination/" + question + "?mission=animation&campaign=c" + more);
        var places = new HashMap<String, Integer>();
        for (var i = 0; i < answer.get("columns").size(); i++) {
            places.put(answer.at("/columns/" + i + "/name").asString(), i);
        }
        var rows = new ArrayList<String>();
        for (var row : answer.get("rows")) {
            rows.add(Stream.of(columns)
                    .map(name -> row.get(places.getOrDefault(name, -1)))
                    .map(cell -> cell.isNull() ? "?" : cell.asString())
                    .collect(joining("/")));
        }
        return rows;
    }

    private static Map<String, ?> spends(
            String author, String actor, @Nullable Integer synergy, @Nullable Integer antagonism, String... audience) {
        var fields = new ArrayList<Object>(List.of("actor", actor, "pool", "p", "author", author));
        fields.addAll(List.of("mission", "animation", "campaign", "c"));
        for (var seen : audience) {
            fields.addAll(List.of("audience", seen));
        }
        if (synergy != null) {
            fields.addAll(List.of("synergy", synergy));
        }
        if (antagonism != null) {
            fields.addAll(List.of("antagonism", antagonism));
        }
        return put("attitude", author + actor, fields.toArray());
    }

    private static Map<String, ?> round(String state) {
        var actors = List.of("ally", "foe");
        return put(
                "round", "t", "mission", "animation", "campaign", "c", "state", state, "alone", true, "actors", actors);
    }
}
