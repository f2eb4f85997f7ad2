package org.maillage.personal;

import java.nio.file.Path;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.history.Cascade;
import org.maillage.history.Journal;

/** What can be done with what is held of people, wired together. */
public record Personal(Held held, Erasures erasures, Renames renames, Authors authors) {
    /**
     * All of it for one server.
     *
     * @param data the folder that keeps, apart from the database, who was erased
     */
    public static Personal of(Graph graph, Kinds kinds, Store store, Journal journal, Cascade cascade, Path data) {
        var erasures = new Erasures(graph, kinds, store, journal, data);
        var renames = new Renames(graph, new Erasing(graph, kinds, store, journal));
        return new Personal(
                new Held(graph, kinds, store, cascade),
                erasures,
                renames,
                new Authors(graph, kinds, store, erasures, renames));
    }
}
