package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Open lists grow with what files bring. */
@ExtendWith(RunningApplication.class)
class ImportListsTest {
    @Test
    void unknownValuesOfOpenListsJoinThemWithAWarning(Client client) {
        var territory = ImportCase.of(client)
                .file("actors.csv", """
                        id,name,kind,sector,level,nature
                        ada,Ada,Monastère en ville,cloître,parish,moral_authority
                        bob,Bob,Monastère en ville,,,
                        """)
                .file("resources.csv", "id,actor_id,name,category\nx,ada,Barque,boats\n");
        var report = territory.run();
        assertThat(ImportCase.lines(report.get("warnings")))
                .containsExactlyInAnyOrder(
                        "actors.csv:2:kind:Monastère en ville:new-term",
                        "actors.csv:2:sector:cloître:new-term",
                        "actors.csv:2:level:parish:new-term",
                        "actors.csv:2:nature:moral_authority:new-term",
                        "resources.csv:2:category:boats:new-term");
        assertThat(territory.actor("ada").get("kind").asString()).isEqualTo("Monastère en ville");
        assertThat(term(territory, "kind:Monastère en ville").get("fr").asString())
                .isEqualTo("Monastère en ville");
        assertThat(term(territory, "actorNature:moral_authority").get("fr").asString())
                .isEqualTo("Moral authority");
        assertThat(ImportCase.lines(territory.run().get("warnings")))
                .as("they are known now")
                .isEmpty();
    }

    @Test
    void aDryRunWarnsOfThemToo(Client client) {
        var report = ImportCase.of(client)
                .file("actors.csv", "id,name,kind\nada,Ada,monastery\n")
                .dryRun();
        assertThat(ImportCase.lines(report.get("warnings"))).containsExactly("actors.csv:2:kind:monastery:new-term");
    }

    @Test
    void missionsAndCampaignsMayBeCalledByTheirNames(Client client) {
        var territory = ImportCase.withTwoActors(client);
        var campaign = territory.show().get("campaigns").get(0);
        territory
                .file(
                        "relations.csv",
                        "id,source_id,target_id,nature,mission,campaign\nr2,ada,bob,alliance,animation du territoire,"
                                + campaign.get("name").asString())
                .run();
        var reading = territory.row("readings", "r2");
        assertThat(reading.get("mission").asString()).isEqualTo("animation");
        assertThat(reading.get("campaign").asString())
                .isEqualTo(campaign.get("id").asString());
    }

    @Test
    void ownTermsOfADemonstrationComeAfterTheDefaultOnes(Client client) {
        var orders = client.json("/api/territories/trois-rivieres")
                .get("terms")
                .valueStream()
                .filter(term -> term.get("list").asString().equals("kind") && term.has("order"))
                .map(term -> term.get("order").asInt())
                .toList();
        assertThat(orders).isNotEmpty().doesNotHaveDuplicates();
    }

    private static JsonNode term(ImportCase territory, String id) {
        return territory
                .show()
                .get("terms")
                .valueStream()
                .filter(term -> term.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCellMayHoldTheWordPeopleReadInsteadOfTheCode(Client client) {
        var territory = ImportCase.of(client)
                .file("actors.csv", "id,name,kind\nada,Ada,Association\nbob,Bob,commune\n")
                .file("relations.csv", "id,source_id,target_id,nature,object\nr1,ada,bob,Négociation,Moyens\n")
                .file("pools.csv", "id,name,stage,types\np1,Salles,idea,Salle de réunion;accounting\n");
        assertThat(territory.run().get("warnings")).isEmpty();
        assertThat(territory.actor("bob").get("kind").asString()).isEqualTo("municipality");
        assertThat(territory.only("readings").get("nature").asString()).isEqualTo("negotiation");
        assertThat(territory.only("readings").get("object").asString()).isEqualTo("means");
        assertThat(territory.only("pools").get("types").valueStream().map(type -> type.asString()))
                .containsExactlyInAnyOrder("meeting_room", "accounting");
    }

    @Test
    void anUnknownNatureIsAnsweredWithTheKnownOnes(Client client) {
        var refused = client.importFiles(
                ImportCase.withTwoActors(client).territory(),
                Map.of(
                        "relations.csv",
                        "id,source_id,target_id,nature\nr9,ada,bob,amour\n".getBytes(StandardCharsets.UTF_8)),
                true);
        assertThat(refused.body()).contains("alliance, opposition, negotiation, neutrality, interdependence");
    }
}
