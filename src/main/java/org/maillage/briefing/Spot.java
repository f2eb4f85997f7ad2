package org.maillage.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an actor stands on the drawing. */
record Spot(
        String id, String name, String shortName, String sphere, boolean guessed, int relations, double x, double y) {
    private static final int SHORT = 28;

    /** The point of an actor on one of the two faces; null when it has no place there. */
    static @Nullable Spot of(Map<String, Object> actor, boolean onMap, Map<String, String> spheres, int relations) {
        var x = actor.get(onMap ? "lon" : "x");
        var y = actor.get(onMap ? "lat" : "y");
        if (!(x instanceof Number across && y instanceof Number along)) {
            return null;
        }
        var name = String.valueOf(actor.get("name"));
        var status = String.valueOf(actor.get("locationStatus"));
        return new Spot(
                String.valueOf(actor.get("id")),
                name,
                shortened(name, actor.get("aliases")),
                spheres.getOrDefault(String.valueOf(actor.get("kind")), "civil"),
                onMap && status.equals("default"),
                relations,
                across.doubleValue(),
                -along.doubleValue());
    }

    Spot at(double newX, double newY) {
        return new Spot(id, name, shortName, sphere, guessed, relations, newX, newY);
    }

    private static String shortened(String name, @Nullable Object aliases) {
        if (name.length() <= SHORT) {
            return name;
        }
        if (aliases instanceof List<?> known) {
            var alias = known.stream()
                    .map(String::valueOf)
                    .filter(one -> one.length() > 2 && one.length() <= SHORT)
                    .max(Comparator.comparingInt(String::length));
            if (alias.isPresent()) {
                return alias.get();
            }
        }
        var cut = name.lastIndexOf(' ', SHORT);
        return name.substring(0, cut > SHORT / 2 ? cut : SHORT).strip() + "…";
    }
}
