package org.maillage.exchange.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Kind;
import org.maillage.relation.RelationKinds;
import org.maillage.resource.ResourceKinds;

/** How people write how sure something is, and whether it still is. */
class ChoiceWordsTest {
    private static final Map<String, Kind> KINDS = Map.of(
            "actors", ActorKinds.ACTOR,
            "resources", ResourceKinds.RESOURCE,
            "needs", ResourceKinds.NEED,
            "relations", RelationKinds.READING);
    private final ChoiceWords choices = ChoiceWords.bundled();

    @ParameterizedTest
    @CsvSource({
        "actors, certainty, À vérifier, to_confirm",
        "relations, certainty, stated, stated",
        "relations, certainty, Confirmée, stated",
        "resources, state, Mutualisée, pooled",
        "needs, state, Non couvert, open",
        "relations, state, En projet, planned",
        "actors, state, to close soon, -",
        "actors, name, ouvert, -",
    })
    void wordsStandForValues(String kind, String field, String word, String value) {
        assertThat(choices.value(kind, field, word).orElse("-")).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "resources", "needs", "relations"})
    void everyValueIsOneThatTheFieldTakesAndAColumnMayFillIt(String kind) {
        choices.of(kind).forEach((field, values) -> {
            assertThat(HeaderWords.bundled().offered(kind)).contains(field);
            var allowed = Objects.requireNonNull(KINDS.get(kind))
                    .field(field)
                    .orElseThrow()
                    .allowed();
            assertThat(values).hasSizeGreaterThan(2);
            if (!allowed.isEmpty()) {
                assertThat(values).containsExactlyInAnyOrderElementsOf(allowed);
            }
        });
        assertThat(choices.of(kind)).containsKeys("certainty", "state");
    }
}
