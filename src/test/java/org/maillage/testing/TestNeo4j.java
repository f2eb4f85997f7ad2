package org.maillage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.maillage.graph.Connection;
import org.maillage.graph.EmbeddedNeo4j;
import org.testcontainers.neo4j.Neo4jContainer;

/** The Neo4j of the tests: embedded, or a container when {@code NEO4J_TEST=container}. Says which when it starts. */
final class TestNeo4j implements AutoCloseable {
    private static final String IMAGE = "neo4j:2026.08-community";

    private final Connection connection;
    private final Runnable stop;

    private TestNeo4j(Connection connection, Runnable stop) {
        this.connection = connection;
        this.stop = stop;
    }

    static TestNeo4j start() {
        return "container".equals(System.getenv("NEO4J_TEST")) ? container() : embedded();
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        stop.run();
    }

    private static TestNeo4j embedded() {
        try {
            var server = EmbeddedNeo4j.start(Files.createTempDirectory("maillage-test"));
            System.out.println("Neo4j for the tests: embedded, " + server.connection());
            return new TestNeo4j(server.connection(), server::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestNeo4j container() {
        var password = "test-password";
        var container = new Neo4jContainer(IMAGE).withAdminPassword(password);
        container.start();
        System.out.println("Neo4j for the tests: container, " + container.getBoltUrl());
        return new TestNeo4j(new Connection(container.getBoltUrl(), "neo4j", password), container::stop);
    }
}
