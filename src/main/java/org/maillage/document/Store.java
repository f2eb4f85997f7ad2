package org.maillage.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.graph.Batches;
import org.maillage.graph.Row;
import org.maillage.graph.Tx;

/** Reads documents of any kind, in batches, through the Cypher files of their rooms. */
public final class Store {
    /** More than this is not kept beside what the caller makes of it. */
    private static final int FEW = 50;

    /** A document as it stands, with its version. */
    public record Stored(Document document, long version) {}

    public Map<String, Stored> read(Tx tx, String territory, Kind kind, Collection<String> ids) {
        var found = new HashMap<String, Stored>();
        for (var batch : Batches.of(ids.stream().distinct().sorted().toList())) {
            rows(tx, kind, Map.of("territory", territory, "ids", batch), batch.size())
                    .forEach(row -> found.put(
                            row.text("id"), new Stored(kind.trusted(row.map("document")), row.integer("version"))));
        }
        return found;
    }

    private static List<Row> rows(Tx tx, Kind kind, Map<String, ?> asked, int many) {
        var file = kind.statement("read");
        if (many > FEW) {
            return tx.run(file, asked);
        }
        return kind.frame() ? tx.ofFrame(file, asked) : tx.once(file, asked);
    }
}
