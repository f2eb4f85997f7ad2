package org.maillage.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.council.MapView;

/** A view leaves on a slide what it leaves on the page. */
class RemainingTest {
    private static final Briefing.Scene WHOLE = new Briefing.Scene(
            Map.of(),
            List.of(),
            List.of(
                    Map.of("id", "a", "kind", "association", "tags", List.of("bio", "local")),
                    Map.of("id", "b", "kind", "company"),
                    Map.of("id", "c", "sector", "culture", "tags", List.of("bio"))),
            List.of(
                    Map.of("id", "ab", "from", "a", "to", "b", "nature", "alliance", "campaign", "2025"),
                    Map.of("id", "bc", "from", "b", "to", "c", "nature", "opposition", "contested", true)));

    @ParameterizedTest
    @CsvSource({
        "'', a b c, ab bc",
        "kind=association%2Ccompany, a b, ab",
        "kind=-, c, ''",
        "tag=bio, a c, ''",
        "tag=local%2C-, a b, ab",
        "nature=opposition, a b c, bc",
        "object=-, a b c, ab bc",
        "readings=differ, a b c, bc",
        "campaign=2025, a b c, ab",
        "focus=a~1, a b, ab",
        "focus=a~2, a b c, ab bc",
        "focus=a~2&kind=-, c, ''"
    })
    void whatAViewLeaves(String view, String actors, String relations) {
        var left = new Remaining(MapView.of(view)).of(WHOLE);
        assertThat(ids(left.actors())).isEqualTo(actors);
        assertThat(ids(left.relations())).isEqualTo(relations);
    }

    private static String ids(List<Map<String, Object>> all) {
        return String.join(
                " ", all.stream().map(one -> String.valueOf(one.get("id"))).toList());
    }
}
