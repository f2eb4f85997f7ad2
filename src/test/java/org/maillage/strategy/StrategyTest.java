package org.maillage.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Objectives, stances and influences are written like anything that people read, and MACTOR is computed of them. */
@ExtendWith(RunningApplication.class)
class StrategyTest {
    private static final int[][] MDI = {{0, 3, 1}, {2, 0, 4}, {0, 1, 0}};
    private static final int[][] MAO = {{3, -2, 0, 1}, {2, 1, -3, 0}, {-1, -4, 2, 1}};
    private static final String FRAME = "?mission=animation&campaign=c";

    @Test
    void theCaseWorkedOutByHandIsAnsweredWithHowOftenItHolds(Client client) {
        var work = objectives(client);
        work.edit(readBy("Léa"));
        work.edit(readBy("Rose"));
        // Paul sees the third above all, and the first for what the others refuse.
        work.edit(weighs("Paul", 2, 0, 4), weighs("Paul", 2, 1, 4), stands("Paul", 0, 0, -4), stands("Paul", 2, 0, -4));

        var power = rows(work, "mactor-power");
        assertThat(power.get("a0"))
                .containsEntry("influence", 8.0)
                .containsEntry("dependence", 3.0)
                .containsEntry("quarter", "dominant")
                .containsEntry("assessed", 4.0)
                .containsEntry("cells", 4.0)
                .containsEntry("holds", 2.0)
                .containsEntry("readings", 3.0);
        assertThat(number(power, "a0", "power")).isEqualTo(1.6523, offset(5e-5));
        assertThat(number(power, "a2", "power")).isEqualTo(0.1430, offset(5e-5));
        var withoutReturn = rows(work, "mactor-power", "&returning=false");
        assertThat(number(withoutReturn, "a0", "power")).isEqualTo(1.7004, offset(5e-5));

        var agreement = rows(work, "mactor-agreement").get("a0");
        assertThat(agreement)
                .containsEntry("b", "a2")
                .containsEntry("side", "converging")
                .containsEntry("convergence1", 2.0)
                .containsEntry("divergence1", 1.0)
                .containsEntry("convergence2", 4.0)
                .containsEntry("divergence2", 2.0)
                .containsEntry("holds", 3.0)
                .containsEntry("readings", 3.0);

        var mobilisation = rows(work, "mactor-mobilisation");
        assertThat(number(mobilisation, "Objectif 0", "mobilisation3")).isEqualTo(7.509, offset(5e-4));
        assertThat(mobilisation.get("Objectif 0"))
                .containsEntry("leaning", "wanted")
                .containsEntry("holds", 2.0)
                .containsEntry("readings", 3.0);
        assertThat(number(mobilisation, "Objectif 1", "mobilisation3")).isEqualTo(5.081, offset(5e-4));

        var ambivalence = rows(work, "mactor-ambivalence");
        assertThat(number(ambivalence, "a0", "ambivalence2")).isEqualTo(70, offset(0.05));
        assertThat(number(ambivalence, "a1", "ambivalence2")).isEqualTo(28.6, offset(0.05));
    }

    @Test
    void whatSomebodyKeepsToThemselvesIsTheirsAndCountsForNobody(Client client) {
        var work = objectives(client);
        work.edit(weighs("Léa", 0, 1, 3));
        var kept = Workspace.influence("kept", "a1", "a0", 4, "audience", "author");
        var theirs = new Workspace(Invited.to(client, work.territory(), Role.CONTRIBUTOR), work.territory());
        theirs.edit(kept);
        assertThat(theirs.get("strategy" + FRAME).get("influences")).hasSize(2);
        assertThat(work.get("strategy" + FRAME).get("influences")).hasSize(1);
        assertThat(number(rows(work, "mactor-power"), "a0", "dependence")).isZero();
        assertThat(theirs.send(put("objective", "k9", "name", "À moi", "mission", "animation"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsReadAloneWaitsForTheEndOfItsRound(Client client) {
        var work = objectives(client);
        var actors = List.of("a0", "a1", "a2");
        work.edit(round("open", actors));
        work.edit(weighs("Léa", 0, 1, 3), stands("Léa", 0, 0, 2));
        assertThat(rows(work, "mactor-power")).isEmpty();
        work.edit(round("closed", actors));
        assertThat(rows(work, "mactor-power")).hasSize(2);
        assertThat(number(rows(work, "mactor-mobilisation"), "Objectif 0", "mobilisation2"))
                .isEqualTo(2);
    }

    @Test
    void whatIsOffTheScaleIsRefusedAndWhatGoesTakesItsReadingsAlong(Client client) {
        var work = objectives(client);
        assertThat(work.send(stands("Léa", 0, 0, 5)).body()).contains("not-allowed", "-4, -3, -2, -1, 0, 1, 2, 3, 4");
        assertThat(work.send(weighs("Léa", 0, 1, -1)).statusCode()).isEqualTo(422);
        assertThat(work.send(weighs("Léa", 0, 0, 1)).body()).contains("self-relation");
        work.edit(stands("Léa", 0, 0, 2), stands("Léa", 1, 1, 2), weighs("Léa", 0, 1, 3));
        work.edit(delete("objective", "k0"));
        assertThat(work.get("strategy").get("stances")).hasSize(1);
        work.edit(delete("actor", "a1"));
        assertThat(work.get("strategy").get("stances")).isEmpty();
        assertThat(work.get("strategy").get("influences")).isEmpty();
        assertThat(work.undo().statusCode()).isEqualTo(200);
        assertThat(work.get("strategy").get("influences")).hasSize(1);
    }

    @Test
    void aDeletedObjectiveComesBackWithWhatWasReadInAClosedCampaign(Client client) {
        var work = objectives(client);
        work.edit(stands("Léa", 0, 0, 2));
        work.edit(put("campaign", "c", "name", "Close", "year", 2026, "state", "closed"));
        assertThat(work.send(stands("Léa", 0, 0, 3)).body()).contains("closed-campaign");
        work.edit(delete("objective", "k0"));
        assertThat(work.undo().statusCode()).isEqualTo(200);
        assertThat(work.get("strategy").get("stances")).hasSize(1);
    }

    private static Workspace objectives(Client client) {
        var work = Workspace.of(client).with("a0", "a1", "a2");
        for (var k = 0; k < MAO[0].length; k++) {
            work.edit(put("objective", "k" + k, "name", "Objectif " + k, "mission", "animation", "order", k));
        }
        return work;
    }

    private static Map<?, ?>[] readBy(String author) {
        var edits = new ArrayList<Map<?, ?>>();
        for (var i = 0; i < MDI.length; i++) {
            for (var j = 0; j < MDI.length; j++) {
                if (i != j) {
                    edits.add(weighs(author, i, j, MDI[i][j]));
                }
            }
            for (var k = 0; k < MAO[i].length; k++) {
                edits.add(stands(author, i, k, MAO[i][k]));
            }
        }
        return edits.toArray(Map<?, ?>[]::new);
    }

    private static Map<String, ?> weighs(String author, int from, int to, int value) {
        return read("influence", author, "from", "a" + from, "to", "a" + to, value);
    }

    private static Map<String, ?> stands(String author, int actor, int objective, int value) {
        return read("stance", author, "actor", "a" + actor, "objective", "k" + objective, value);
    }

    private static Map<String, ?> read(
            String kind, String author, String one, String first, String other, String second, int value) {
        return put(
                kind,
                kind + author + first + second,
                one,
                first,
                other,
                second,
                "value",
                value,
                "mission",
                "animation",
                "campaign",
                "c",
                "author",
                author);
    }

    private static Map<String, ?> round(String state, List<String> actors) {
        return put(
                "round", "t", "mission", "animation", "campaign", "c", "state", state, "alone", true, "actors", actors);
    }

    private static Map<String, Map<String, @Nullable Object>> rows(Workspace work, String question) {
        return rows(work, question, "");
    }

    /** The rows of an answer by their first cell, each by the names of its columns. */
    private static Map<String, Map<String, @Nullable Object>> rows(Workspace work, String question, String more) {
        var answer = work.get("questions/coordination/" + question + FRAME + more);
        var rows = new HashMap<String, Map<String, @Nullable Object>>();
        for (var row : answer.get("rows")) {
            var cells = new HashMap<String, @Nullable Object>();
            for (var i = 0; i < row.size(); i++) {
                cells.put(answer.at("/columns/" + i + "/name").asString(), plain(row.get(i)));
            }
            rows.putIfAbsent(row.get(0).asString(), cells);
        }
        return rows;
    }

    private static @Nullable Object plain(JsonNode cell) {
        return cell.isNumber() ? (Object) cell.asDouble() : cell.isString() ? cell.asString() : null;
    }

    private static double number(Map<String, Map<String, @Nullable Object>> rows, String row, String column) {
        var cells = rows.get(row);
        assertThat(cells).as(row + " of " + rows.keySet()).isNotNull();
        return cells != null && cells.get(column) instanceof Double number ? number : Double.NaN;
    }
}
