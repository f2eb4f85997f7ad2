package org.maillage.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Who has a hold on whom, cores and rings, and camps from one campaign to the next, on cases counted by hand. */
@ExtendWith(RunningApplication.class)
class PowerAndCirclesTest {
    private final Client client;

    PowerAndCirclesTest(Client client) {
        this.client = client;
    }

    @Test
    void aHoldIsSharedAmongThoseWhoHoldTheSame() {
        var work = Workspace.of(client).with("ada", "bob", "cleo", "dan");
        work.edit(
                put("resource", "r1", "actor", "ada", "name", "Salle", "type", "premises", "family", "means"),
                put("resource", "r2", "actor", "bob", "name", "Salle", "type", "premises", "family", "means"),
                put("resource", "r3", "actor", "ada", "name", "Compta", "type", "administration_accounting"),
                put("need", "n1", "actor", "cleo", "name", "Une salle", "type", "premises"),
                put("need", "n2", "actor", "dan", "name", "Compta", "type", "administration_accounting"),
                // Bob holds premises himself: for another room he has Ada alone.
                put("need", "n3", "actor", "bob", "name", "Une autre salle", "type", "premises"));
        var answer = Answers.of(client, work.territory(), "power/control");
        assertThat(answer.columns("actor", "influence", "dependence", "only", "captive", "uncertainty", "means"))
                .containsExactly(
                        "ada/2.5/0.0/2/bob,dan/true/1",
                        "bob/0.5/1.0/0//false/1",
                        "dan/0.0/1.0/0//false/0",
                        "cleo/0.0/0.5/0//false/0");
    }

    @Test
    void aLeadWithACoreOfAlliesAndActorsWhoKnowItAloneIsTold() {
        var work = Workspace.of(client).with("lead", "a", "b", "c", "x", "y", "z");
        for (var near : new String[] {"a", "b", "c", "x", "y", "z"}) {
            work.edit(reading("lead-" + near, "lead", near, "alliance"));
        }
        assertThat(Answers.of(client, work.territory(), "coordination/two-circles")
                        .rows())
                .isEmpty();
        work.edit(reading("ab", "a", "b", "alliance"), reading("bc", "b", "c", "alliance"));
        assertThat(circles(work)).containsExactly("lead/a,b,c/2/3/3/x,y,z");
        assertThat(Answers.of(client, work.territory(), "coordination/two-circles", "density=70")
                        .rows())
                .isEmpty();
        assertThat(client.json(work.at("findings")).toString()).contains("two-circles");
        work.edit(reading("xa", "x", "a", "negotiation"));
        assertThat(circles(work)).as("x now knows somebody else").isEmpty();
    }

    @Test
    void campaignsDivideMoreOrLess() {
        var work = Workspace.of(client).with("a", "b", "c", "d");
        work.edit(put("campaign", "later", "name", "Plus tard", "year", 2099, "order", 99, "state", "open"));
        work.edit(
                reading("1", "a", "b", "alliance"),
                reading("2", "c", "d", "alliance"),
                reading("3", "b", "c", "alliance"),
                reading("4", "a", "b", "alliance", "campaign", "later"),
                reading("5", "c", "d", "alliance", "campaign", "later"),
                reading("6", "a", "c", "opposition", "campaign", "later"),
                reading("7", "a", "d", "opposition", "campaign", "later"),
                reading("8", "b", "c", "opposition", "campaign", "later"),
                reading("9", "b", "d", "opposition", "campaign", "later"));
        var answer = Answers.of(client, work.territory(), "coordination/polarisation");
        assertThat(answer.columns("alliances", "oppositions", "camps", "proved"))
                .containsExactly("3/0/1/true", "2/4/2/true");
        assertThat(answer.column("campaign")).last().isEqualTo("Plus tard");
        assertThat(answer.rounded("modularity")).containsExactly("0.0000", "0.5000");
        assertThat(answer.rounded("conforming")).containsExactly("100.0000", "100.0000");
    }

    @Test
    void everybodyIsInvolvedAsFarAsTheirPlaceInAProjectJustifies() {
        var work = Workspace.of(client).with("m", "alone", "foe", "seeker", "friend", "far", "mayor");
        work.edit(
                put("resource", "r", "actor", "alone", "name", "Salle", "type", "premises"),
                put("resource", "d", "actor", "mayor", "name", "Arrêté", "type", "representation", "family", "rules"),
                put("need", "n", "actor", "seeker", "name", "Une salle", "type", "premises"),
                put(
                        "pool",
                        "p",
                        "name",
                        "Salle commune",
                        "stage",
                        "idea",
                        "types",
                        List.of("premises"),
                        "members",
                        List.of(Map.of("actor", "m"))),
                reading("mf", "m", "foe", "opposition"),
                reading("mm", "m", "mayor", "neutrality"),
                reading("fm", "m", "friend", "alliance"));
        assertThat(Answers.of(client, work.territory(), "coordination/involvement", "pool=p")
                        .columns("actor", "level", "why"))
                .containsExactly(
                        "alone/codecision/only_holder",
                        "m/codecision/member",
                        "foe/concertation/opposes",
                        "mayor/concertation/decides",
                        "seeker/consultation/same_need",
                        "friend/information/ally");
    }

    private List<String> circles(Workspace work) {
        return Answers.of(client, work.territory(), "coordination/two-circles")
                .columns("actor", "inner", "allied", "pairs", "outer", "others");
    }
}
