package org.maillage.mutualisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.mutualisation.Answers.LILLE;
import static org.maillage.mutualisation.Answers.RIVERS;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** The other questions of the group, against what is known of both demonstrations. */
@ExtendWith(RunningApplication.class)
class GroupTest {
    private final Answers answers;

    GroupTest(Client client) {
        this.answers = new Answers(client);
    }

    @Test
    void needsFeltByManyActors() {
        assertThat(actorsByType(LILLE, "shared-needs"))
                .containsAllEntriesOf(Map.of(
                        "communication", 9, "network", 9, "training", 8, "public_funding", 6, "knowledge_data", 5))
                .hasSize(14);
        assertThat(answers.texts(RIVERS, "shared-needs", "type=accounting", "actor"))
                .containsExactlyInAnyOrder("adtr", "cine", "jardins", "sources", "roulons");
        assertThat(answers.texts(RIVERS, "shared-needs", "type=minibus", "actor"))
                .containsExactlyInAnyOrder("adtr", "passerelle", "base-nautique");
    }

    @Test
    void meansThatSeveralHoldEachOnTheirOwn() {
        assertThat(answers.texts(RIVERS, "duplicates-held", "type=minibus", "actor"))
                .containsExactlyInAnyOrder("roulons", "pont-arcize", "tilleuls", "nordique", "lycee", "tisserands");
        assertThat(actorsByType(RIVERS, "duplicates-held"))
                .containsEntry("meeting_room", 6)
                .containsEntry("event_hall", 3);
        assertThat(answers.texts(LILLE, "duplicates-held", "", "type")).contains("premises");
    }

    @Test
    void resourcesThatCouldBeSharedUnderConditions() {
        assertThat(answers.rows(LILLE, "idle-means", "")).hasSize(24);
        assertThat(answers.texts(RIVERS, "idle-means", "", "resource"))
                .hasSize(34)
                .contains(
                        "r-tisserands-minibus",
                        "r-tisserands-salle",
                        "r-tilleuls-cuisine",
                        "r-lycee-internat",
                        "r-corvelay-friche",
                        "r-laiterie-froid");
    }

    @Test
    void pairsThatHaveEachWhatTheOtherLacks() {
        assertThat(pairs(LILLE))
                .hasSize(28)
                .contains("a-adar-roubaix/a-resonances", "a-flandre-ateliers/a-lille", "a-synavi/a-urscop");
        assertThat(pairs(RIVERS))
                .containsExactlyInAnyOrder(
                        "repas/tilleuls",
                        "panier/producteurs",
                        "adtr/roulons",
                        "jardins/laiterie",
                        "comite-fetes/sources");
        var last = answers.rows(RIVERS, "two-way-exchanges", "campaign=2026").getLast();
        assertThat(last.text("a")).isEqualTo("adtr");
        assertThat(last.flag("blocked")).isTrue();
    }

    @Test
    void ringsOfThreeAndFour() {
        var rings = answers.rows(RIVERS, "exchange-rings", "").stream()
                .map(row -> row.texts("ring"))
                .toList();
        // Each gives to the next: the sound system, the posters, the van.
        assertThat(rings).contains(List.of("compagnie", "filature", "recyclerie"));
        assertThat(rings).contains(List.of("cuma", "jardins", "passerelle", "radio"));
        assertThat(rings).filteredOn(ring -> ring.size() == 3).hasSize(8);
        assertThat(rings).filteredOn(ring -> ring.size() == 4).hasSize(6);
        assertThat(answers.rows(LILLE, "exchange-rings", "limit=1000")).hasSize(120 + 516);
    }

    @Test
    void ringsThroughOneActorStartFromIt() {
        assertThat(answers.rows(RIVERS, "exchange-rings", "actor=recyclerie"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("ring").get(0).asString()).isEqualTo("recyclerie"));
    }

    @Test
    void needsThatNobodyAnswers() {
        assertThat(answers.rows(LILLE, "needs-without-provider", "")).isEmpty();
        assertThat(answers.texts(RIVERS, "needs-without-provider", "", "type"))
                .containsOnly("seasonal_labour", "literacy", "insurance", "cash_advance", "tools");
    }

    @Test
    void resourcesThatNobodyLooksFor() {
        assertThat(answers.texts(LILLE, "resources-without-taker", "", "type"))
                .hasSize(9)
                .containsOnly("goods_services", "social_protection", "workforce");
        assertThat(answers.texts(RIVERS, "resources-without-taker", "", "type"))
                .contains("land", "car", "goods_services", "back_office", "website", "event_hall", "digital_help")
                .doesNotContain("minibus", "accounting", "cold_storage");
    }

    @Test
    void poolsThatCouldTakeOneMore() {
        assertThat(answers.rows(RIVERS, "pools-with-room", "").stream()
                        .filter(row -> row.text("pool").equals("p-comptable"))
                        .map(row -> row.text("actor")))
                .containsExactlyInAnyOrder("adtr", "cine", "jardins", "sources", "roulons");
        assertThat(answers.rows(RIVERS, "pools-with-room", "actor=sources")
                        .getFirst()
                        .codes("changes"))
                .contains("places_left", "each_pays", "nearest_member");
        assertThat(answers.texts(RIVERS, "pools-with-room", "", "pool")).doesNotContain("p-minibus", "p-navette");
        assertThat(answers.rows(LILLE, "pools-with-room", "")).isEmpty();
    }

    @Test
    void threeSeasonsMakeAPost() {
        var posts = answers.rows(RIVERS, "seasonal-posts", "");
        assertThat(posts).hasSize(1);
        assertThat(posts.getFirst().texts("actors")).containsExactlyInAnyOrder("jardins", "vergers", "nordique");
        assertThat(posts.getFirst().get("months").asInt()).isEqualTo(12);
        assertThat(posts.getFirst().number("hours")).isEqualTo(35);
        assertThat(answers.rows(LILLE, "seasonal-posts", "")).isEmpty();
    }

    private List<String> pairs(String territory) {
        return answers.rows(territory, "two-way-exchanges", "").stream()
                .map(row -> row.text("a") + "/" + row.text("b"))
                .toList();
    }

    private Map<String, Integer> actorsByType(String territory, String question) {
        var counts = new TreeMap<String, Integer>();
        answers.texts(territory, question, "limit=500", "type").forEach(type -> counts.merge(type, 1, Integer::sum));
        return counts;
    }
}
