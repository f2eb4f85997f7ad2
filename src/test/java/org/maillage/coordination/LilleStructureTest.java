package org.maillage.coordination;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** The structure of Lille 2008, against values worked out from the CSV files without this program. */
@ExtendWith(RunningApplication.class)
class LilleStructureTest {
    @Test
    void sixActorsHaveNoRelation(Client client) {
        assertThat(ask(client, "isolated-actors").column("actor"))
                .containsExactlyInAnyOrder(
                        "a-envie-2e", "a-institut-godin", "a-metalu", "a-gedas", "a-uracen", "a-intuitu-personnae");
    }

    @Test
    void theTerritoryFallsIntoNineSets(Client client) {
        var sizes = ask(client, "components").column("component").stream()
                .collect(groupingBy(component -> component, counting()))
                .values();
        assertThat(sizes).containsExactlyInAnyOrder(66L, 6L, 2L, 1L, 1L, 1L, 1L, 1L, 1L);
        assertThat(ask(client, "separate-groups").columns("size", "main")).containsExactly("6/66", "2/66");
    }

    @Test
    void seventeenActorsHoldItTogether(Client client) {
        assertThat(ask(client, "cut-points").columns("actor", "added"))
                .startsWith("a-wattrelos/3")
                .containsExactlyInAnyOrder(
                        "a-wattrelos/3",
                        "a-cyclo-ville/2",
                        "a-lealille/2",
                        "a-lille/2",
                        "a-region-npdc/2",
                        "a-urscop/2",
                        "a-alter-mundi/1",
                        "a-aria-nord/1",
                        "a-autonomie-solidarite/1",
                        "a-cgpme/1",
                        "a-cgt/1",
                        "a-cress/1",
                        "a-diess/1",
                        "a-education-nationale/1",
                        "a-fair-play-list/1",
                        "a-nantes-metropole/1",
                        "a-tele-lille/1");
    }

    @Test
    void theRegionLeadsByBetweennessAndByNeighbours(Client client) {
        assertThat(ask(client, "betweenness").column("actor"))
                .hasSize(80)
                .startsWith("a-region-npdc", "a-lille", "a-cress", "a-lealille", "a-diess");
        assertThat(ask(client, "hubs").columns("actor", "neighbours"))
                .startsWith("a-region-npdc/14", "a-lille/12", "a-lealille/9");
        assertThat(ask(client, "brokers").column("actor")).startsWith("a-region-npdc", "a-lille");
    }

    @Test
    void thePlacesOfActorsDependOnWhatIsCounted(Client client) {
        var all = ask(client, "positions");
        assertThat(all.columns("actor", "degree", "reach", "core", "total"))
                .hasSize(80)
                .startsWith(
                        "a-region-npdc/14/43/3/80", "a-lille/12/38/3/80", "a-cress/8/33/3/80", "a-lealille/9/33/3/80");
        assertThat(all.rounded("betweenness")).startsWith("855.7181", "715.6724");
        assertThat(all.rounded("closeness")).startsWith("0.3793", "0.3495");
        assertThat(all.rounded("harmonic")).startsWith("0.4504", "0.4224");
        assertThat(all.rounded("eigenvector")).startsWith("0.4545", "0.3415");
        assertThat(ask(client, "positions", "uncertain=false", "limit=4").columns("actor", "degree", "reach", "core"))
                .containsExactly("a-lille/10/26/2", "a-lealille/9/27/2", "a-region-npdc/7/20/2", "a-diess/6/21/2");
        assertThat(ask(client, "positions", "object=means").columns("actor", "degree"))
                .startsWith("a-region-npdc/6", "a-maison-emploi/3");
        assertThat(ask(client, "positions", "nature=alliance").columns("actor", "degree"))
                .startsWith("a-lille/8", "a-lealille/9", "a-region-npdc/7");
    }

    @Test
    void theRegionHasTheFreestHands(Client client) {
        var holes = ask(client, "structural-holes");
        assertThat(holes.column("actor")).hasSize(74).startsWith("a-region-npdc", "a-lille", "a-lealille", "a-cress");
        assertThat(holes.rounded("constraint")).startsWith("0.1118", "0.1201", "0.1203");
        assertThat(holes.rounded("effective_size")).startsWith("12.7143", "11.0000", "8.7778");
        assertThat(ask(client, "structural-holes", "uncertain=false").column("actor"))
                .startsWith("a-lealille");
    }

    @Test
    void lilleHoldsTheWholeAndTheRegionReachesMost(Client client) {
        var removal = ask(client, "key-players-removal", "size=2");
        assertThat(removal.columns("size", "actors", "separated_proven", "remote_searched"))
                .containsExactly("1/a-lille/true/false", "2/a-diess,a-region-npdc/true/false");
        assertThat(removal.rounded("separated")).containsExactly("0.4184", "0.5265");
        assertThat(removal.rounded("separated_today")).containsOnly("0.3161");
        assertThat(ask(client, "key-players-reach", "size=2").columns("actors", "reached", "among", "proven"))
                .containsExactly("a-region-npdc/15/80/true", "a-lille,a-region-npdc/24/80/true");
    }

    @Test
    void theRegionLinksThreeMilieusAndTheCressItsOwn(Client client) {
        String[] roles = {"actor", "coordinator", "consultant", "representative", "gatekeeper", "liaison", "total"};
        assertThat(ask(client, "brokerage-roles").columns(roles))
                .startsWith("a-region-npdc/0/2/0/0/67/41", "a-lille/0/2/17/8/36/41");
        assertThat(ask(client, "brokerage-roles", "by_level=true").columns(roles))
                .startsWith("a-region-npdc/7/6/16/17/23/41", "a-lille/2/8/15/13/25/41");
        var bySector = ask(client, "brokerage-roles", "by_sector=true");
        assertThat(bySector.columns(roles)).startsWith("a-region-npdc/0/3/0/15/51/41", "a-lille/13/3/32/6/9/41");
        assertThat(bySector.columns("kind", "level", "sector")).startsWith("//local_government");
        assertThat(bySector.column("coordinator_score")).first().isEqualTo("");
    }

    @Test
    void thereAreTwelveTrianglesOfAlliance(Client client) {
        assertThat(ask(client, "alliance-triangles").columns("a", "b", "c"))
                .hasSize(12)
                .doesNotHaveDuplicates()
                .allSatisfy(triangle -> assertThat(List.of(triangle.split("/"))).doesNotHaveDuplicates());
    }

    @Test
    void onlyTeleLilleAndGrandPlaceAreAlliedAndAtOdds(Client client) {
        assertThat(ask(client, "conflictual-cooperations").columns("a", "b", "allied_object", "nature", "object"))
                .containsExactly("a-grand-place/a-tele-lille/values/negotiation/means");
    }

    @Test
    void noOppositionHasAFriendOfBothSides(Client client) {
        assertThat(ask(client, "mediators").rows()).isEmpty();
        assertThat(ask(client, "tense-triads").rows()).isEmpty();
    }

    @Test
    void thirtyNineRelationsAreOnlyInferred(Client client) {
        var doubtful = ask(client, "relations-to-confirm");
        assertThat(doubtful.column("certainty")).hasSize(39).containsOnly("inferred");
        assertThat(doubtful.column("low")).filteredOn("true"::equals).hasSize(18);
        assertThat(doubtful.evidence().get("relations")).hasSize(39);
    }

    @Test
    void synaviNeverMetThoseWhoShareWhatItLacks(Client client) {
        assertThat(ask(client, "missing-alliances").columns("a", "b"))
                .contains("a-gedas/a-synavi", "a-grands-ensembles/a-synavi")
                .doesNotContain("a-lille/a-region-npdc");
        assertThat(ask(client, "sole-providers").columns("actor", "type", "needs"))
                .containsExactly("a-urscop/legal_form_advice/2");
    }

    @Test
    void nothingPullsAnybodyBothWays(Client client) {
        var columns = new String[] {"actors", "allied", "opposed", "ambivalent", "all_allied", "frustration", "proved"};
        assertThat(ask(client, "balance").columns(columns)).startsWith("65/75/5/0/12/0/true");
        assertThat(ask(client, "balance", "uncertain=false").columns(columns)).startsWith("50/49/4/0/4/0/true");
    }

    @Test
    void alliancesDrawFourCampsThatNothingContradicts(Client client) {
        assertThat(ask(client, "camps").columns("size", "inside", "across", "proved"))
                .hasSize(10)
                .startsWith("51/0/0/true", "4/0/0/true", "2/0/0/true", "2/0/0/true", "1/0/0/true");
    }

    private static Answers ask(Client client, String question, String... parameters) {
        return Answers.of(client, "lille-2008", "coordination/" + question, parameters);
    }
}
