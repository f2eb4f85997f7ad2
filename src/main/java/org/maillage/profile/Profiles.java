package org.maillage.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.problem.NotFound;

/** The profiles that somebody may see, gathered by actor, mission and campaign, with the values people agree on. */
public final class Profiles {
    private final Graph graph;

    public Profiles(Graph graph) {
        this.graph = graph;
    }

    /**
     * Which profiles are asked for.
     *
     * @param audiences what whoever asks sees
     * @param mission, campaign only those made for it; null for all
     */
    public record Asked(
            String territory,
            List<String> audiences,
            @Nullable String mission,
            @Nullable String campaign) {
        private Map<String, @Nullable Object> parameters() {
            var parameters = new HashMap<String, @Nullable Object>();
            parameters.put("territory", territory);
            parameters.put("audiences", audiences);
            parameters.put("mission", mission);
            parameters.put("campaign", campaign);
            return parameters;
        }
    }

    /** One gathering for each mission and campaign in which the actor was described. */
    public List<Map<String, Object>> of(String actor, Asked asked) {
        var parameters = asked.parameters();
        parameters.put("actor", actor);
        return graph.read(tx -> tx.run("profile/of-actor", parameters).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("actor", actor))
                .maps("gathered"));
    }

    /** The same of every actor that was described, by name. */
    public List<Map<String, Object>> all(Asked asked) {
        return graph.read(tx -> tx.run("profile/of-territory", asked.parameters()).stream()
                .map(row -> row.map("gathered"))
                .toList());
    }
}
