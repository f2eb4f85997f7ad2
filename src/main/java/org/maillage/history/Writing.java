package org.maillage.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.document.Kind;
import org.maillage.graph.Batches;
import org.maillage.graph.Tx;

/** Writes documents of any kind, in batches, through the Cypher files of their rooms. Only the journal does. */
final class Writing {
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
            tx.forget();
        }
    }

    void delete(Tx tx, String territory, Kind kind, List<String> ids) {
        for (var batch : Batches.of(ids)) {
            tx.run(kind.statement("delete"), Map.of("territory", territory, "ids", batch));
            tx.forget();
        }
    }
}
