package org.maillage.graph;

import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** The database does not answer, or refuses the sign-in. */
public final class GraphUnavailable extends RuntimeException {
    private final Connection connection;
    private final Reason reason;

    /** What stands between us and the database. */
    public enum Reason {
        NO_ANSWER,
        SIGN_IN_REFUSED,
        OTHER
    }

    GraphUnavailable(Connection connection, RuntimeException cause) {
        super("Neo4j at " + connection.uri() + " cannot be used: " + cause.getMessage(), cause);
        this.connection = connection;
        this.reason = switch (cause) {
            case ServiceUnavailableException gone -> Reason.NO_ANSWER;
            case SecurityException refused -> Reason.SIGN_IN_REFUSED;
            default -> Reason.OTHER;
        };
    }

    public Connection connection() {
        return connection;
    }

    public Reason reason() {
        return reason;
    }
}
