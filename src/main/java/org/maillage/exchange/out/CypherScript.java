package org.maillage.exchange.out;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Tables;
import org.maillage.graph.CypherLibrary;
import org.maillage.territory.Territories;

/** Writes a script that makes a territory anew in an empty Neo4j: what may be read of it, with the labels it has here. */
final class CypherScript {
    /** Rows that a statement has: programs that run scripts read each as a whole. */
    private static final int ROWS = 200;

    private static final Pattern IDENTITY = Pattern.compile(
            "CREATE CONSTRAINT \\w+ IF NOT EXISTS FOR \\(n:(Territory|Actor|Resource|Need|Pool|Reading|Profile)\\)"
                    + " REQUIRE (n\\.id|\\(n\\.territory, n\\.id\\)) IS UNIQUE;");

    /** Says whose account something is of, or is worked out. */
    private static final Set<String> APART = Set.of("person", "actorName", "fromName", "toName");

    private final CypherLibrary library;
    private final Territories territories;
    private final Tables tables;

    CypherScript(CypherLibrary library, Territories territories, Tables tables) {
        this.library = library;
        this.territories = territories;
        this.tables = tables;
    }

    void write(String territory, List<String> audiences, OutputStream bytes) throws IOException {
        try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write("// Maillage: run with cypher-shell, or in the browser of Neo4j.\n");
            for (var constraint : identities()) {
                out.write(constraint + "\n");
            }
            Function<String, List<Map<String, Object>>> table = name -> tables.all(territory, name, audiences);
            statement(out, "territory", List.of(own(territories.show(territory))));
            var actors = table.apply("actors");
            var pools = table.apply("pools");
            statement(out, "actors", actors.stream().map(CypherScript::own).toList());
            statement(out, "groups", pairs(actors, territory, "part", "partOf", "group"));
            statement(out, "relations", rows(table.apply("relations")));
            statement(out, "resources", rows(table.apply("resources")));
            statement(out, "needs", rows(table.apply("needs")));
            statement(out, "pools", pools.stream().map(CypherScript::own).toList());
            statement(out, "members", members(pools, territory));
            statement(out, "readings", rows(table.apply("readings")));
            statement(out, "profiles", rows(table.apply("profiles")));
        }
    }

    /** The constraints by which this database itself knows one entity from another. */
    private List<String> identities() {
        return library.below("schema").stream()
                .flatMap(file -> IDENTITY.matcher(file.text()).results())
                .map(MatchResult::group)
                .toList();
    }

    private void statement(Writer out, String name, List<Map<String, Object>> rows) throws IOException {
        var text = library.get("exchange/script/" + name).text().strip();
        for (var from = 0; from < rows.size(); from += ROWS) {
            var some = rows.subList(from, Math.min(from + ROWS, rows.size()));
            var literal = some.stream().map(CypherLiteral::of).collect(joining(",\n  ", "[\n  ", "\n]"));
            out.write(text.replace("$rows", literal));
            out.write(";\n");
        }
    }

    private static List<Map<String, Object>> rows(List<Map<String, Object>> documents) {
        return documents.stream().map(CypherScript::own).toList();
    }

    /** What a node can hold of a document: texts, numbers, flags and lists of texts. */
    private static Map<String, Object> own(Map<String, Object> document) {
        var own = new HashMap<String, Object>();
        document.forEach((name, value) -> {
            if (value != null && !APART.contains(name) && isProperty(value)) {
                own.put(name, value);
            }
        });
        return own;
    }

    private static boolean isProperty(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().allMatch(String.class::isInstance);
            case String text -> true;
            case Number number -> true;
            case Boolean flag -> true;
            default -> false;
        };
    }

    private static List<Map<String, Object>> pairs(
            List<Map<String, Object>> actors, String territory, String one, String field, String other) {
        var pairs = new ArrayList<Map<String, Object>>();
        for (var actor : actors) {
            texts(actor.get(field))
                    .forEach(group -> pairs.add(
                            Map.of("territory", territory, one, String.valueOf(actor.get("id")), other, group)));
        }
        return pairs;
    }

    private static Stream<String> texts(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.of();
    }

    private static List<Map<String, Object>> members(List<Map<String, Object>> pools, String territory) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var pool : pools) {
            if (pool.get("members") instanceof List<?> members) {
                for (var member : members) {
                    var row = new HashMap<String, Object>();
                    if (member instanceof Map<?, ?> told) {
                        told.forEach((name, value) -> {
                            if (value != null) {
                                row.put(String.valueOf(name), value);
                            }
                        });
                    }
                    row.put("territory", territory);
                    row.put("pool", String.valueOf(pool.get("id")));
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
