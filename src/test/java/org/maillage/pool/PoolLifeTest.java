package org.maillage.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** What becomes of a pool, what is promised and signed for it, and who judges it how. */
@ExtendWith(RunningApplication.class)
class PoolLifeTest {
    @Test
    void aPoolThatFailsSaysWhyAndKeepsIt(Client client) {
        var work = begun(client);
        var silent = work.send(at("failed"));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("pool-reason").contains("\"column\":\"reason\"");
        work.edit(at("failed", "reason", "Personne ne portait l’assurance", "obstacle", "legal_person"));
        assertThat(work.send(at("failed")).statusCode()).isEqualTo(422);

        work.edit(at("studied", "reason", "Personne ne portait l’assurance"));
        assertThat(work.text("pools", "p", "reason")).contains("assurance");
        work.undo();
        assertThat(work.text("pools", "p", "stage")).isEqualTo("failed");
    }

    @Test
    void theHistoryTellsWhenAStageWasReachedUnlessThatWasUndone(Client client) {
        var work = begun(client);
        assertThat(life(work).get("noted").propertyNames()).containsExactly("idea");
        work.edit(at("studied"));
        work.edit(at("running", "runningOn", "2019"));
        assertThat(life(work).get("noted").propertyNames()).containsExactlyInAnyOrder("idea", "studied", "running");
        work.undo();
        assertThat(life(work).get("noted").propertyNames()).containsExactlyInAnyOrder("idea", "studied");

        var wrong = work.send(at("studied", "until", "bientôt"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("not-a-date").contains("bientôt");
    }

    @Test
    void whoContributesJudgesInTheirOwnNameAndPromisesNothingForOthers(Client client) {
        var work = begun(client);
        work.edit(judged("mine", "norm_f", "met", "evidence", "Carte du 3 mars"));
        var lou = Invited.to(client, work.territory(), Role.CONTRIBUTOR);
        var theirs = new Workspace(lou, work.territory());
        theirs.edit(judged("theirs", "norm_f", "unmet", "author", "Quelqu’un d’autre"));
        assertThat(theirs.send(judged("mine", "norm_f", "unknown")).statusCode())
                .isEqualTo(403);
        assertThat(theirs.send(promised("c")).statusCode()).isEqualTo(403);
        assertThat(theirs.send(signed()).statusCode()).isEqualTo(403);

        var said = life(work).get("assessments");
        assertThat(said).hasSize(2);
        assertThat(said.get(0).get("state").asString()).isEqualTo("unmet");
        assertThat(said.get(0).get("author").asString()).isNotEqualTo("Quelqu’un d’autre");
        assertThat(said.get(1).get("author").asString()).isNotBlank();
        assertThat(said.get(1).get("at").asString()).isNotBlank();

        var halves = work.send(judged("half", "trust", "partial"));
        assertThat(halves.statusCode()).isEqualTo(422);
        assertThat(halves.body()).contains("condition-partial");
        work.edit(judged("half", "norm_g", "partial"));
    }

    @Test
    void nothingIsSaidOfAPoolToMorePeopleThanTheyWhoSeeIt(Client client) {
        var work = begun(client);
        work.edit(signed(), promised("c", "audience", "public"), judged("j", "trust", "met", "audience", "public"));
        work.edit(promised("mine", "audience", "author"));
        assertThat(audiences(life(work))).containsExactly("team", "team", "author", "team");

        var reader = Invited.to(client, work.territory(), Role.READER);
        var path = "/api/territories/" + work.territory() + "/pools/p/life";
        assertThat(reader.json(path).get("commitments")).hasSize(1);
        work.edit(at("idea", "audience", "author"));
        assertThat(audiences(life(work))).containsOnly("author");
        assertThat(reader.get(path).statusCode()).isEqualTo(404);
        work.undo();
        assertThat(audiences(life(work))).containsExactly("team", "team", "author", "team");
    }

    @Test
    void whatIsSaidOfAPoolGoesWithItAndComesBackWithIt(Client client) {
        var work = begun(client);
        work.edit(signed(), promised("c", "agreement", "g"), judged("j", "trust", "unmet"));
        work.edit(delete("agreement", "g"));
        assertThat(life(work).get("commitments").get(0).path("agreement").isMissingNode())
                .isTrue();
        work.undo();
        work.edit(delete("actor", "bob"));
        assertThat(life(work).get("commitments")).isEmpty();
        assertThat(life(work).get("agreements").get(0).get("signatories")).hasSize(1);
        work.undo();
        work.edit(delete("pool", "p"));
        assertThat(work.send(judged("k", "trust", "met")).statusCode()).isEqualTo(422);
        work.undo();
        assertThat(life(work).get("commitments")).hasSize(1);
        assertThat(life(work).get("assessments")).hasSize(1);
    }

    @Test
    void unmetNormsAreListedWithHowManyMustsAreMetAndUnknown(Client client) {
        var work = begun(client);
        work.edit(
                judged("a", "norm_a", "met"),
                judged("b", "norm_b", "unmet", "evidence", "Deux communes sur trois"),
                judged("c", "norm_c", "met", "author", "Lou"),
                judged("d", "norm_c", "partial", "author", "Zoé"),
                judged("e", "norm_q", "unmet"),
                judged("f", "norm_d", "unknown", "author", "Lou"),
                judged("g", "norm_d", "met", "author", "Zoé"));
        var rows = rows(work, "unmet-norms");
        assertThat(rows).extracting(row -> row.get(1)).containsExactly("norm_b", "norm_c", "norm_q");
        assertThat(rows).extracting(row -> row.get(3)).containsExactly("unmet", "disputed", "unmet");
        assertThat(rows.getFirst()).contains("Deux communes sur trois");
        assertThat(rows).allSatisfy(row -> assertThat(row.subList(6, 8)).containsExactly("2", "8"));
        assertThat(rows(work, "unmet-norms?unknown=true")).hasSize(3 + 8 + 4);
    }

    @Test
    void commitmentsOfPersonsAndThoseThatEndSoonAreListed(Client client) {
        var work = begun(client);
        work.edit(at("running", "until", "2099"));
        work.edit(
                put("agreement", "g", "pool", "p", "name", "Convention", "until", "2020-06"),
                promised("lasting", "by", "institution"),
                promised("signed", "by", "institution", "agreement", "g"),
                promised("over", "mandateUntil", "2020"),
                promised("elected", "mandateUntil", "2098"),
                promised("unsaid"),
                promised("stays", "mandateUntil", "2099-12"));
        var rows = rows(work, "fragile-commitments");
        assertThat(rows).extracting(row -> row.get(6)).containsExactly("2020-06", "2020", "2098", "null", "2099-12");
        assertThat(rows.get(0).getLast()).contains("agreement_over");
        assertThat(rows.get(1).getLast()).contains("mandate_over");
        assertThat(rows.get(2).getLast()).contains("mandate_before_pool");
        assertThat(rows.get(3).getLast()).contains("mandate_unknown");
        assertThat(rows.get(4).getLast()).isEqualTo("[]");
        var told = work.get("findings?pattern=fragile-commitment").valueStream().toList();
        assertThat(told)
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.get("sentence").asString())
                        .contains("**Minibus**", "**Acteur bob**", "du temps"));
        assertThat(told.get(0).get("sentence").asString()).doesNotContain("une personne");
        assertThat(told.get(1).get("sentence").asString()).contains("tient à une personne", "2020");
        work.edit(at("ended", "until", "2099"));
        assertThat(rows(work, "fragile-commitments")).isEmpty();
        assertThat(work.get("findings?pattern=fragile-commitment")).isEmpty();
        assertThat(rows(work, "stopped-pools")).extracting(row -> row.get(1)).containsExactly("ended");
    }

    private static List<List<String>> rows(Workspace work, String question) {
        return work.get("questions/mutualisation/" + question)
                .get("rows")
                .valueStream()
                .map(row -> row.valueStream()
                        .map(cell -> cell.isNull() ? "null" : cell.isValueNode() ? cell.asString() : cell.toString())
                        .toList())
                .toList();
    }

    /** A pool for the team, between two actors. */
    private static Workspace begun(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(at("idea"));
        return work;
    }

    private static Map<String, ?> at(String stage, Object... more) {
        return with("pool", "p", List.of("name", "Minibus", "stage", stage, "audience", "team"), more);
    }

    private static Map<String, ?> promised(String id, Object... more) {
        var needed = List.<Object>of("pool", "p", "actor", "bob", "what", "time", "by", "person", "role", "maire");
        return with("commitment", id, needed, more);
    }

    private static Map<String, ?> judged(String id, String item, String state, Object... more) {
        return with("assessment", id, List.of("pool", "p", "item", item, "state", state), more);
    }

    private static Map<String, ?> signed() {
        return put("agreement", "g", "pool", "p", "name", "Convention", "signatories", List.of("ada", "bob"));
    }

    /** Later fields take the place of earlier ones of the same name. */
    private static Map<String, ?> with(String kind, String id, List<?> fields, Object... more) {
        var all = new Object[fields.size() + more.length];
        System.arraycopy(fields.toArray(), 0, all, 0, fields.size());
        System.arraycopy(more, 0, all, fields.size(), more.length);
        return put(kind, id, all);
    }

    private static JsonNode life(Workspace work) {
        return work.get("pools/p/life");
    }

    /** Of the agreement, of the commitments, of the assessment. */
    private static List<String> audiences(JsonNode life) {
        return List.of("agreements", "commitments", "assessments").stream()
                .flatMap(list -> life.get(list).valueStream())
                .map(said -> said.get("audience").asString())
                .toList();
    }
}
