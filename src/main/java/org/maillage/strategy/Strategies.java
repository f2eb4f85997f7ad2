package org.maillage.strategy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.coordination.Seen;
import org.maillage.graph.Graph;

/** The objectives of a territory, with the stances, influences and attitudes that somebody may see, each as one person reads it. */
public final class Strategies {
    private final Graph graph;

    public Strategies(Graph graph) {
        this.graph = graph;
    }

    public Map<String, List<Map<String, Object>>> of(Seen seen) {
        var asked = new HashMap<String, @Nullable Object>();
        asked.put("territory", seen.territory());
        asked.put("audiences", seen.audiences());
        asked.put("mission", seen.mission());
        asked.put("campaign", seen.campaign());
        return graph.read(tx -> {
            var row = tx.run("strategy/all", asked).getFirst();
            return Map.of(
                    "objectives", row.maps("objectives"),
                    "stances", row.maps("stances"),
                    "influences", row.maps("influences"),
                    "attitudes", row.maps("attitudes"),
                    "types", AttitudeType.cells());
        });
    }
}
