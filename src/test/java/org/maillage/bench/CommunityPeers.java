package org.maillage.bench;

import java.util.List;
import org.maillage.network.UndirectedGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Communities beside the Leiden method of igraph, both held to the modularity of what they found. */
final class CommunityPeers {
    private static final String OURS = "communities";
    private static final int OFTEN = 11;
    /** How much less modularity than theirs ours may find. */
    private static final double WORSE = 0.005;

    private CommunityPeers() {}

    static List<Measure> of(UndirectedGraph network) {
        var here = Script.node("communities.js").answer(network, OFTEN, List.of());
        var ours = modularity(network, here);
        var measure = Measure.of(OURS, Script.millis(here), null, said(ours));
        var there = Script.hasPython()
                ? Script.python("communities.py").answer(network, OFTEN, List.of())
                : MissingNode.getInstance();
        if (!there.has("version")) {
            return List.of(measure);
        }
        var theirs = modularity(network, there);
        if (ours < theirs - WORSE) {
            throw new IllegalStateException("modularity %f here, %f there".formatted(ours, theirs));
        }
        var name = "igraph " + there.get("version").asString() + ", Leiden";
        var peer = Measure.of(name, Script.millis(there), null, said(theirs));
        return List.of(measure, peer);
    }

    private static String said(double modularity) {
        return "modularity %.4f".formatted(modularity);
    }

    /** Of a partition, each edge weighing 1 (Newman &amp; Girvan 2004). */
    private static double modularity(UndirectedGraph network, JsonNode measured) {
        var community = measured.get("communities")
                .valueStream()
                .mapToInt(JsonNode::asInt)
                .toArray();
        var ends = 2.0 * network.size();
        var inside = 0;
        var degrees = new double[network.order()];
        for (var v = 0; v < network.order(); v++) {
            for (var i = network.first(v); i < network.end(v); i++) {
                degrees[community[v]]++;
                inside += community[network.neighbour(i)] == community[v] ? 1 : 0;
            }
        }
        var expected = 0.0;
        for (var degree : degrees) {
            expected += degree / ends * (degree / ends);
        }
        return inside / ends - expected;
    }
}
