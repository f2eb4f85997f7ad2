package org.maillage.council;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The influence–dependence plane that a step shows: of the influences that everybody may see, between actors of the map. */
public record PlaneShown(String step, List<Placed> actors) {
    public PlaneShown {
        actors = List.copyOf(actors);
    }

    /**
     * Where an actor stands; influence and dependence have one unit.
     *
     * @param quarter dominant, relay, dominated or autonomous; null where nobody weighs on anybody
     */
    public record Placed(
            String actor,
            double influence,
            double dependence,
            @Nullable String quarter) {}
}
