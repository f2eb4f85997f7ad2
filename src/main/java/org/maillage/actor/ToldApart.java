package org.maillage.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Tx;

/** The actors of a territory of which people said that they are not the same. */
final class ToldApart {
    /** Who said so and when; the key is the id of the decision, which takes it back when it is deleted. */
    public record Decision(
            String key, @Nullable String author, @Nullable String at) {}

    private final Map<Set<String>, Decision> decisions = new HashMap<>();

    private ToldApart() {}

    static ToldApart of(Tx tx, String territory) {
        var apart = new ToldApart();
        for (var row : tx.run("actor/told-apart", Map.of("territory", territory))) {
            var decision = new Decision(row.text("id"), row.textOrNull("author"), row.textOrNull("at"));
            apart.decisions.put(Set.copyOf(row.texts("actors")), decision);
        }
        return apart;
    }

    int size() {
        return decisions.size();
    }

    Duplicates.Pair decided(Duplicates.Pair pair) {
        var decision = decisions.get(Set.of(pair.a(), pair.b()));
        return decision == null
                ? pair
                : new Duplicates.Pair(pair.a(), pair.b(), pair.score(), pair.reasons(), decision.key(), decision);
    }
}
