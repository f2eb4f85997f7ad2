package org.maillage.graph;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * The database did not answer, or not in time, though it was asked again. Of what was being written all stays or nothing:
 * whoever asks again under the same key learns which.
 */
public final class GraphLost extends RuntimeException {
    private GraphLost(Neo4jException cause) {
        super(cause.getMessage(), cause);
    }

    /** The same failure, under this name when it may pass by itself. */
    static RuntimeException named(Neo4jException failure) {
        return failure instanceof RetryableException ? new GraphLost(failure) : failure;
    }
}
