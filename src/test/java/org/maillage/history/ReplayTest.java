package org.maillage.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Application;
import org.maillage.document.Author;
import org.maillage.document.EntityKey;
import org.maillage.graph.Graph;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Whatever was done, undone and redone: the graph is what its documents say, and nothing else. */
@ExtendWith(RunningApplication.class)
class ReplayTest {
    private static final int STEPS = 120;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void theGraphEqualsAReplayOfItsHistory(long seed, Client client, Application application, Graph graph) {
        var work = Workspace.of(client);
        new RandomWork(seed, work).steps(STEPS);

        var replayed = client.newTerritory();
        var last = replay(graph, work.territory());
        application.journal().apply(new Author("facilitator", "Animation"), replayed, Intent.edit("replay"), last);

        assertThat(Picture.of(graph, work.territory())).isEqualTo(Picture.of(graph, replayed));
    }

    /** The documents as the history leaves them, each change on top of the one before. */
    private static List<Edit> replay(Graph graph, String territory) {
        var documents = new LinkedHashMap<EntityKey, Edit>();
        for (var item : Picture.history(graph, territory)) {
            var kind = Application.kinds().get(item.row().text("kind"));
            var id = item.row().text("id");
            var key = new EntityKey(kind.name(), id);
            documents.remove(key);
            if (item.after() != null && !kind.name().equals("territory")) {
                documents.put(key, Edit.restore(kind, id, kind.document(item.after(), new ArrayList<>())));
            }
        }
        return List.copyOf(documents.values());
    }
}
