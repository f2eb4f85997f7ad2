package org.maillage.graph;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The database, wherever it runs: inside this process in a folder, or a server elsewhere. Nobody above can tell. */
public final class Database implements AutoCloseable {
    private final @Nullable EmbeddedNeo4j embedded;
    private final Graph graph;

    private Database(@Nullable EmbeddedNeo4j embedded, Graph graph) {
        this.embedded = embedded;
        this.graph = graph;
    }

    /** Starts the database in {@code folder}; throws {@link DataFolderUnusable} when it cannot. */
    public static Database embedded(Path folder) {
        var embedded = EmbeddedNeo4j.start(folder);
        try {
            return new Database(embedded, Graph.connect(embedded.connection(), CypherLibrary.shipped()));
        } catch (RuntimeException e) {
            embedded.close();
            throw e;
        }
    }

    /** Connects to a server; throws {@link GraphUnavailable} when it cannot. */
    public static Database server(Connection connection) {
        return new Database(null, Graph.connect(connection, CypherLibrary.shipped()));
    }

    public Graph graph() {
        return graph;
    }

    @Override
    public void close() {
        graph.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
