package org.maillage.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lille | Lille | 50.633 | 3.059",
                "villeneuve d'ascq | Villeneuve-d'Ascq | 50.617 | 3.167",
                "WATTRELOS | Wattrelos | 50.701 | 3.218",
                "Lesquin | Lesquin | 50.582 | 3.119",
                "Seclin | Seclin | 50.549 | 3.027",
                "Bruxelles | Bruxelles | 50.851 | 4.349",
                "Brussels | Bruxelles | 50.851 | 4.349",
                "Lille (Fives) | Lille | 50.633 | 3.059",
                "59000 Lille Cedex 9 | Lille | 50.633 | 3.059",
                "Paris 11e | Paris | 48.853 | 2.349",
                "St-Étienne | Saint-Étienne | 45.434 | 4.390",
                "saint etienne | Saint-Étienne | 45.434 | 4.390",
                "Ste Foy lès Lyon | Sainte-Foy-lès-Lyon | 45.734 | 4.796",
            })
    void a_name_is_located_however_it_is_written(String written, String name, double lat, double lon) {
        assertThat(gazetteer.locate(written)).hasValueSatisfying(town -> {
            assertThat(town.name()).isEqualTo(name);
            assertThat(town.kilometresTo(lat, lon)).isLessThan(3);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "—", "Trifouilly-les-Oies"})
    void an_unknown_name_is_located_nowhere(String name) {
        assertThat(gazetteer.locate(name)).isEmpty();
    }

    @Test
    void the_place_one_is_at_decides_between_namesakes() {
        assertThat(gazetteer.locate("Saint-Denis", 48.85, 2.35).orElseThrow().region())
                .isEqualTo("Seine-Saint-Denis");
        assertThat(gazetteer.locate("Saint-Denis", -21.1, 55.5).orElseThrow().region())
                .isEqualTo("La Réunion");
        assertThat(gazetteer.locate("Valence", 44.5, 4.5).orElseThrow().region())
                .isEqualTo("Drôme");
    }

    @Test
    void the_exact_name_comes_before_longer_ones() {
        assertThat(gazetteer.search("lens", 3)).first().satisfies(town -> {
            assertThat(town.name()).isEqualTo("Lens");
            assertThat(town.region()).isEqualTo("Pas-de-Calais");
        });
        assertThat(gazetteer.search("Roub", 1)).extracting(Town::name).containsExactly("Roubaix");
    }

    @Test
    void a_later_word_of_the_name_is_enough() {
        assertThat(gazetteer.search("ascq", 5)).extracting(Town::name).contains("Villeneuve-d'Ascq");
    }

    @Test
    void no_more_towns_are_given_than_asked_for() {
        assertThat(gazetteer.search("saint", 8)).hasSize(8).doesNotHaveDuplicates();
        assertThat(gazetteer.search("saint", 0)).isEmpty();
        assertThat(gazetteer.search(" ", 8)).isEmpty();
    }

    @Test
    void a_village_without_a_known_position_is_given_as_approximate() {
        assertThat(gazetteer.locate("La Chapelle-d'Armentières")).hasValueSatisfying(town -> {
            assertThat(town.approximate()).isTrue();
            assertThat(town.region()).isEqualTo("Nord");
        });
    }

    @Test
    void every_position_is_on_earth_and_none_at_its_origin() {
        List<Town> towns = gazetteer.search("s", Integer.MAX_VALUE);
        assertThat(towns).hasSizeGreaterThan(1_000).allSatisfy(town -> {
            assertThat(town.lat()).isBetween(-90.0, 90.0);
            assertThat(town.lon()).isBetween(-180.0, 180.0);
            assertThat(Math.abs(town.lat()) + Math.abs(town.lon())).isGreaterThan(1);
        });
    }

    @Test
    void distances_follow_the_great_circle() {
        Town lille = gazetteer.locate("Lille").orElseThrow();
        Town nice = gazetteer.locate("Nice").orElseThrow();
        assertThat(lille.kilometresTo(nice.lat(), nice.lon())).isCloseTo(833, within(8.0));
    }
}
