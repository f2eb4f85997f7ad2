package org.maillage.briefing;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.story.Step;

/**
 * How a map is looked at: from where, and what stands out on it.
 *
 * @param camera where somebody stood; everything fits without one
 * @param actors ids of those that stand out; nobody does where there are none
 * @param sizes how many times larger than usual actors are drawn, by their id
 * @param foot how much room is left below the map at least, so that two maps are as large as each other
 */
record Sight(
        Step.@Nullable Camera camera,
        Set<String> actors,
        Set<String> relations,
        Map<String, Double> sizes,
        double foot) {
    static final Sight WHOLE = new Sight(null, Set.of(), Set.of(), Map.of(), 0);

    /** How many dots wide the window is in which one stands on the ground at a zoom, and one tile of the world there. */
    private static final double WINDOW = 950;

    private static final double TILE = 512;

    Sight above(double room) {
        return new Sight(camera, actors, relations, sizes, room);
    }

    double size(Spot spot) {
        return sizes.getOrDefault(spot.id(), 1.0);
    }

    /** Whether something steps back so that the rest stands out. */
    boolean isLit() {
        return !actors.isEmpty();
    }

    boolean lights(Spot spot) {
        return !isLit() || actors.contains(spot.id());
    }

    boolean lights(Map<String, Object> relation) {
        return !isLit() || relations.contains(String.valueOf(relation.get("id")));
    }

    /** What the camera has in view on a drawing of this size; null when nobody stood there. */
    @Nullable
    Frame frame(boolean onGround, double across, double width, double height) {
        if (camera == null) {
            return null;
        }
        var x = onGround ? camera.lon() : camera.x();
        var y = onGround ? camera.lat() : camera.y();
        var near = onGround ? camera.zoom() : camera.ratio();
        if (x == null || y == null || near == null || near <= 0) {
            return null;
        }
        var scale = onGround
                ? width / (WINDOW * 360 / (TILE * Math.pow(2, near))) / across
                : Math.min(width, height) / near;
        return new Frame(x - width / scale / across / 2, -y - height / scale / 2, across, scale, width, height);
    }
}
