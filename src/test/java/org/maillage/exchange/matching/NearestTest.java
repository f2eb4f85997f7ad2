package org.maillage.exchange.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suggestion is one that most people would accept, or there is none. */
class NearestTest {
    private static final List<String> KINDS = List.of(
            "Association",
            "Centre social",
            "Commune",
            "Commerce",
            "Réseau de l’économie sociale et solidaire",
            "Région");

    @ParameterizedTest
    @CsvSource({
        "asso, Association",
        "Asso loi 1901, Association",
        "Assocation, Association",
        "ASSOCIATIONS, Association",
        "Centre Social Fives, Centre social",
        "commerces, Commerce",
        "Régions, Région",
    })
    void aWordMeansTheOneThatItIsLike(String word, String kind) {
        assertThat(Nearest.of(word, KINDS, List::of)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"Boutique", "Centre de soins", "?", "42", "Coopérative"})
    void aWordThatIsLikeNoneMeansNone(String word) {
        assertThat(Nearest.of(word, KINDS, List::of)).isEmpty();
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(Nearest.of("", KINDS, List::of)).isEmpty();
    }
}
