package org.maillage.graph;

/** The database does not accept a statement; the message is the database's, with line and column. */
public final class GraphRefused extends RuntimeException {
    GraphRefused(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
