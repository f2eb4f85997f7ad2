package org.maillage.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

@ExtendWith(RunningApplication.class)
class TileOriginsTest {

    @ParameterizedTest
    @CsvSource({
        "https://tiles.example.org/{z}/{x}/{y}.png © Example, https://tiles.example.org",
        "http://localhost:8088/{z}/{x}/{y}.png, http://localhost:8088",
    })
    void an_address_elsewhere_has_an_origin(String tiles, String origin) {
        assertThat(TileOrigins.origin(tiles)).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/tiles/{z}/{x}/{y}.png", "https://a.example;script-src *//{z}", "javascript:alert(1)//"})
    void anything_else_has_none(String tiles) {
        assertThat(TileOrigins.origin(tiles)).isEmpty();
    }

    @Test
    void the_page_may_load_the_tiles_of_a_territory_and_nothing_else(Client client) {
        String id = client.newTerritory();
        String tiles = "https://" + id + ".example.org/{z}/{x}/{y}.png © Example";
        describe(client, Map.of("id", id, "name", "Essai", "tiles", tiles));

        String page = policy(client, "/");
        assertThat(page)
                .contains("img-src 'self' data: blob: https://" + id + ".example.org")
                .contains("connect-src 'self' https://" + id + ".example.org")
                .contains("script-src 'self';");
        assertThat(policy(client, "/api/me")).doesNotContain("example.org");

        describe(client, Map.of("id", id, "name", "Essai"));
        assertThat(policy(client, "/")).doesNotContain(id);
    }

    private static void describe(Client client, Map<String, String> document) {
        var id = String.valueOf(document.get("id"));
        client.edit(id, List.of(Map.of("kind", "territory", "id", id, "document", document)));
    }

    private static String policy(Client client, String path) {
        return client.get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }
}
