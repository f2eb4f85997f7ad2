package org.maillage.geography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Finds towns by name, offline: every commune of France, the towns of its neighbours, the larger
 * ones of Europe and the great cities of the world. Immutable once loaded.
 */
public final class Gazetteer {

    /** A town under all the names it answers to. */
    record Entry(Town town, List<String> names) {}

    private static final class Bundled {
        static final Gazetteer INSTANCE = new Gazetteer(TownFile.read());
    }

    /** Distance under which a nearer town of the same name is no better than another. */
    private static final double NEARBY_KM = 5;

    private static final Comparator<Town> LARGEST =
            Comparator.comparingInt(Town::population).reversed();

    private final NavigableMap<String, List<Town>> names = new TreeMap<>();
    private final NavigableMap<String, List<Town>> endings = new TreeMap<>();

    Gazetteer(List<Entry> entries) {
        for (Entry entry : entries) {
            for (String name : entry.names()) {
                String folded = TownName.fold(name);
                put(names, folded, entry.town());
                for (int i = folded.indexOf(' '); i >= 0; i = folded.indexOf(' ', i + 1)) {
                    put(endings, folded.substring(i + 1), entry.town());
                }
            }
        }
    }

    /** The towns bundled with the program, read at the first call. */
    public static Gazetteer bundled() {
        return Bundled.INSTANCE;
    }

    /**
     * Towns whose name, or a later word of it, begins with the query: exact names first, then
     * beginnings, then later words, each from the most to the least populated.
     */
    public List<Town> search(String query, int limit) {
        String folded = TownName.fold(query);
        if (folded.isEmpty() || limit < 1) {
            return List.of();
        }
        Set<Town> found = new LinkedHashSet<>(largestFirst(names.getOrDefault(folded, List.of())));
        found.addAll(largestFirst(beginning(names, folded)));
        found.addAll(largestFirst(beginning(endings, folded)));
        return found.stream().limit(limit).toList();
    }

    /** All towns of this name, the most populated first; « 59000 Lille cedex » is Lille. */
    public List<Town> named(String name) {
        return TownName.readings(name).stream()
                .map(reading -> names.getOrDefault(reading, List.of()))
                .filter(towns -> !towns.isEmpty())
                .findFirst()
                .map(towns -> largestFirst(towns).stream().distinct().toList())
                .orElse(List.of());
    }

    /** The most populated town of this name; « Lille (Fives) » and « 59000 Lille cedex » are in Lille. */
    public Optional<Town> locate(String name) {
        return locate(name, Town::population);
    }

    /**
     * The town of this name that most attracts a place: population over the square of the distance
     * (Reilly, 1931), so that a hamlet next door does not hide the city everyone means.
     */
    public Optional<Town> locate(String name, double nearLat, double nearLon) {
        return locate(name, town -> {
            double distance = Math.max(NEARBY_KM, town.kilometresTo(nearLat, nearLon));
            return town.population() / (distance * distance);
        });
    }

    private Optional<Town> locate(String name, ToDoubleFunction<Town> weight) {
        return TownName.readings(name).stream()
                .flatMap(reading ->
                        names.getOrDefault(reading, List.of()).stream()
                                .max(Comparator.comparingDouble(weight))
                                .stream())
                .findFirst();
    }

    private static List<Town> largestFirst(List<Town> towns) {
        return towns.stream().sorted(LARGEST).toList();
    }

    private static List<Town> beginning(NavigableMap<String, List<Town>> index, String prefix) {
        return index.subMap(prefix, true, prefix + Character.MAX_VALUE, false).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static void put(NavigableMap<String, List<Town>> index, String key, Town town) {
        index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(town);
    }
}
