package org.maillage.graph;

/** The database does not answer, or refuses the sign-in; the message is a sentence for the person who starts the server. */
public final class GraphUnavailable extends RuntimeException {
    GraphUnavailable(Connection connection, RuntimeException cause) {
        super("Neo4j at " + connection.uri() + " cannot be used: " + cause.getMessage(), cause);
    }
}
