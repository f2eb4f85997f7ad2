package org.maillage.map;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.maillage.graph.CypherFile;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
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

    /**
     * Which map it is, without reading it.
     *
     * @param tag as long as it stays, so does the map for somebody who may see the same audiences
     * @param settled false while something is being written: what is read then may show half of it
     */
    public record State(String tag, boolean settled) {}

    private final Graph graph;
    private final Placement placement;

    /** The Cypher by which a map comes to be: of another one, another map. */
    private final String statements;

    public TerritoryMap(Graph graph, Placement placement) {
        this.graph = graph;
        this.placement = placement;
        this.statements = Stream.concat(
                        graph.library().below("map").stream(),
                        Stream.of(graph.library().get("relation/retain")))
                .map(CypherFile::text)
                .collect(joining());
    }

    /**
     * The state of the map. It depends on when the last change was made, not only on its number, which another database
     * may have too, and on the Cypher that reads the map.
     */
    public State state(String territory, List<String> audiences) {
        var settled = graph.isQuiet();
        var last = graph.read(tx -> tx.run("map/last-change", Map.of("territory", territory)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("territory", territory)));
        var crc = new CRC32();
        for (var part : List.of(territory, last.text("at"), audiences.toString(), statements)) {
            crc.update(part.getBytes(StandardCharsets.UTF_8));
        }
        return new State(last.integer("seq") + "-" + Long.toHexString(crc.getValue()), settled);
    }

    public View view(String territory, List<String> audiences) {
        var view = read(territory, audiences);
        var actors = placement.place(territory, view.actors(), view.relations());
        return new View(view.seq(), actors, view.relations());
    }

    /** The map for somebody who only looks: an actor that nobody at work has seen on it yet gets no place by that. */
    public View glance(String territory, List<String> audiences) {
        var view = read(territory, audiences);
        return new View(view.seq(), placement.drawn(view.actors(), view.relations()), view.relations());
    }

    private View read(String territory, List<String> audiences) {
        return graph.read(tx -> {
            var parameters = Map.<String, Object>of("territory", territory, "audiences", audiences);
            var seq = tx.run("map/seq", Map.of("territory", territory)).stream()
                    .findFirst()
                    .orElseThrow(() -> new NotFound("territory", territory))
                    .integer("seq");
            return new View(seq, all(tx, "map/actors", parameters), all(tx, "map/relations", parameters));
        });
    }

    private static List<Map<String, Object>> all(Tx tx, String statement, Map<String, Object> parameters) {
        var all = new ArrayList<Map<String, Object>>();
        tx.stream(statement, parameters, row -> all.add(row.present()));
        return all;
    }
}
