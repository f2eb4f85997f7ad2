package org.maillage.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.TransactionContext;

/** A transaction under way. The work that holds it may run several times, so it must not have effects elsewhere. */
public final class Tx {
    private final TransactionContext context;
    private final CypherLibrary library;

    Tx(TransactionContext context, CypherLibrary library) {
        this.context = context;
        this.library = library;
    }

    /** Runs the named Cypher file and reads its whole answer. */
    public List<Row> run(String name, Map<String, ?> parameters) {
        return run(library.get(name), parameters);
    }

    public List<Row> run(CypherFile file, Map<String, ?> parameters) {
        return context.run(file.text(), asObjects(parameters)).list(Row::new);
    }

    /** Runs the named Cypher file and hands its rows over one by one. */
    public void stream(String name, Map<String, ?> parameters, Consumer<Row> reader) {
        context.run(library.get(name).text(), asObjects(parameters))
                .forEachRemaining(row -> reader.accept(new Row(row)));
    }

    @SuppressWarnings("unchecked") // the driver only reads the map
    private static Map<String, Object> asObjects(Map<String, ?> parameters) {
        return (Map<String, Object>) parameters;
    }
}
