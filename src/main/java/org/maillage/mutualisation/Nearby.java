package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers holders that are in one town or close to each other: a group is one of them and everybody of its town or within
 * some distance of it. Whoever has somebody near is in a group at least. The work grows with the holders and the groups,
 * not with the pairs.
 */
final class Nearby {
    /** A degree of latitude is never shorter; longitudes shorten towards the poles. */
    private static final double DEGREE_KM = 110;

    private static final double LEAST_KM = 0.001;
    private static final double LEAST_COSINE = 0.01;

    private final double within;
    private final double height;
    private final double width;
    private final Map<String, List<Holder>> towns = new HashMap<>();
    private final Map<Cell, List<Holder>> cells = new HashMap<>();

    private record Cell(long row, long column) {}

    private Nearby(List<Holder> holders, double within) {
        this.within = within;
        height = Math.max(LEAST_KM, within) / DEGREE_KM;
        var farthest = holders.stream()
                .map(Holder::place)
                .filter(Objects::nonNull)
                .mapToDouble(place -> Math.abs(place.lat()))
                .max()
                .orElse(0);
        width = height / Math.max(LEAST_COSINE, Math.cos(Math.toRadians(farthest)));
        for (var holder : holders) {
            if (holder.town() != null) {
                towns.computeIfAbsent(holder.town(), none -> new ArrayList<>()).add(holder);
            }
            if (holder.place() != null) {
                cells.computeIfAbsent(cell(holder.place(), 0, 0), none -> new ArrayList<>())
                        .add(holder);
            }
        }
    }

    /** The groups of two and more, each from the holder it stands around. */
    static List<List<Holder>> groups(List<Holder> holders, double within) {
        var nearby = new Nearby(holders, within);
        var gathered = new LinkedHashSet<Holder>();
        var groups = new ArrayList<List<Holder>>();
        for (var centre : nearby.mostAroundFirst(holders)) {
            if (!gathered.contains(centre)) {
                var group = nearby.around(centre);
                if (group.size() > 1) {
                    groups.add(List.copyOf(group));
                    gathered.addAll(group);
                }
            }
        }
        return groups;
    }

    private List<Holder> mostAroundFirst(List<Holder> holders) {
        return holders.stream()
                .sorted(Comparator.<Holder>comparingInt(
                                holder -> -inTown(holder.town()).size())
                        .thenComparingInt(Holder::number))
                .toList();
    }

    private Set<Holder> around(Holder centre) {
        var around = new LinkedHashSet<Holder>();
        around.add(centre);
        around.addAll(inTown(centre.town()));
        var place = centre.place();
        if (place != null) {
            for (var down = -1; down <= 1; down++) {
                for (var right = -1; right <= 1; right++) {
                    cells.getOrDefault(cell(place, down, right), List.of()).stream()
                            .filter(other -> isNear(place, other))
                            .forEach(around::add);
                }
            }
        }
        return around;
    }

    private boolean isNear(Place place, Holder other) {
        return other.place() != null && place.kilometresTo(other.place()) <= within;
    }

    private List<Holder> inTown(@Nullable String town) {
        return town == null ? List.of() : towns.getOrDefault(town, List.of());
    }

    private Cell cell(Place place, int down, int right) {
        return new Cell((long) Math.floor(place.lat() / height) + down, (long) Math.floor(place.lon() / width) + right);
    }
}
