package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** The demonstration of Lille is in the graph as its files say. */
@ExtendWith(RunningApplication.class)
class LilleTest {
    @Test
    void hasEightyActorsAndTheirHundredAndThirteenRelations(Client client) {
        var graph = client.json("/api/territories/lille-2008/graph");
        assertThat(graph.get("actors")).hasSize(80);
        var natures = new TreeMap<String, Integer>();
        graph.get("relations")
                .forEach(relation -> natures.merge(relation.get("nature").asString(), 1, Integer::sum));
        assertThat(natures)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "alliance", 75, "interdependence", 19, "negotiation", 11, "opposition", 5, "neutrality", 3));
    }

    @Test
    void hasItsResourcesAndNeeds(Client client) {
        assertThat(client.json("/api/territories/lille-2008/table/resources")).hasSize(120);
        var needs = client.json("/api/territories/lille-2008/table/needs");
        assertThat(needs).hasSize(77);
        assertThat(needs.findValuesAsString("state")).filteredOn("met"::equals).hasSize(6);
    }
}
