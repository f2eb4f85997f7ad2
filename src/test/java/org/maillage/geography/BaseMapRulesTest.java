package org.maillage.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

@ExtendWith(RunningApplication.class)
class BaseMapRulesTest {
    private static final String RING = "[[2.1,45.9],[2.3,46.1],[2.6,46.0],[2.1,45.9]]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Polygon\",\"coordinates\":[" + RING + "]}",
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[["
                        + RING + "]]}}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":"
                        + "{\"type\":\"Polygon\",\"coordinates\":[" + RING + "]}}]}",
            })
    void aPerimeterIsGeoJson(String outline) {
        assertThat(BaseMapRules.isOutline(outline)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{bad",
                "[]",
                "\"Polygon\"",
                "{\"type\":\"Point\",\"coordinates\":[2,45]}",
                "{\"type\":\"Polygon\",\"coordinates\":[]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[652000,6861000],[652100,6861000],[652000,6861900],[652000,6861000]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[\"a\",1],[2,3],[4,5],[6,7]]]}",
            })
    void anythingElseIsNone(String outline) {
        assertThat(BaseMapRules.isOutline(outline)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://t.example.org/{z}/{x}/{y}.png © Example", "/tiles/{z}/{x}/{y}.png"})
    void tilesAreAnAddressByZoomColumnAndRow(String tiles) {
        assertThat(BaseMapRules.isTiles(tiles)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)//{z}{x}{y}",
                "https://t.example.org/tiles.png",
                "ftp://t.example.org/{z}/{x}/{y}.png",
                "https://t.example.org/ {z}/{x}/{y}"
            })
    void otherAddressesAreRefused(String tiles) {
        assertThat(BaseMapRules.isTiles(tiles)).isFalse();
    }

    @Test
    void bothAreNamedWithTheirRemedyAndNothingIsWritten(Client client) {
        var territory = client.newTerritory();
        var document = Map.of("id", territory, "name", "Autre nom", "outline", "{bad", "tiles", "javascript:alert(1)");
        var answer = client.post(
                "/api/territories/" + territory + "/edits",
                Map.of(
                        "what",
                        "territory.edit",
                        "edits",
                        List.of(Map.of("kind", "territory", "id", territory, "document", document))));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Client.parse(answer.body()).get("problems").findValuesAsString("column"))
                .containsExactlyInAnyOrder("outline", "tiles");
        assertThat(answer.body()).contains("GeoJSON", "{z}/{x}/{y}");
        assertThat(client.json("/api/territories/" + territory).get("name").asString())
                .isNotEqualTo("Autre nom");
    }
}
