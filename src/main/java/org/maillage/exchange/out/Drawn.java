package org.maillage.exchange.out;

import java.util.List;
import java.util.Map;

/**
 * A territory as a network that is drawn.
 *
 * @param day on which it was read
 */
record Drawn(String territory, String name, String day, List<Node> nodes, List<Edge> edges) {
    /** An actor where it stands on the map. */
    record Node(String id, String label, double x, double y, double size, Colour colour, Map<String, Object> values) {}

    /** A retained relation. */
    record Edge(
            String id,
            String from,
            String to,
            String label,
            boolean directed,
            Colour colour,
            Map<String, Object> values) {}
}
