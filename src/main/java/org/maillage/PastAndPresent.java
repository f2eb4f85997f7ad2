package org.maillage;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.history.Cascade;
import org.maillage.history.Changes;
import org.maillage.history.Consequences;
import org.maillage.history.Journal;
import org.maillage.history.Past;
import org.maillage.history.UndoRedo;
import org.maillage.http.HistoryRoutes;
import org.maillage.http.PastRoutes;
import org.maillage.http.Route;

/** What changes, how it was before and how it is brought back, wired together. */
final class PastAndPresent {
    private PastAndPresent() {}

    static List<Route> routes(Graph graph, Kinds kinds, Store store, Journal journal, Cascade cascade) {
        var changing = new HistoryRoutes(
                journal,
                kinds,
                new UndoRedo(journal, kinds, store),
                new Changes(graph, kinds),
                new Consequences(graph, kinds, store, cascade));
        var past = new PastRoutes(new Past(graph, journal, kinds, store, cascade));
        return Stream.of(changing.routes(), past.routes()).flatMap(List::stream).toList();
    }
}
