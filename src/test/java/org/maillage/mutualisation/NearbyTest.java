package org.maillage.mutualisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups of holders near each other, against every pair. */
class NearbyTest {
    private static final double WITHIN = 10;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everybodyWithSomebodyNearIsInAGroupAndGroupsHoldOnlyThoseNearTheirCentre(long seed) {
        var holders = scattered(new Random(seed), 200);
        var groups = Nearby.groups(holders, WITHIN);
        assertThat(groups).allSatisfy(group -> {
            assertThat(group).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(holders)
                    .allSatisfy(holder -> assertThat(group.contains(holder))
                            .isEqualTo(holder.equals(group.getFirst()) || near(group.getFirst(), holder)));
        });
        for (var holder : holders) {
            var hasSomebodyNear = holders.stream().anyMatch(other -> !other.equals(holder) && near(holder, other));
            assertThat(groups.stream().anyMatch(group -> group.contains(holder)))
                    .as("%s", holder)
                    .isEqualTo(hasSomebodyNear);
        }
    }

    @Test
    void withoutADistanceOnlyTownsGather() {
        var holders =
                List.of(holder(0, "Guise", 49.9, 3.62), holder(1, "Guise", null, 0), holder(2, "Flavigny", 49.9, 3.63));
        assertThat(Nearby.groups(holders, 0)).containsExactly(List.of(holders.get(0), holders.get(1)));
    }

    private static boolean near(Holder a, Holder b) {
        return (a.town() != null && a.town().equals(b.town()))
                || (a.place() != null && b.place() != null && a.place().kilometresTo(b.place()) <= WITHIN);
    }

    /** Over some hundred and fifty kilometres, some without a place, some without a town. */
    private static List<Holder> scattered(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> holder(
                        number,
                        random.nextInt(3) == 0 ? null : "Commune " + random.nextInt(60),
                        random.nextInt(4) == 0 ? null : 49 + 1.5 * random.nextDouble(),
                        -1 + 2 * random.nextDouble()))
                .toList();
    }

    private static Holder holder(int number, @Nullable String town, @Nullable Double lat, double lon) {
        return new Holder(number, "a" + number, List.of(), List.of(), town, lat == null ? null : new Place(lat, lon));
    }
}
