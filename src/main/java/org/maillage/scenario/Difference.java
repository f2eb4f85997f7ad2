package org.maillage.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.coordination.Finding;

/**
 * What a scenario changes in what the structure says.
 *
 * @param appears findings that hold only with it
 * @param disappears findings that hold only without it
 * @param changes findings about the same actors that say something else with it
 * @param places whose place between the others changes, most first
 */
public record Difference(List<Finding> appears, List<Finding> disappears, List<Changed> changes, List<Place> places) {
    private static final int MOST_PLACES = 10;
    private static final double HARDLY = 1e-9;

    /** One finding, today and with the scenario. */
    public record Changed(Finding before, Finding after) {}

    /**
     * How many pairs of others an actor joins by a shortest path (betweenness, Freeman 1977), today and with the
     * scenario; null where the actor is not there.
     */
    public record Place(
            String actor, @Nullable Double before, @Nullable Double after) {
        double change() {
            return Math.abs((before == null ? 0 : before) - (after == null ? 0 : after));
        }
    }

    /** What the structure says, and the betweenness of each actor. */
    record Said(List<Finding> findings, Map<String, Double> betweenness) {}

    static Difference between(Said today, Said then) {
        var before = byKey(today.findings());
        var after = byKey(then.findings());
        var changes = new ArrayList<Changed>();
        before.forEach((key, finding) -> {
            var other = after.get(key);
            if (other != null && !other.sentence().equals(finding.sentence())) {
                changes.add(new Changed(finding, other));
            }
        });
        return new Difference(
                without(after, before),
                without(before, after),
                changes,
                places(today.betweenness(), then.betweenness()));
    }

    private static Map<String, Finding> byKey(List<Finding> findings) {
        var byKey = new LinkedHashMap<String, Finding>();
        findings.forEach(finding -> byKey.put(finding.key(), finding));
        return byKey;
    }

    private static List<Finding> without(Map<String, Finding> all, Map<String, Finding> others) {
        return all.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Place> places(Map<String, Double> today, Map<String, Double> then) {
        var actors = new HashMap<>(today);
        actors.putAll(then);
        return actors.keySet().stream()
                .map(actor -> new Place(actor, today.get(actor), then.get(actor)))
                .filter(place -> place.change() > HARDLY)
                .sorted(Comparator.comparingDouble(Place::change).reversed().thenComparing(Place::actor))
                .limit(MOST_PLACES)
                .toList();
    }
}
