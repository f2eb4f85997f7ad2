package org.maillage.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;

/** Schema files are applied once, and a database that went another way is not touched. */
@ExtendWith(RunningApplication.class)
class MigrationsTest {
    private static final String SCHEMA = "SHOW INDEXES YIELD name, type, labelsOrTypes, properties "
            + "RETURN name, type, labelsOrTypes, properties ORDER BY name";
    private static final String APPLIED =
            "MATCH (m:Migration) WHERE m.name STARTS WITH 'schema/' RETURN m.name AS name, m.checksum AS checksum, m.at AS at ORDER BY name";

    @Test
    void aSecondRunChangesNothing(Graph graph, Connection connection) {
        try (var driver = driver(connection)) {
            var before = List.of(rows(driver, SCHEMA), rows(driver, APPLIED));
            assertThat(before).noneMatch(List::isEmpty);
            new Migrations(graph).run();
            assertThat(List.of(rows(driver, SCHEMA), rows(driver, APPLIED))).isEqualTo(before);
        }
    }

    @Test
    void everyFileIsApplied(Graph graph, Connection connection) {
        try (var driver = driver(connection)) {
            assertThat(rows(driver, APPLIED))
                    .extracting(row -> row.get("name"))
                    .containsExactlyElementsOf(graph.library().below("schema").stream()
                            .map(CypherFile::name)
                            .toList());
        }
    }

    @Test
    void whatWasRecordedBeforeTheListOfChangesHadItsOwnLinksGetsThem(
            Graph graph, Connection connection, Client client) {
        var before = imported(client);
        assertThat(before.get("items")).hasSize(5);
        try (var driver = driver(connection)) {
            driver.executableQuery("MATCH (:Change)-[b:BEGINS_WITH]->() DELETE b")
                    .execute();
            driver.executableQuery("MATCH (m:Migration {name: 'schema/V002__first_items'}) DELETE m")
                    .execute();
        }
        assertThat(imported(client)).isNotEqualTo(before);
        new Migrations(graph).run();
        assertThat(imported(client)).isEqualTo(before);
    }

    private static JsonNode imported(Client client) {
        return client.json("/api/territories/lille-2008/changes")
                .valueStream()
                .filter(change -> change.get("type").asString().equals("import"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDatabaseOfANewerProgramIsRefused(Graph graph, Connection connection) {
        try (var driver = driver(connection)) {
            driver.executableQuery("CREATE (:Migration {name: 'schema/V999__later', checksum: 1})")
                    .execute();
            assertThatExceptionOfType(SchemaUnusable.class)
                    .isThrownBy(() -> new Migrations(graph).run())
                    .matches(refused -> refused.reason() == SchemaUnusable.Reason.NEWER)
                    .matches(refused -> refused.file().equals("cypher/schema/V999__later.cypher"));
        } finally {
            forget(connection);
        }
    }

    @Test
    void aFileThatChangedAfterItWasAppliedIsRefused(Graph graph, Connection connection) {
        try (var driver = driver(connection)) {
            var first = "MATCH (m:Migration {name: 'schema/V001__constraints'}) SET m.checksum = m.checksum ";
            driver.executableQuery(first + "+ 1").execute();
            try {
                assertThatExceptionOfType(SchemaUnusable.class)
                        .isThrownBy(() -> new Migrations(graph).run())
                        .matches(refused -> refused.reason() == SchemaUnusable.Reason.CHANGED);
            } finally {
                driver.executableQuery(first + "- 1").execute();
            }
        }
    }

    private static void forget(Connection connection) {
        try (var driver = driver(connection)) {
            driver.executableQuery("MATCH (m:Migration {name: 'schema/V999__later'}) DELETE m")
                    .execute();
        }
    }

    private static List<Map<String, Object>> rows(Driver driver, String query) {
        return driver.executableQuery(query).execute().records().stream()
                .map(row -> row.asMap())
                .toList();
    }

    private static Driver driver(Connection connection) {
        return GraphDatabase.driver(connection.uri(), AuthTokens.basic(connection.user(), connection.password()));
    }
}
