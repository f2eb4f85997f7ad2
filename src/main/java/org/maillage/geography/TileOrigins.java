package org.maillage.geography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.graph.Graph;

/**
 * The servers that territories have chosen for their background tiles: the page may load pictures from
 * there and from nowhere else. While the database does not answer, those last known.
 */
public final class TileOrigins {

    private static final Pattern ORIGIN = Pattern.compile("(https?://[A-Za-z0-9.-]+(?::\\d{1,5})?)/");

    private final Graph graph;
    private volatile List<String> known = List.of();

    public TileOrigins(Graph graph) {
        this.graph = graph;
    }

    public List<String> all() {
        if (graph.answers()) {
            known = graph.read(tx -> tx.run("geography/tiles", Map.of()).stream()
                    .flatMap(row -> origin(row.text("tiles")).stream())
                    .distinct()
                    .sorted()
                    .toList());
        }
        return known;
    }

    /** The server of a tile address, or nothing when it is our own or no address at all. */
    static Optional<String> origin(String tiles) {
        var match = ORIGIN.matcher(tiles.strip());
        return match.lookingAt() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
