package org.maillage.personal;

import java.util.ArrayList;
import java.util.List;
import org.maillage.document.Author;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Journal;

/**
 * Takes somebody out of a territory: first of what stands, in a change that nobody takes back, then of the history, that
 * change included. It can be done again when it was stopped halfway.
 */
final class Erasing {
    static final Intent ERASE = Intent.passing("person.erase");
    private static final Intent RENAME = Intent.passing("person.rename");

    private final Graph graph;
    private final Kinds kinds;
    private final Store store;
    private final Journal journal;
    private final Records records;

    Erasing(Graph graph, Kinds kinds, Store store, Journal journal) {
        this.graph = graph;
        this.kinds = kinds;
        this.store = store;
        this.journal = journal;
        this.records = new Records(kinds);
    }

    /**
     * Takes somebody out of what has one of these marks and of what is about an entity.
     *
     * @param entity whose records are looked at too; empty when there is none
     */
    void from(String territory, Author by, String entity, List<String> marks, Cleaner cleaner) {
        standing(territory, by, ERASE, entity, marks, cleaner);
        graph.writeOnly(tx -> records.clean(tx, records.with(tx, territory, entity, marks), cleaner));
    }

    /** Gives somebody another name in what has one of these marks; changes can be taken back as before. */
    void rename(String territory, Author by, List<String> marks, Renamed renamed) {
        standing(territory, by, RENAME, "", marks, renamed);
        graph.writeOnly(tx -> records.rename(tx, records.with(tx, territory, "", marks), renamed));
    }

    private void standing(
            String territory, Author by, Intent intent, String entity, List<String> marks, Cleaner cleaner) {
        journal.apply(
                by, territory, intent, tx -> edits(tx, territory, records.with(tx, territory, entity, marks), cleaner));
    }

    private List<Edit> edits(Tx tx, String territory, List<Records.Item> items, Cleaner cleaner) {
        var edits = new ArrayList<Edit>();
        for (var key : Records.entities(items)) {
            var kind = kinds.get(key.kind());
            var stored = store.read(tx, territory, kind, List.of(key.id())).get(key.id());
            if (stored != null) {
                var cleaned = cleaner.cleaned(kind, key.id(), stored.document());
                if (cleaned == null) {
                    edits.add(Edit.delete(kind, key.id()).following());
                } else if (!cleaned.equals(stored.document())) {
                    edits.add(Edit.pass(kind, key.id(), cleaned));
                }
            }
        }
        return edits;
    }
}
