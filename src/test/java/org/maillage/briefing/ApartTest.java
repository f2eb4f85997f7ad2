package org.maillage.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Actors of one town stand beside one another on a drawing. */
class ApartTest {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 300;

    @Test
    void whereThereIsRoomNobodyStandsOnAnotherAndAllStayOnTheDrawing() {
        var crowded = spots(new Random(7), 200, 12);
        var apart = Apart.of(crowded, 11, WIDTH, HEIGHT);
        for (var i = 0; i < apart.size(); i++) {
            var one = apart.get(i);
            assertThat(one.x()).isBetween(0.0, WIDTH);
            assertThat(one.y()).isBetween(0.0, HEIGHT);
            for (var other : apart.subList(0, i)) {
                assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                        .as("%s beside %s", one, other)
                        .isGreaterThan(10.9);
            }
        }
        assertThat(Apart.of(crowded, 11, WIDTH, HEIGHT)).isEqualTo(apart);
    }

    @Test
    void aCrowdForWhichThereIsNoRoomStaysOnTheDrawing() {
        var crowd = Apart.of(spots(new Random(7), 30_000, 5), 11, WIDTH, HEIGHT);
        assertThat(crowd).hasSize(30_000).allSatisfy(spot -> {
            assertThat(spot.x()).isBetween(0.0, WIDTH);
            assertThat(spot.y()).isBetween(0.0, HEIGHT);
        });
    }

    @Test
    void whoHasRoomAlreadyStaysWhereTheyAre() {
        var two = List.of(spot(0, 100, 100), spot(1, 140, 100));
        assertThat(Apart.of(two, 11, WIDTH, HEIGHT)).allSatisfy(spot -> {
            assertThat(spot.y()).isBetween(99.9, 100.1);
            assertThat(Math.min(Math.abs(spot.x() - 100), Math.abs(spot.x() - 140)))
                    .isLessThan(0.1);
        });
    }

    private static List<Spot> spots(Random random, int many, int towns) {
        var xs = random.doubles(towns, 0, WIDTH).toArray();
        var ys = random.doubles(towns, 0, HEIGHT).toArray();
        return IntStream.range(0, many)
                .mapToObj(i -> {
                    var town = random.nextInt(towns);
                    return spot(i, xs[town], ys[town]);
                })
                .toList();
    }

    private static Spot spot(int i, double x, double y) {
        return new Spot("a" + i, "Acteur " + i, "Acteur " + i, "civil", false, 0, x, y);
    }
}
