package org.maillage.graph;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.graph.DataFolderUnusable.Reason;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Owns a Neo4j Community server inside this process: its folder, and Bolt on a free loopback port.
 *
 * <p>The password is drawn anew at each start and never leaves the process, so no other local program can sign in.
 */
public final class EmbeddedNeo4j implements AutoCloseable {
    private static final String USER = "neo4j";

    private final DatabaseManagementService server;
    private final Connection connection;

    private EmbeddedNeo4j(DatabaseManagementService server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    /** Starts the server in {@code folder}, created when missing; throws {@link DataFolderUnusable}. */
    public static EmbeddedNeo4j start(Path folder) {
        refuseUnwritable(folder);
        var server = open(folder);
        try {
            var password = newPassword();
            server.database(SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", password));
            return new EmbeddedNeo4j(server, new Connection("bolt://127.0.0.1:" + boltPort(server), USER, password));
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    private static DatabaseManagementService open(Path folder) {
        try {
            return new DatabaseManagementServiceBuilder(folder)
                    .setConfig(EmbeddedSettings.all())
                    .build();
        } catch (RuntimeException e) {
            throw new DataFolderUnusable(folder, isLocked(e) ? Reason.IN_USE : Reason.NOT_OPENED, e);
        }
    }

    private static boolean isLocked(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(FileLockException.class::isInstance);
    }

    private static void refuseUnwritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", null));
        } catch (IOException e) {
            throw new DataFolderUnusable(folder, Reason.NOT_WRITABLE, e);
        }
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        server.shutdown();
    }

    private static int boltPort(DatabaseManagementService server) {
        var database = (GraphDatabaseAPI) server.database(DEFAULT_DATABASE_NAME);
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        var address = ports.getLocalAddress(ConnectorType.BOLT);
        if (address == null) {
            throw new IllegalStateException("The embedded database did not open its Bolt port");
        }
        return address.getPort();
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
