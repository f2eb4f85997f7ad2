package org.maillage.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;

/** A transaction under way. The work that holds it may run several times, so it must not have effects elsewhere. */
public final class Tx {
    private final SimpleQueryRunner context;
    private final CypherLibrary library;
    private Recall sinceTheLastWrite = new Recall();
    private @Nullable Recall frame;

    Tx(SimpleQueryRunner context, CypherLibrary library) {
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

    /** Like {@link #run}, asked once until {@link #forget()}: for what only documents answer. */
    public List<Row> once(String name, Map<String, ?> parameters) {
        return sinceTheLastWrite.answer(name, parameters, () -> run(name, parameters));
    }

    /** Like {@link #once}, for what depends on the frame of the territory alone, which {@link #recall} may know. */
    public List<Row> ofFrame(String name, Map<String, ?> parameters) {
        return frame == null ? once(name, parameters) : frame.answer(name, parameters, () -> run(name, parameters));
    }

    /** What is known of the frame as it stands, and stays as long as this transaction holds the territory's lock. */
    public void recall(Recall known) {
        frame = known;
    }

    /** Documents are written: what was answered before no longer holds. */
    public void forget() {
        sinceTheLastWrite = new Recall();
        frame = null;
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
