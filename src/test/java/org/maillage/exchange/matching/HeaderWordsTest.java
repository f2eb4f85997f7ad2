package org.maillage.exchange.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers as people write them, in French and English. */
class HeaderWordsTest {
    private final HeaderWords words = HeaderWords.bundled();

    @Test
    void aListOfStructuresIsOneOfActors() {
        var guess = words.guess(List.of("structure", "type", "commune", "adresse", "ce qu'elle propose"), null);
        assertThat(guess.kind()).isEqualTo("actors");
        assertThat(guess.fields())
                .isEqualTo(Map.of(
                        "structure", "name",
                        "type", "kind",
                        "commune", "town",
                        "adresse", "rest",
                        "ce qu'elle propose", "description"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Structure ; Besoin ; Quantité | needs",
                "Organisation ; Need | needs",
                "Structure ; Ressource ; Quantité | resources",
                "Owner ; Offer ; Number | resources",
                "De ; Vers ; Nature | relations",
                "From ; To ; Why | relations",
                "Dénomination ; Ville | actors",
                "Colonne 1 ; Colonne 2 | actors",
            })
    void theSortOfRowIsTheOneOfWhichMostColumnsAreKnown(String header, String kind) {
        assertThat(words.guess(List.of(header.split(" ; ")), null).kind()).isEqualTo(kind);
    }

    @Test
    void aWordInALongerHeaderCountsAfterAWholeOne() {
        var guess = words.guess(List.of("nom usuel", "NOM", "Nom de la commune"), "actors");
        assertThat(guess.fields()).isEqualTo(Map.of("NOM", "name", "Nom de la commune", "town"));
    }

    @Test
    void whatTellsOfPersonsIsNotOfferedByItself() {
        var guess = words.guess(List.of("Structure", "Nom du contact", "Téléphone", "Courriel"), null);
        assertThat(guess.fields()).isEqualTo(Map.of("Structure", "name"));
    }

    @Test
    void noFieldIsFilledByTwoColumns() {
        var guess = words.guess(List.of("Nom", "Structure"), "actors");
        assertThat(guess.fields()).isEqualTo(Map.of("Nom", "name"));
    }
}
