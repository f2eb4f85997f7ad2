package org.maillage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.maillage.Application;
import org.maillage.Settings;
import org.maillage.graph.Connection;
import org.maillage.graph.CypherLibrary;
import org.maillage.graph.Graph;

/**
 * Gives all tests of one process the same application, with both demonstrations loaded: as {@link Application}, as the
 * {@link Graph} below it, as the {@link Connection} to it, and as a {@link Client} signed in as the facilitator.
 *
 * <p>Tests that write make a territory of their own with {@link Client#newTerritory}.
 */
public final class RunningApplication implements ParameterResolver {
    /** Acts as the facilitator. */
    public static final String TOKEN = "token-of-the-tests";

    /** What servers keep beside the database; one for each process of tests. */
    private static final Path DATA = temporary();

    private static Path temporary() {
        try {
            return Files.createTempDirectory("maillage-data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Application.class || type == Graph.class || type == Client.class || type == Connection.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        if (type == Application.class) {
            return application(context);
        }
        if (type == Connection.class) {
            return running(context).neo4j.connection();
        }
        return type == Graph.class ? running(context).graph : client(context);
    }

    /** What a server over this database is started with, on a port of its own. */
    private static Map<String, String> environment(Connection database) {
        return Map.of(
                "MAILLAGE_DATA", DATA.toString(),
                "NEO4J_URI", database.uri(),
                "NEO4J_USER", database.user(),
                "NEO4J_PASSWORD", database.password(),
                "MAILLAGE_PORT", "0",
                "MAILLAGE_TOKEN", TOKEN);
    }

    /** What another server over the same database is started with: the demonstrations are there already. */
    public static Map<String, String> another(Connection database) {
        var environment = new HashMap<>(environment(database));
        environment.put("MAILLAGE_DEMO", "off");
        return Map.copyOf(environment);
    }

    public Application application(ExtensionContext context) {
        return running(context).application;
    }

    public Client client(ExtensionContext context) {
        return running(context).client;
    }

    private static Running running(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(RunningApplication.class))
                .computeIfAbsent(Started.class, key -> Started.once(), Started.class)
                .running();
    }

    /** What came of starting it: where it cannot start, each test says so at once instead of trying again. */
    private record Started(
            @Nullable Running whole, @Nullable RuntimeException failure) implements AutoCloseable {
        static Started once() {
            try {
                return new Started(Running.start(), null);
            } catch (RuntimeException e) {
                return new Started(null, e);
            }
        }

        Running running() {
            if (whole == null) {
                throw new IllegalStateException("Maillage did not start", failure);
            }
            return whole;
        }

        @Override
        public void close() {
            if (whole != null) {
                whole.close();
            }
        }
    }

    private record Running(TestNeo4j neo4j, Application application, Graph graph, Client client)
            implements AutoCloseable {
        static Running start() {
            var neo4j = TestNeo4j.start();
            var connection = neo4j.connection();
            var application = Application.start(Settings.from(environment(connection)));
            var graph = Graph.connect(connection, CypherLibrary.shipped());
            return new Running(neo4j, application, graph, new Client(application.port(), TOKEN));
        }

        @Override
        public void close() {
            graph.close();
            application.close();
            neo4j.close();
        }
    }
}
