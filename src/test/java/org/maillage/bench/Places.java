package org.maillage.bench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.maillage.geography.Gazetteer;
import org.maillage.geography.Town;

/** The towns of a generated territory: those nearest to Lille, and in which of them each actor is. */
final class Places {
    private static final double LAT = 50.633;
    private static final double LON = 3.059;
    private static final int ACTORS_PER_TOWN = 25;

    private final List<Town> towns;
    private final int[] townOf;

    private Places(List<Town> towns, int[] townOf) {
        this.towns = towns;
        this.townOf = townOf;
    }

    /** As many towns as a territory of this many actors covers, populous towns holding more of them. */
    static Places of(int actors, Draws draws) {
        var towns = nearest(Math.max(12, actors / ACTORS_PER_TOWN));
        var weights = towns.stream()
                .mapToDouble(town -> Math.pow(Math.max(200, town.population()), 0.8))
                .toArray();
        var shares = Shares.weighted(towns, weights);
        var townOf = IntStream.range(0, actors)
                .map(actor -> shares.index(draws.of("town", actor)))
                .toArray();
        return new Places(towns, townOf);
    }

    private static List<Town> nearest(int count) {
        var gazetteer = Gazetteer.bundled();
        return IntStream.rangeClosed('a', 'z')
                .mapToObj(letter -> gazetteer.search(String.valueOf((char) letter), Integer.MAX_VALUE))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparingDouble((Town town) -> town.kilometresTo(LAT, LON))
                        .thenComparing(Town::name))
                .limit(count)
                .toList();
    }

    int towns() {
        return towns.size();
    }

    int townIndex(int actor) {
        return townOf[actor];
    }

    Town town(int actor) {
        return towns.get(townOf[actor]);
    }
}
