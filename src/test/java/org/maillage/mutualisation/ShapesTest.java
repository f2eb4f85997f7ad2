package org.maillage.mutualisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.maillage.history.Workspace.put;
import static org.maillage.mutualisation.Answers.LILLE;
import static org.maillage.mutualisation.Answers.RIVERS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Partnerships, allocations, rings, coverage and shared costs, on a small territory counted by hand and on the demonstrations. */
@ExtendWith(RunningApplication.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShapesTest {
    private final Client client;
    private final Answers answers;
    private String small = "";

    ShapesTest(Client client) {
        this.client = client;
        this.answers = new Answers(client);
    }

    /** Ada lacks a room, four vans and a printer; bob has a room and a few vans, cid a room and a van, dan vans one day. */
    @BeforeAll
    void counted() {
        var work = Workspace.of(client).with("ada", "bob", "cid", "dan", "eve");
        work.edit(
                put("need", "room", "actor", "ada", "name", "Une salle", "type", "premises"),
                put(
                        "need",
                        "vans",
                        "actor",
                        "ada",
                        "name",
                        "Des camions",
                        "type",
                        "vehicles",
                        "quantity",
                        4,
                        "unit",
                        "véhicules"),
                put(
                        "need",
                        "van",
                        "actor",
                        "eve",
                        "name",
                        "Un camion",
                        "type",
                        "vehicles",
                        "quantity",
                        2,
                        "unit",
                        "véhicule"),
                put("need", "printer", "actor", "ada", "name", "Une presse", "type", "equipment"),
                put("resource", "b-room", "actor", "bob", "name", "Salle", "type", "premises", "state", "available"),
                put(
                        "resource",
                        "b-vans",
                        "actor",
                        "bob",
                        "name",
                        "Camions",
                        "type",
                        "vehicles",
                        "quantity",
                        3,
                        "unit",
                        "véhicules",
                        "state",
                        "available"),
                put("resource", "c-room", "actor", "cid", "name", "Salle", "type", "premises", "state", "available"),
                put(
                        "resource",
                        "d-vans",
                        "actor",
                        "dan",
                        "name",
                        "Camions",
                        "type",
                        "vehicles",
                        "quantity",
                        2,
                        "unit",
                        "véhicules",
                        "state",
                        "potential"),
                put(
                        "pool",
                        "shared",
                        "name",
                        "Camions communs",
                        "stage",
                        "idea",
                        "jointCost",
                        18,
                        "costUnit",
                        "€",
                        "partialGroups",
                        "pay_for_the_largest",
                        "members",
                        List.of(
                                Map.of("actor", "ada", "alone", "8"), Map.of("actor", "bob", "alone", "11"),
                                Map.of("actor", "cid", "alone", 13), Map.of("actor", "dan", "alone", "18,0"))),
                put(
                        "pool",
                        "unknown",
                        "name",
                        "Autre",
                        "stage",
                        "idea",
                        "jointCost",
                        18,
                        "members",
                        List.of(Map.of("actor", "ada", "alone", "8"), Map.of("actor", "bob"))));
        small = work.territory();
    }

    @Test
    void oneWhoHoldsAllIsEnoughAndWhatNobodyOffersIsTold() {
        var rows = answers.rows(small, "smallest-partnership", "actor=ada");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().text("partner")).isEqualTo("bob");
        assertThat(rows.getFirst().text("proof")).isEqualTo("proved");
        assertThat(rows.getFirst().number("needs")).isEqualTo(2);
        assertThat(rows.getFirst().number("at_least")).isEqualTo(1);
        assertThat(rows.getLast().get("partner").isNull()).isTrue();
        assertThat(rows.getLast().codes("brings")).containsExactly("nobody_offers");
        assertThat(answers.rows(small, "smallest-partnership", "need=van&possible=true"))
                .hasSize(1);
    }

    @Test
    void vansAreSharedOutByTheUnit() {
        var vans = answers.rows(small, "best-allocation", "type=vehicles").getFirst();
        // Six are asked for: three are certain, five are possible. The two needs count the same.
        assertThat(total(vans.get("given"))).isEqualTo(3);
        assertThat(total(vans.get("could_give"))).isEqualTo(5);
        assertThat(vans.number("certain")).isBetween(37.5, 75.0);
        assertThat(vans.number("possible")).isBetween(75.0, 87.5);
        assertThat(vans.text("proof")).isEqualTo("proved");
        var printer = answers.rows(small, "best-allocation", "type=equipment").getFirst();
        assertThat(printer.number("possible")).isZero();
    }

    @Test
    void coverageTellsCertainFromPossibleAndWhatADepartureUncovers() {
        assertThat(coverage("", "coverage"))
                .isEqualTo(Map.of("premises", "covered", "vehicles", "one_holder", "equipment", "nobody"));
        assertThat(coverage("without=bob", "coverage"))
                .isEqualTo(Map.of("premises", "one_holder", "vehicles", "only_possible"));
        assertThat(coverage("without=bob", "coverage_before"))
                .isEqualTo(Map.of("premises", "covered", "vehicles", "one_holder"));
    }

    @Test
    void ringsToStartTogetherHaveNobodyInTwo() {
        for (var territory : List.of(RIVERS, LILLE)) {
            var rows = answers.rows(territory, "disjoint-rings", "");
            var served = new ArrayList<String>();
            rows.forEach(row -> served.addAll(row.texts("ring")));
            assertThat(new HashSet<>(served)).hasSameSizeAs(served);
            assertThat(rows).isNotEmpty().allSatisfy(row -> {
                assertThat(row.number("served")).isEqualTo(served.size());
                assertThat(row.text("proof")).isEqualTo("proved");
                assertThat(row.flag("blocked")).isFalse();
            });
        }
    }

    @Test
    void theSameServiceInTheSamePlaceIsToldOnlyWithoutCooperation() {
        var rows = answers.rows(RIVERS, "services-to-coordinate", "limit=500&apart=100");
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.number("apart")).isEqualTo(row.number("pairs")));
        var allied = new ArrayList<List<String>>();
        for (var relation : client.json("/api/territories/" + RIVERS + "/table/relations")) {
            if (relation.get("nature").asString().equals("alliance")
                    && !relation.path("state").asString("").matches("past|potential")) {
                allied.add(List.of(
                        relation.get("from").asString(), relation.get("to").asString()));
            }
        }
        assertThat(rows)
                .noneMatch(row ->
                        allied.stream().anyMatch(pair -> row.texts("actors").containsAll(pair)));
    }

    @Test
    void theCostOfAPoolIsSharedFourWays() {
        var sharing = client.json("/api/territories/" + small + "/pools/shared/sharing");
        assertThat(sharing.get("ways").findValuesAsString("way"))
                .containsExactly("equal", "proportional", "shapley", "nucleolus");
        assertThat(numbers(sharing.get("ways").get(2).get("shares")))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1)
                .containsExactly(2.0, 3.0, 4.0, 9.0);
        var equal = sharing.get("ways").get(0);
        assertThat(equal.get("leaving").asInt()).isEqualTo(1);
        assertThat(equal.get("worst").get(0).get("pays").asDouble()).isEqualTo(13.5, offset(1e-9));
        assertThat(sharing.get("possible").asBoolean()).isTrue();
        assertThat(sharing.get("apart").asDouble()).isEqualTo(50);
    }

    @Test
    void aCostThatIsNotKnownIsNotShared() {
        var sharing = client.json("/api/territories/" + small + "/pools/unknown/sharing");
        assertThat(sharing.get("ways").isEmpty()).isTrue();
        assertThat(sharing.get("members").get(0).get("alone").asDouble()).isEqualTo(8);
        assertThat(client.get("/api/territories/" + small + "/pools/none/sharing")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDemonstrationShowsAPoolThatEqualPartsWouldBreak() {
        var sharing = client.json("/api/territories/" + RIVERS + "/pools/p-comptable/sharing");
        assertThat(sharing.get("joint").asDouble()).isEqualTo(29_400);
        var leaving = new ArrayList<Integer>();
        sharing.get("ways").forEach(way -> leaving.add(way.get("leaving").asInt()));
        assertThat(leaving.getFirst()).isPositive();
        assertThat(leaving.getLast()).isZero();
    }

    private Map<String, String> coverage(String parameters, String column) {
        var coverage = new TreeMap<String, String>();
        answers.rows(small, "coverage", parameters).forEach(row -> coverage.put(row.text("type"), row.text(column)));
        return coverage;
    }

    private static double total(JsonNode points) {
        return points.valueStream()
                .mapToDouble(point -> point.get("quantity").asDouble())
                .sum();
    }

    private static List<Double> numbers(JsonNode list) {
        return list.valueStream().map(JsonNode::asDouble).toList();
    }
}
