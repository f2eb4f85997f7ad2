package org.maillage.backup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.maillage.graph.Connection;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

/** Everything that a database holds, as sorted lines that do not depend on how the database numbers it. */
final class WholeGraph {
    private static final Set<String> LEFT_OUT = Set.of("Session", "Reset", "Token", "Presence");

    private WholeGraph() {}

    static List<String> of(Connection connection) {
        var nodes = new HashMap<String, String>();
        rows(connection, "MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties")
                .forEach(row -> {
                    var labels = new TreeSet<>(row.get("labels").asList(label -> label.asString()));
                    if (labels.stream().noneMatch(LEFT_OUT::contains)) {
                        nodes.put(row.get("id").asString(), labels + sorted(row));
                    }
                });
        var relations = rows(
                        connection,
                        "MATCH (a)-[r]->(b) RETURN elementId(a) AS a, elementId(b) AS b, type(r) AS type,"
                                + " properties(r) AS properties")
                .stream()
                .filter(row -> nodes.containsKey(row.get("a").asString())
                        && nodes.containsKey(row.get("b").asString()))
                .map(row -> nodes.get(row.get("a").asString()) + " -" + row.get("type") + sorted(row) + "-> "
                        + nodes.get(row.get("b").asString()));
        return Stream.concat(nodes.values().stream(), relations).sorted().toList();
    }

    /** With the type of each value: 1 is not 1.0. */
    private static String sorted(Record row) {
        var told = new TreeMap<String, String>();
        row.get("properties").asMap(value -> value.type().name() + " " + value).forEach(told::put);
        return told.toString();
    }

    static List<Record> rows(Connection connection, String query) {
        try (var driver =
                GraphDatabase.driver(connection.uri(), AuthTokens.basic(connection.user(), connection.password()))) {
            return driver.executableQuery(query)
                    .withParameters(Map.of())
                    .execute()
                    .records();
        }
    }
}
