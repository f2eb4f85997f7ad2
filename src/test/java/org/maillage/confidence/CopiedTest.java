package org.maillage.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A relation as the voices that were drawn would have it. */
class CopiedTest {
    private static final Copied READ = read(
            new Copied.Reading("zoe", "opposition"),
            new Copied.Reading("max", "alliance"),
            new Copied.Reading("ida", "alliance"));

    private static Copied read(Copied.Reading... readings) {
        return new Copied("e", "alliance", true, "team", true, List.of(readings));
    }

    @Test
    void theMostReadNatureHoldsAndTheLatestAmongEquals() {
        assertThat(READ.readBy(Map.of("zoe", 1, "max", 1, "ida", 1))).containsEntry("nature", "alliance");
        assertThat(READ.readBy(Map.of("zoe", 2, "max", 1))).containsEntry("nature", "opposition");
        assertThat(READ.readBy(Map.of("zoe", 1, "max", 1)))
                .containsEntry("nature", "opposition")
                .containsEntry("contested", true);
        assertThat(READ.readBy(Map.of("max", 3)))
                .containsEntry("contested", false)
                .containsEntry("audience", "team");
    }

    @Test
    void whatNobodyOfThemReadIsNotThereAndWhatNobodyReadStays() {
        assertThat(READ.readBy(Map.of("leo", 3))).isEqualTo(READ.absent()).containsEntry("audience", "-");
        assertThat(read().readBy(Map.of("leo", 3))).isEqualTo(read().asItIs());
    }

    @Test
    void asManyVoicesAreDrawnAsThereAreEachAsOftenAsTheOthers() {
        var voices = List.of("a", "b", "c", "d");
        var draws = new Draws(voices);
        var heard = IntStream.range(0, 2_000).mapToObj(i -> draws.next()).toList();
        assertThat(heard).allSatisfy(times -> {
            assertThat(times.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(4);
            assertThat(voices).containsAll(times.keySet());
        });
        for (var voice : voices) {
            var missing =
                    heard.stream().filter(times -> !times.containsKey(voice)).count();
            // (1 − 1/4)⁴
            assertThat(missing / 2_000.0).isBetween(0.27, 0.36);
        }
        assertThat(new Draws(voices).next()).isEqualTo(heard.getFirst());
    }
}
