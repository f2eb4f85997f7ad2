package org.maillage.mutualisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.mutualisation.Answers.LILLE;
import static org.maillage.mutualisation.Answers.RIVERS;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

@ExtendWith(RunningApplication.class)
class WhoCanShareTest {
    private final Answers answers;

    WhoCanShareTest(Client client) {
        this.answers = new Answers(client);
    }

    @Test
    void synavisAccountingIsNextDoorAmongActorsThatNobodyLinkedToIt() {
        var rows = answers.rows(LILLE, "who-can-share", "need=n-052");
        assertThat(holders(rows))
                .hasSize(5)
                .startsWith("a-grands-ensembles", "a-metalu", "a-gedas")
                .endsWith("a-smart-france", "a-smart-belgique");
        assertThat(rows.subList(0, 3)).allSatisfy(row -> {
            assertThat(row.number("distance")).isZero();
            assertThat(row.codes("obstacles")).contains("no_link");
        });
    }

    @Test
    void smartBelgiqueIsBlockedByAnOppositionOnValues() {
        var last = answers.rows(LILLE, "who-can-share", "need=n-052").getLast();
        assertThat(last.flag("blocked")).isTrue();
        var reason = last.get("obstacles").get(0);
        assertThat(reason.get("code").asString()).isEqualTo("opposition");
        assertThat(reason.get("object").asString()).isEqualTo("values");
    }

    @Test
    void smartFranceIsNeutralUnlocatedAndBoundToAnOpponent() {
        var row = answers.rows(LILLE, "who-can-share", "need=n-052").get(3);
        assertThat(row.get("distance").isNull()).isTrue();
        assertThat(row.codes("obstacles")).contains("neutrality", "unlocated", "bound_to_opposed");
    }

    @Test
    void coldRoomIsBlockedForTheProducersWithTheSocialCentreAsMediator() {
        var rows = answers.rows(RIVERS, "who-can-share", "need=n-producteurs-froid&campaign=2026");
        assertThat(holders(rows)).containsExactly("laiterie");
        var only = rows.getFirst();
        assertThat(only.flag("blocked")).isTrue();
        assertThat(only.texts("brokers")).contains("passerelle");
        assertThat(only.codes("obstacles")).contains("opposition", "sole_provider", "potential");
    }

    @Test
    void needOfABroaderTypeIsAnsweredByNarrowerOnesWithALowerScoreForTheType() {
        var rows = answers.rows(RIVERS, "who-can-share", "type=storage&actor=recyclerie");
        assertThat(rows).extracting(row -> row.text("type")).contains("storage", "cold_storage");
        assertThat(rows).allSatisfy(row -> {
            var exact = row.text("type").equals("storage");
            assertThat(row.get("factors").get("type").asDouble()).isEqualTo(exact ? 1 : 0.7);
        });
    }

    @Test
    void actorMayLookForATypeWithoutHavingToldANeed() {
        var rows = answers.rows(RIVERS, "who-can-share", "type=minibus&actor=cine");
        assertThat(rows).hasSize(6).allSatisfy(row -> {
            assertThat(row.get("need").isNull()).isTrue();
            assertThat(row.text("seeker")).isEqualTo("cine");
        });
    }

    @Test
    void calendarsAreComparedMonthByMonth() {
        var rows = answers.rows(RIVERS, "who-can-share", "need=n-base-nautique-minibus");
        var nordique = only(rows, "nordique");
        assertThat(nordique.get("factors").get("calendar").asDouble()).isEqualTo(1);
        assertThat(nordique.codes("reasons")).contains("calendar_fits");
    }

    @Test
    void calendarsAreComparedByDaysAndHoursToo(Client client) {
        var work = Workspace.of(client).with("ada", "bob", "cid", "dan", "eve", "fay");
        work.edit(
                period("need", "n", "ada", "lundi et mardi 9h-13h, juin et juillet"),
                period("resource", "r-bob", "bob", "Mon–Fri 9am-1pm, June and July"),
                period("resource", "r-cid", "cid", "lundi"),
                period("resource", "r-dan", "dan", "le matin, en juin"),
                period("resource", "r-eve", "eve", "juin à août"),
                period("resource", "r-fay", "fay", "un lundi sur deux"),
                period("need", "evening", "ada", "le soir"),
                period("need", "sunday", "ada", "le dimanche"));
        var rows = answers.rows(work.territory(), "who-can-share", "need=n");
        assertThat(calendars(rows)).isEqualTo(Map.of("bob", 1.0, "cid", 0.5, "dan", 0.375, "eve", 1.0, "fay", 0.5));
        assertThat(only(rows, "bob").codes("reasons")).contains("calendar_fits");
        assertThat(only(rows, "cid").codes("obstacles")).contains("days_differ");
        assertThat(only(rows, "cid").codes("unknowns")).contains("check_times");
        assertThat(only(rows, "dan").codes("obstacles")).contains("months_differ");
        assertThat(only(rows, "eve").codes("unknowns")).contains("check_times");
        assertThat(only(rows, "fay").codes("unknowns")).contains("check_calendar");
        var evening = answers.rows(work.territory(), "who-can-share", "need=evening");
        assertThat(calendars(evening)).isEqualTo(Map.of("bob", 0.0, "cid", 0.5, "dan", 0.0, "eve", 0.5, "fay", 0.5));
        assertThat(only(evening, "bob").codes("obstacles")).contains("hours_differ");
        assertThat(calendars(answers.rows(work.territory(), "who-can-share", "need=sunday")))
                .isEqualTo(Map.of("bob", 0.0, "cid", 0.0, "dan", 0.5, "eve", 0.5, "fay", 0.5));
    }

    private static Map<String, ?> period(String kind, String id, String actor, String period) {
        return Workspace.put(kind, id, "actor", actor, "name", "Un four", "type", "kitchen", "period", period);
    }

    private static Map<String, Double> calendars(List<AnswerRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.text("holder"),
                        row -> row.get("factors").get("calendar").asDouble()));
    }

    @Test
    void whatAnAuthorKeepsToThemselvesIsNotOffered(Client client) {
        var territory = client.newTerritory();
        client.edit(
                territory,
                List.of(
                        put("actor", "seeker", Map.of("name", "Qui cherche")),
                        put("actor", "open", Map.of("name", "Qui le dit")),
                        put("actor", "discreet", Map.of("name", "Qui le tait")),
                        put("need", "n", Map.of("actor", "seeker", "name", "Un four", "type", "kitchen")),
                        put("resource", "r1", Map.of("actor", "open", "name", "Four", "type", "kitchen")),
                        put(
                                "resource",
                                "r2",
                                Map.of("actor", "discreet", "name", "Four", "type", "kitchen", "audience", "author"))));
        assertThat(holders(answers.rows(territory, "who-can-share", "need=n"))).containsExactly("open");
    }

    private static Map<String, ?> put(String kind, String id, Map<String, ?> document) {
        return Map.of("kind", kind, "id", id, "document", document);
    }

    private static List<String> holders(List<AnswerRow> rows) {
        return rows.stream().map(row -> row.text("holder")).toList();
    }

    private static AnswerRow only(List<AnswerRow> rows, String holder) {
        return rows.stream()
                .filter(row -> row.text("holder").equals(holder))
                .findFirst()
                .orElseThrow();
    }
}
