package org.maillage.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.graph.Graph;
import org.maillage.network.ForceLayout;
import org.maillage.network.KeyedGraph;
import org.maillage.network.Layout;

/**
 * Where actors stand on the network face. An actor that has no place yet gets one among those that have, which stay; the
 * place is remembered, so that everybody sees the same picture at every visit. It is computed, hence not part of the
 * history.
 */
public final class Placement {
    private static final long SEED = 2008;

    private final Graph graph;
    private final Map<String, Object> oneAtATime = new ConcurrentHashMap<>();

    public Placement(Graph graph) {
        this.graph = graph;
    }

    /** The actors, each with {@code x} and {@code y}. */
    List<Map<String, Object>> place(
            String territory, List<Map<String, Object>> actors, List<Map<String, Object>> relations) {
        if (actors.stream().allMatch(Placement::hasPlace)) {
            return actors;
        }
        synchronized (oneAtATime.computeIfAbsent(territory, key -> new Object())) {
            var known = withPlaces(territory, actors);
            if (known.stream().allMatch(Placement::hasPlace)) {
                return known;
            }
            var placed = drawn(known, relations);
            remember(territory, placed);
            return placed;
        }
    }

    /** Like {@link #place}, for somebody who sees so little that where it is drawn must not hold for others. */
    List<Map<String, Object>> drawn(List<Map<String, Object>> actors, List<Map<String, Object>> relations) {
        if (actors.stream().allMatch(Placement::hasPlace)) {
            return actors;
        }
        var network = network(actors, relations);
        var layout = layout(network, actors);
        return actors.stream().map(actor -> at(actor, network, layout)).toList();
    }

    /** The actors with the places that others were given while somebody waited. */
    private List<Map<String, Object>> withPlaces(String territory, List<Map<String, Object>> actors) {
        var places = new HashMap<String, Map<String, Object>>();
        graph.read(tx -> tx.run("map/places", Map.of("territory", territory)))
                .forEach(row -> places.put(row.text("id"), Map.of("x", row.number("x"), "y", row.number("y"))));
        return actors.stream()
                .map(actor -> {
                    var known = new HashMap<>(actor);
                    known.putAll(places.getOrDefault(text(actor, "id"), Map.of()));
                    return (Map<String, Object>) known;
                })
                .toList();
    }

    private static KeyedGraph<String> network(List<Map<String, Object>> actors, List<Map<String, Object>> relations) {
        var network = new KeyedGraph.Builder<String>();
        actors.forEach(actor -> network.node(text(actor, "id")));
        relations.forEach(relation -> network.edge(text(relation, "from"), text(relation, "to")));
        return network.build();
    }

    private static Layout layout(KeyedGraph<String> network, List<Map<String, Object>> actors) {
        var order = network.graph().order();
        var x = new double[order];
        var y = new double[order];
        var fixed = new boolean[order];
        for (var actor : actors) {
            var node = network.nodes().node(text(actor, "id"));
            fixed[node] = hasPlace(actor);
            x[node] = fixed[node] ? number(actor, "x") : Double.NaN;
            y[node] = fixed[node] ? number(actor, "y") : Double.NaN;
        }
        return ForceLayout.place(network.graph(), x, y, fixed, SEED);
    }

    private static Map<String, Object> at(Map<String, Object> actor, KeyedGraph<String> network, Layout layout) {
        var node = network.nodes().node(text(actor, "id"));
        var placed = new HashMap<>(actor);
        placed.put("x", layout.x(node));
        placed.put("y", layout.y(node));
        return placed;
    }

    private void remember(String territory, List<Map<String, Object>> actors) {
        var rows = new ArrayList<Map<String, Object>>();
        actors.forEach(
                actor -> rows.add(Map.of("id", text(actor, "id"), "x", number(actor, "x"), "y", number(actor, "y"))));
        graph.writeOnly(tx -> tx.run("map/place", Map.of("territory", territory, "rows", rows)));
    }

    private static boolean hasPlace(Map<String, Object> actor) {
        return actor.get("x") != null && actor.get("y") != null;
    }

    private static String text(Map<String, Object> values, String name) {
        return String.valueOf(values.get(name));
    }

    private static double number(Map<String, Object> values, String name) {
        return values.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
