package org.maillage.graph;

import org.neo4j.driver.exceptions.Neo4jException;

/** A question took longer than it may; nothing is amiss, and a narrower one may well be answered. */
public final class GraphTimedOut extends RuntimeException {
    private GraphTimedOut(Neo4jException cause) {
        super(cause.getMessage(), cause);
    }

    /** The same failure, under this name when its time was up. */
    static RuntimeException named(Neo4jException failure) {
        return failure.code().contains("TransactionTimedOut") ? new GraphTimedOut(failure) : failure;
    }
}
