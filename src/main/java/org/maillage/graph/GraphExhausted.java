package org.maillage.graph;

import org.neo4j.driver.exceptions.Neo4jException;

/** A transaction needed more memory than the database has for it; nothing of it stays, and others may go on. */
public final class GraphExhausted extends RuntimeException {
    private GraphExhausted(Neo4jException cause) {
        super(cause.getMessage(), cause);
    }

    /** The same failure, under this name when the memory was its reason: no retry would mend it. */
    static RuntimeException named(Neo4jException failure) {
        return failure.code().contains("OutOfMemory") ? new GraphExhausted(failure) : failure;
    }
}
