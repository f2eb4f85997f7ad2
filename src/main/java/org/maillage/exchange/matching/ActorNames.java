package org.maillage.exchange.matching;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.exchange.table.Folded;

/** Which actors have a name, of the territory and of the files that come in with a table. */
public final class ActorNames {
    /**
     * An actor and what it is called.
     *
     * @param town empty when nobody said
     * @param placed whether it stands on the map
     */
    public record Named(String id, String name, List<String> aliases, String town, boolean placed) {}

    private static final double LIKELY = 0.88;
    private static final int MOST = 5;

    private final Map<String, Named> byId = new LinkedHashMap<>();
    private final Map<String, List<Named>> byName = new HashMap<>();

    public void add(Named actor) {
        if (byId.putIfAbsent(actor.id(), actor) != null) {
            return;
        }
        note(actor.name(), actor);
        actor.aliases().forEach(alias -> note(alias, actor));
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** The actor whose id this is, or else those that are called so. */
    public List<Named> called(String word) {
        var known = byId.get(word);
        return known != null ? List.of(known) : List.copyOf(byName.getOrDefault(Folded.of(word), List.of()));
    }

    /** Those that are called much the same, the likeliest first. */
    public List<Named> alike(String word) {
        var folded = Folded.of(word);
        return byName.keySet().stream()
                .filter(name -> Nearest.likeness(folded, name) >= LIKELY)
                .sorted(comparingDouble((String name) -> Nearest.likeness(folded, name))
                        .reversed())
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    public int size() {
        return byId.size();
    }

    Named of(String id) {
        return byId.getOrDefault(id, new Named(id, id, List.of(), "", false));
    }

    private void note(String name, Named actor) {
        var folded = Folded.of(name);
        var all = byName.computeIfAbsent(folded, key -> new ArrayList<>());
        if (!folded.isEmpty() && !all.contains(actor)) {
            all.add(actor);
        }
    }
}
