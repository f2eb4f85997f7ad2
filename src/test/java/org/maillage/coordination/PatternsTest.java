package org.maillage.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Patterns of coordination, each where it is and where it is only nearly so. */
@ExtendWith(RunningApplication.class)
class PatternsTest {
    private static final String OVERLAP = "mutualisation/services-to-coordinate";
    private static final String CAMPS = "coordination/opposed-camps";

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
        work.edit(pool("p", "Salle commune", "running", "ada", "cleo"));
        assertThat(told(work, "uncoordinated-overlap"))
                .as("an alliance and a pool: one pair of three is apart")
                .isEmpty();
    }

    @Test
    void groupsOfAlliesOpposedToEachOtherAreToldWithWhoGoesFromOneToTheOther() {
        var work = Workspace.of(client).with("a", "b", "c", "x", "y", "z");
        work.edit(
                reading("ab", "a", "b", "alliance"),
                reading("bc", "b", "c", "alliance"),
                reading("ac", "a", "c", "alliance"),
                reading("xz", "x", "z", "alliance"),
                reading("xy", "x", "y", "alliance"),
                reading("yz", "y", "z", "alliance"),
                reading("ax", "a", "x", "opposition"));
        assertThat(Answers.of(client, work.territory(), CAMPS).rows())
                .as("one opposition makes no camps")
                .isEmpty();
        work.edit(
                reading("by", "b", "y", "opposition"),
                reading("bx", "b", "x", "opposition"),
                reading("cz", "c", "z", "alliance"));
        assertThat(Answers.of(client, work.territory(), CAMPS)
                        .columns("one", "other", "opposed", "allied", "bridges", "proved"))
                .containsExactly("a,b,c/x,y,z/3/1/c,z/true");
        assertThat(told(work, "opposed-camps")).containsExactly("a,b,c,x,y,z");
        assertThat(Answers.of(client, work.territory(), CAMPS, "oppositions=4").rows())
                .isEmpty();
        assertThat(Answers.of(client, work.territory(), CAMPS, "size=4").rows()).isEmpty();
    }

    @Test
    void whatTiesTheEnterprisesIsCountedTestByTest() {
        var work = Workspace.of(client).with();
        for (var actor : List.of("ada", "bob", "cleo", "dan", "eve")) {
            work.edit(put("actor", actor, "name", "Acteur " + actor, "kind", "private_company", "sector", "food"));
        }
        work.edit(put("actor", "town", "name", "Commune", "kind", "municipality"));
        assertThat(types(work, ""))
                .containsExactly(
                        "no_cooperation/10/10/5/5",
                        "informal_only/0/10/0/5",
                        "formalised/0/10/0/5",
                        "in_common/0/10/0/5");
        work.edit(
                reading("ab", "ada", "bob", "alliance"),
                reading("bc", "bob", "cleo", "alliance", "form", "agreement"),
                reading("cd", "cleo", "dan", "opposition", "form", "agreement"),
                reading("at", "ada", "town", "alliance", "form", "agreement"));
        work.edit(pool("p", "Salle commune", "running", "ada", "bob", "town"));
        work.edit(pool("idea", "Une idée", "idea", "dan", "ada"));
        work.edit(put("agreement", "g", "pool", "idea", "name", "Lettre", "signatories", List.of("dan", "ada")));
        assertThat(types(work, ""))
                .as("an opposition is no cooperation, and a pool that is only an idea is none yet")
                .containsExactly(
                        "no_cooperation/7/10/1/5",
                        "informal_only/0/10/0/5",
                        "formalised/2/10/4/5",
                        "in_common/1/10/2/5");
        assertThat(types(work, "everybody=true"))
                .containsExactly(
                        "no_cooperation/10/15/1/6",
                        "informal_only/0/15/0/6",
                        "formalised/3/15/5/6",
                        "in_common/3/15/3/6");
        assertThat(types(work, "sector=sport")).isEmpty();
    }

    @Test
    void whoGetsMuchFromOneOfSeveralIsToldPerUnitInTheLatestCampaign() {
        var work = Workspace.of(client).with("club", "town", "region", "state");
        work.edit(put("campaign", "d", "name", "Deux", "year", 2031));
        work.edit(
                gives("town", 300, "euros", "c"),
                gives("region", 200, "Euros ", "c"),
                gives("state", null, null, "c"),
                reading("no", "club", "region", "opposition"));
        assertThat(flows(work, "")).containsExactly("club/town/60.0/300.0/500.0/euros/2/1");
        assertThat(told(work, "dependence-on-flows")).containsExactly("club,town");
        assertThat(client.json(work.at("findings?pattern=dependence-on-flows"))
                        .get(0)
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(flows(work, "share=60")).as("more than, not as much as").isEmpty();
        work.edit(gives("town", 100, "euros", "d"), gives("state", 40, "heures", "d"));
        assertThat(flows(work, "")).containsExactly("club/region/66.7/200.0/300.0/euros/2/1");
        assertThat(flows(work, "campaign=c")).containsExactly("club/town/60.0/300.0/500.0/euros/2/1");
    }

    private static Map<String, ?> gives(
            String funder, @Nullable Integer amount, @Nullable String unit, String campaign) {
        var fields = new ArrayList<Object>(List.of("from", funder, "to", "club", "nature", "interdependence"));
        fields.addAll(List.of("form", "funding", "object", "means", "directed", true));
        fields.addAll(List.of("mission", "animation", "campaign", campaign, "audience", "team"));
        if (amount != null && unit != null) {
            fields.addAll(List.of("amount", amount, "unit", unit));
        }
        return put("reading", funder + "-" + campaign, fields.toArray());
    }

    private List<String> flows(Workspace work, String parameters) {
        return Answers.of(client, work.territory(), "coordination/dependence-on-flows", parameters)
                .columns("actor", "funder", "percent", "amount", "known", "unit", "sources", "untold");
    }

    private List<String> types(Workspace work, String parameters) {
        return Answers.of(client, work.territory(), "coordination/relation-types", parameters)
                .columns("test", "pairs", "every", "actors", "among");
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

    private static Map<String, ?> pool(String id, String name, String stage, String... members) {
        var each = Stream.of(members).map(member -> Map.of("actor", member)).toList();
        return put("pool", id, "name", name, "stage", stage, "members", each);
    }
}
