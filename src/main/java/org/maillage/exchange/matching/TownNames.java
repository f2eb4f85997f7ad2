package org.maillage.exchange.matching;

import static java.util.Comparator.comparingDouble;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maillage.geography.Gazetteer;
import org.maillage.geography.Town;

/** Which towns a word of a table may mean, near the territory or the other towns of the table rather than far away. */
public final class TownNames {
    /** A town that attracts so many times less is meant by nobody. */
    private static final double NEGLIGIBLE = 10;
    /** Distance under which a nearer town of the same name is no better than another. */
    private static final double NEARBY_KM = 5;

    private final Supplier<Gazetteer> gazetteer;
    private final @Nullable Double lat;
    private final @Nullable Double lon;

    public TownNames(Supplier<Gazetteer> gazetteer, @Nullable Double lat, @Nullable Double lon) {
        this.gazetteer = gazetteer;
        this.lat = lat;
        this.lon = lon;
    }

    /** The same near the middle of those of these towns that can only be meant one way, where nothing else says where we are. */
    public TownNames near(Collection<String> words) {
        if (lat != null && lon != null) {
            return this;
        }
        var sure = words.stream()
                .distinct()
                .map(this::meant)
                .filter(towns -> towns.size() == 1)
                .map(List::getFirst)
                .toList();
        return sure.isEmpty()
                ? this
                : new TownNames(
                        gazetteer,
                        middle(sure.stream().map(Town::lat).toList()),
                        middle(sure.stream().map(Town::lon).toList()));
    }

    /** The likeliest first; one when nobody would mean another; none when no town is called so. */
    public List<Town> meant(String word) {
        var towns = gazetteer.get().named(word).stream()
                .sorted(comparingDouble(this::weight).reversed())
                .toList();
        return towns.stream()
                .filter(town -> weight(town) * NEGLIGIBLE >= weight(towns.getFirst()))
                .toList();
    }

    private double weight(Town town) {
        if (lat == null || lon == null) {
            return town.population() + 1.0;
        }
        var distance = Math.max(NEARBY_KM, town.kilometresTo(lat, lon));
        return (town.population() + 1) / (distance * distance);
    }

    private static double middle(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
