package org.maillage.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.graph.Batches;
import org.maillage.graph.Tx;

/** Reads and writes documents of any kind, in batches, through the Cypher files of their rooms. */
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

    void put(Tx tx, String territory, Kind kind, List<Step> steps, long version) {
        for (var batch : Batches.of(steps)) {
            var rows = new ArrayList<Map<String, Object>>();
            for (var step : batch) {
                var document = step.after();
                if (document != null) {
                    // The driver keeps every parameter until the transaction ends: nothing is sent that is not needed.
                    var properties = step.before() == null ? kind.present(document) : kind.properties(document);
                    rows.add(Map.of("id", step.id(), "properties", properties, "members", document.members("members")));
                }
            }
            tx.run(kind.statement("put"), Map.of("territory", territory, "version", version, "rows", rows));
        }
    }

    void delete(Tx tx, String territory, Kind kind, List<String> ids) {
        for (var batch : Batches.of(ids)) {
            tx.run(kind.statement("delete"), Map.of("territory", territory, "ids", batch));
        }
    }
}
