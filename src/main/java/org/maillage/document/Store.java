package org.maillage.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.graph.Batches;
import org.maillage.graph.Tx;

/** Reads documents of any kind, in batches, through the Cypher files of their rooms. */
public final class Store {
    /** A document as it stands, with its version. */
    public record Stored(Document document, long version) {}

    public Map<String, Stored> read(Tx tx, String territory, Kind kind, Collection<String> ids) {
        var found = new HashMap<String, Stored>();
        for (var batch : Batches.of(List.copyOf(ids))) {
            tx.run(kind.statement("read"), Map.of("territory", territory, "ids", batch))
                    .forEach(row -> found.put(
                            row.text("id"), new Stored(kind.trusted(row.map("document")), row.integer("version"))));
        }
        return found;
    }
}
