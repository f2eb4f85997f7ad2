package org.maillage.map;

import java.util.List;
import java.util.Map;
import org.maillage.graph.Graph;
import org.maillage.problem.NotFound;

/** Everything the map shows of a territory, in one answer. */
public final class TerritoryMap {
    /**
     * The map at one moment.
     *
     * @param seq number of the last change it contains
     * @param actors and relations, as the faces of the map need them
     */
    public record View(long seq, List<Map<String, Object>> actors, List<Map<String, Object>> relations) {}

    private final Graph graph;
    private final Placement placement;

    public TerritoryMap(Graph graph, Placement placement) {
        this.graph = graph;
        this.placement = placement;
    }

    /** The number of the territory's last change: as long as it stays, so does the map. */
    public long seq(String territory) {
        return graph.read(tx -> tx.run("map/seq", Map.of("territory", territory)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("territory", territory))
                .integer("seq"));
    }

    public View view(String territory, List<String> audiences) {
        var view = graph.read(tx -> {
            var parameters = Map.of("territory", territory, "audiences", audiences);
            var seq = tx.run("map/seq", Map.of("territory", territory)).stream()
                    .findFirst()
                    .orElseThrow(() -> new NotFound("territory", territory))
                    .integer("seq");
            var actors = tx.run("map/actors", parameters).stream()
                    .map(row -> row.map("actor"))
                    .toList();
            var relations = tx.run("map/relations", parameters).stream()
                    .map(row -> row.map("relation"))
                    .toList();
            return new View(seq, actors, relations);
        });
        var actors = placement.place(territory, view.actors(), view.relations());
        return new View(view.seq(), actors, view.relations());
    }
}
